/// What each node has for the words that are searched for.
struct SearchTally {
    private enum Weight {
        /// How much the length of a text counts, from 0 to 1: `b` of BM25.
        static let length = 0.4
        static let firstWord = 1.15
        static let wholeText = 2.0
    }

    /// The best that a node has for one word.
    private struct Best {
        var score: Float = 0
        var passage: UInt32 = 0
        var symbol: UInt32 = 0
    }

    struct Candidate {
        let node, words: Int
        let score: Double
    }

    private let index: SearchIndex
    private let kinds: NodeKindSet
    private var bests: [[Best]] = []
    private var rarities: [Double] = []
    private var wordCounts: [UInt8]
    private var exactCounts: [UInt8]

    init(_ index: SearchIndex, _ kinds: NodeKindSet) {
        (self.index, self.kinds) = (index, kinds)
        wordCounts = Array(repeating: 0, count: index.graph.nodeCount)
        exactCounts = Array(repeating: 0, count: index.nodeOfPassage.count)
    }

    /// Adds what nodes have for one word.
    mutating func add(_ word: [UInt8]) {
        var best = [Best](repeating: Best(), count: index.graph.nodeCount)
        var count = 0
        for (symbol, quality) in index.matches(of: word) {
            var last = UInt32.max
            for occurrence in index.occurrences(of: symbol) where occurrence >> 1 != last {
                last = occurrence >> 1
                let passage = Int(last)
                let node = Int(index.nodeOfPassage[passage])
                guard kinds == .all || kinds.contains(index.graph.kind(of: node)) else { continue }
                if quality == .whole { exactCounts[passage] &+= 1 }
                let score = score(quality, passage, isFirst: occurrence & 1 == 0)
                if best[node].score == 0 { count += 1 }
                if best[node].score < score {
                    best[node] = Best(score: score, passage: UInt32(passage), symbol: UInt32(symbol))
                }
            }
        }
        for node in best.indices where best[node].score > 0 { wordCounts[node] += 1 }
        bests.append(best)
        rarities.append(Self.rarity(count, of: best.count))
    }

    /// How rare it is that `count` of so many nodes match: the inverse document frequency of BM25, in the form that is
    /// never negative, with a logarithm to base 2 that is linear between powers of 2.
    private static func rarity(_ count: Int, of nodeCount: Int) -> Double {
        let odds = 1 + (Double(nodeCount - count) + 0.5) / (Double(count) + 0.5)
        return Double(odds.exponent) + odds.significand - 1
    }

    private func score(_ quality: WordMatcher.Quality, _ passage: Int, isFirst: Bool) -> Float {
        let field = index.fieldOfPassage[passage]
        let length = Double(index.lengths[passage]) / index.averageLengths[field.ordinal]
        let score = quality.weight * field.weight / (1 - Weight.length + Weight.length * length)
        return Float(isFirst ? score * Weight.firstWord : score)
    }

    /// The best `limit` candidates, how many match all words, and how many match any.
    func best(_ limit: Int) -> (best: [Candidate], completeCount: Int, count: Int) {
        let whole = wholeTexts()
        var (candidates, completeCount) = ([Candidate](), 0)
        for (node, words) in wordCounts.enumerated() where words > 0 {
            if Int(words) == bests.count { completeCount += 1 }
            var score = zip(bests, rarities).reduce(0) { $0 + Double($1.0[node].score) * $1.1 }
            if whole.contains(node) { score *= Weight.wholeText }
            candidates.append(Candidate(node: node, words: Int(words), score: score))
        }
        let count = candidates.count
        return (Self.first(limit, of: candidates), completeCount, count)
    }

    /// The nodes of which a text has all the words and no others.
    private func wholeTexts() -> Set<Int> {
        guard !bests.isEmpty, bests.count < UInt8.max else { return [] }
        let passages = exactCounts.indices.filter { passage in
            Int(exactCounts[passage]) == bests.count && Int(index.lengths[passage]) == bests.count
        }
        return Set(passages.map { Int(index.nodeOfPassage[$0]) })
    }

    /// The first of the candidates as they are ranked; of many, the others are never sorted.
    private static func first(_ limit: Int, of candidates: [Candidate]) -> [Candidate] {
        let isBefore = { (a: Candidate, b: Candidate) in
            (b.words, b.score, a.node) < (a.words, a.score, b.node)
        }
        guard limit < candidates.count / 8 else { return Array(candidates.sorted(by: isBefore).prefix(limit)) }
        var best: [Candidate] = []
        for candidate in candidates {
            if best.count == limit, let last = best.last, !isBefore(candidate, last) { continue }
            let place = best.firstIndex { isBefore(candidate, $0) } ?? best.endIndex
            best.insert(candidate, at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }

    /// The texts of a node in which the words stand, the strongest first.
    func places(of node: Int) -> [SearchIndex.Place] {
        var passages: [(passage: Int, score: Double, symbols: [UInt32])] = []
        for (best, rarity) in zip(bests, rarities) where best[node].score > 0 {
            let (passage, score) = (Int(best[node].passage), Double(best[node].score) * rarity)
            if let place = passages.firstIndex(where: { $0.passage == passage }) {
                passages[place].score += score
                passages[place].symbols.append(best[node].symbol)
            } else {
                passages.append((passage, score, [best[node].symbol]))
            }
        }
        return passages.sorted { ($1.score, $0.passage) < ($0.score, $1.passage) }.map { passage, _, symbols in
            SearchIndex.Place(
                field: index.fieldOfPassage[passage],
                text: index.text(ofPassage: passage),
                found: symbols.map(index.vocabulary.text)
            )
        }
    }
}
