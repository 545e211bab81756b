/// Finds the best of one range of rows after another, with room that is used again.
struct ProductSearch: ~Copyable {
    private let product: TopProduct
    private let limit: Int
    private var sums: ProductSums
    private var bounds: BoundSearch
    private var lookup = RowLookup()

    init(_ product: TopProduct, limit: Int) {
        (self.product, self.limit) = (product, limit)
        sums = ProductSums()
        bounds = BoundSearch(limit: limit)
    }

    /// A list for each row.
    mutating func lists(_ rows: Range<Int>) -> [[TopProduct.Entry]] {
        guard limit > 0 else { return rows.map { _ in [] } }
        var lists = [[TopProduct.Entry]?](repeating: nil, count: rows.count)
        let product = product
        if let index = product.bounds {
            let penalized = rows.map { product.areBoundsWanted($0) ? product.penalized($0) : nil }
            let wanted = rows.filter { penalized[$0 - rows.lowerBound] != nil }
            let judge = PenaltyJudge(penalized: penalized, first: rows.lowerBound)
            bounds.search(wanted, index, ask: { product.asked($0) }, judge: judge)
            for place in 0..<bounds.count {
                lists[bounds.row(place) - rows.lowerBound] = best(place)
            }
        }
        return zip(rows, lists).map { row, list in
            list ?? sums.best(row, limit: limit, product).entries
        }
    }

    /// The best of those whom the bounds leave; nil where these leave too many, or not all.
    private mutating func best(_ place: Int) -> [TopProduct.Entry]? {
        guard let candidates = bounds.candidates(place) else { return nil }
        var best = BestEntries(limit: limit)
        let row = bounds.row(place)
        lookup.set(product.ask.columns[product.ask.row(row)])
        for candidate in candidates {
            if candidate.upper < best.threshold { break }
            best.offer(candidate.person, score(row, candidate.person))
        }
        return best.entries
    }

    private func score(_ row: Int, _ other: Int) -> Double {
        let first = product.ask.starts[row]
        var sum = 0.0
        for entry in product.answer.row(other) {
            guard let place = lookup.place(of: product.answer.columns[entry]) else { continue }
            sum += Double(product.ask.values[first + place]) * Double(product.answer.values[entry])
        }
        return sum
    }
}

/// Whether pairs of rows count: a row not with itself, and without a lower bound where what the other answers may be below 0.
private final class PenaltyJudge: BoundJudge {
    /// For each row of the range, those who answer below 0 what it asks; nil for rows without bounds.
    private let penalized: [[UInt32]?]
    private let first: Int

    init(penalized: [[UInt32]?], first: Int) { (self.penalized, self.first) = (penalized, first) }

    func verdict(_ row: Int, _ other: Int) -> BoundVerdict {
        if row == other { return .excluded }
        return penalized[row - first]?.contains(UInt32(other)) ?? true ? .unsure : .allowed
    }
}

extension TopProduct {
    /// With more rows than this that answer below 0, everything is added up.
    private static let mostPenalized = 64

    /// Those who answer below 0 what the row asks; nil where bounds can't be used.
    fileprivate func penalized(_ row: Int) -> [UInt32]? {
        var penalized: [UInt32] = []
        for entry in ask.row(row) {
            if ask.values[entry] < 0 { return nil }
            guard postings.negative.contains(ask.columns[entry]) else { continue }
            let answers = postings.row(Int(ask.columns[entry]))
            penalized += postings.entries[answers].lazy.filter { $0.value < 0 }.map(\.row)
            if penalized.count > TopProduct.mostPenalized { return nil }
        }
        return penalized
    }

    /// What the row asks, above 0.
    fileprivate func asked(_ row: Int) -> [(list: UInt32, amount: Float)] {
        ask.row(row).filter { ask.values[$0] > 0 }.map { (ask.columns[$0], ask.values[$0]) }
    }
}
