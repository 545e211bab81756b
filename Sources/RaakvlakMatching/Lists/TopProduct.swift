/// The best of a sparse product: for each row of one matrix, the rows of another with the greatest inner products.
///
/// Row a asks, row b answers; the score of b for a is the inner product of the two. Nobody answers oneself: row a never
/// has row a in its list.
public struct TopProduct: Sendable {
    /// Somebody in a list.
    public struct Entry: Hashable, Sendable {
        /// The number of the answering row.
        public let other: Int
        /// The inner product: the sum of exact products in double precision, in the order of the columns.
        public let score: Double
    }

    let ask, answer: SparseMatrix
    let postings: MatrixPostings
    /// From which bounds of many scores at once are found; nil where no row has so much to add up that they would pay.
    let bounds: BoundIndex?

    /// Makes the index of `answer`; nil where the two differ in columns.
    ///
    /// - Complexity: O(entries + columns), and the same times the average length of a row for the bounds.
    public init?(ask: SparseMatrix, answer: SparseMatrix) { self.init(ask: ask, answer: answer, boundsAlways: false) }

    /// With `boundsAlways`, bounds are made and used even where they don't pay.
    init?(ask: SparseMatrix, answer: SparseMatrix, boundsAlways: Bool) {
        guard ask.columnCount == answer.columnCount else { return nil }
        (self.ask, self.answer, postings) = (ask, answer, MatrixPostings(answer))
        leastWork = boundsAlways ? -1 : answer.rowCount / 8
        let (postings, least) = (postings, leastWork)
        let isWanted = (0..<ask.rowCount).contains { Self.work($0, ask, postings) > least }
        bounds = isWanted ? BoundIndex(Self.lists(ask, answer)) : nil
    }

    /// With how many additions bounds pay.
    private let leastWork: Int

    /// Whether it takes less to find bounds for a row than to add up everything.
    func areBoundsWanted(_ row: Int) -> Bool { Self.work(row, ask, postings) > leastWork }

    /// How many products a row has.
    private static func work(_ row: Int, _ ask: SparseMatrix, _ postings: MatrixPostings) -> Int {
        ask.row(row).reduce(0) { $0 + postings.row(Int(ask.columns[$1])).count }
    }

    /// The best others of each row of `ask`.
    ///
    /// - Parameters:
    ///   - limit: At most so many for each row.
    ///   - threads: How many searches may run at once; the answer does not depend on it.
    /// - Returns: A list for each row: scores above 0, by score descending and then by number.
    /// - Complexity: O(Σ over columns of asking · answering rows) time at most, O(rows · (limit + threads)) memory.
    public func lists(limit: Int, threads: Int = 1) async -> [[Entry]] {
        await WorkQueue(count: ask.rowCount).map(threads: threads) {
            ProductSearch(self, limit: limit)
        } work: { search, rows in
            search.lists(rows)
        }
    }

    /// What is answered, with factors that make what is asked and what is answered equally large.
    private static func lists(_ ask: SparseMatrix, _ answer: SparseMatrix) -> BoundLists {
        var greatest = [SIMD2<Float>](repeating: .zero, count: ask.columnCount)
        for (column, value) in zip(ask.columns, ask.values) {
            greatest[Int(column)].x = max(greatest[Int(column)].x, value)
        }
        for (column, value) in zip(answer.columns, answer.values) {
            greatest[Int(column)].y = max(greatest[Int(column)].y, value)
        }
        let traits = greatest.map { BoundLists.Trait(asked: $0.x, answered: $0.y) }
        return BoundLists(starts: answer.starts, lists: answer.columns, values: answer.values, traits: traits)
    }
}
