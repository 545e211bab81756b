/// An index of all words of a graph, to find nodes by what people remember of them.
///
/// Searched are ids, official identifiers, names of all sorts and in all languages, synonyms, texts, and the roles of
/// persons. Words are folded (see `FoldedText`); each stands in the vocabulary once, with where it occurs.
public struct SearchIndex: Sendable {
    let graph: Graph
    let vocabulary: SymbolTable
    /// The letters of each word of the vocabulary.
    let letters: [UInt64]
    /// Where the occurrences of each word begin, and where the last end.
    let starts: [UInt32]
    /// The passages in which each word occurs, ascending: twice the number, plus 1 where it is not the first word.
    let occurrences: [UInt32]
    /// The node of each passage.
    let nodeOfPassage: [UInt32]
    /// What each passage is.
    let fieldOfPassage: [SearchField]
    /// How many words each passage has, at most 65,535.
    let lengths: [UInt16]
    /// How many words passages of each field have on average.
    let averageLengths: [Double]

    /// Indexes all nodes of `graph`.
    ///
    /// - Complexity: O(bytes of its texts).
    public init(_ graph: Graph) {
        var builder = Builder(graph)
        for number in 0..<graph.nodeCount { builder.add(number) }
        self.init(builder)
    }

    private init(_ builder: Builder) {
        (graph, vocabulary) = (builder.graph, builder.vocabulary)
        (nodeOfPassage, fieldOfPassage, lengths) = (builder.nodes, builder.fields, builder.lengths)
        letters = builder.letters
        (starts, occurrences) = builder.rows()
        averageLengths = SearchField.allCases.map { field in
            let (words, passages) = builder.totals[field.ordinal]
            return passages == 0 ? 1 : Double(words) / Double(passages)
        }
    }

    /// The occurrences of a word of the vocabulary.
    func occurrences(of symbol: Int) -> ArraySlice<UInt32> {
        occurrences[Int(starts[symbol])..<Int(starts[symbol + 1])]
    }

    /// The text of a passage.
    func text(ofPassage passage: Int) -> String {
        let node = Int(nodeOfPassage[passage])
        var first = passage
        while first > 0, Int(nodeOfPassage[first - 1]) == node { first -= 1 }
        var (place, found) = (first, "")
        SearchPassage.forEach(of: node, in: graph) { _, text in
            if place == passage { found = text }
            place += 1
        }
        return found
    }
}

/// Gathers words and where they occur.
private struct Builder {
    let graph: Graph
    var vocabulary: SymbolTable
    var letters: [UInt64] = []
    var symbols: [UInt32] = []
    var places: [UInt32] = []
    var nodes: [UInt32] = []
    var fields: [SearchField] = []
    var lengths: [UInt16] = []
    var totals = [(words: Int, passages: Int)](repeating: (0, 0), count: SearchField.allCases.count)
    private var word: [UInt8] = []

    init(_ graph: Graph) {
        self.graph = graph
        vocabulary = SymbolTable(capacity: graph.nodeCount)
        symbols.reserveCapacity(6 * graph.nodeCount)
        places.reserveCapacity(6 * graph.nodeCount)
    }

    mutating func add(_ number: Int) {
        SearchPassage.forEach(of: number, in: graph) { field, text in
            let passage = UInt32(nodes.count)
            var (count, room) = (0, [UInt8]())
            swap(&room, &word)
            FoldedText.forEachWord(of: text, &room) { bytes in
                let symbol = vocabulary.insert(bytes)
                if Int(symbol) == letters.count { letters.append(WordMatcher.letters(bytes)) }
                symbols.append(symbol)
                places.append(passage << 1 | (count == 0 ? 0 : 1))
                count += 1
            }
            swap(&room, &word)
            nodes.append(UInt32(number))
            fields.append(field)
            lengths.append(UInt16(clamping: count))
            totals[field.ordinal].words += count
            totals[field.ordinal].passages += 1
        }
    }

    /// The places of each word: a counting sort, which keeps their order.
    func rows() -> (starts: [UInt32], occurrences: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: vocabulary.count + 1)
        for symbol in symbols { starts[Int(symbol) + 1] += 1 }
        for symbol in 0..<vocabulary.count { starts[symbol + 1] += starts[symbol] }
        var (next, rows) = (starts, [UInt32](repeating: 0, count: symbols.count))
        for (symbol, place) in zip(symbols, places) {
            rows[Int(next[Int(symbol)])] = place
            next[Int(symbol)] += 1
        }
        return (starts, rows)
    }
}
