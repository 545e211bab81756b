public import RaakvlakNetwork

/// A reason as it is told to one of the two.
public struct Telling: Sendable {
    let graph: Graph
    /// The name of the other one.
    let other: String
    /// The graph's numbers of the two, the reader first.
    let pair: [Int]
    /// Whether it says what the other is worth to the reader, and not the reverse.
    let isForReader: Bool
    let reason: Reason

    /// How many touchpoints a sentence names.
    package static let most = 3

    /// Tells `reason` to the reader.
    ///
    /// - Parameters:
    ///   - reason: What one signal adds to the worth.
    ///   - reader: The graph's number of the reader.
    ///   - other: The graph's number of the other person.
    ///   - isForReader: Whether the reason says what the other is worth to the reader, and not the reverse.
    ///   - graph: The graph of which the reason speaks.
    public init(_ reason: Reason, to reader: Int, of other: Int, isForReader: Bool, in graph: Graph) {
        pair = [reader, other]
        (self.graph, self.reason, self.isForReader) = (graph, reason, isForReader)
        self.other = graph.node(other).name
    }

    /// The sentence, naming the strongest touchpoints.
    public var sentence: Phrase { reason.signal.rule.sentence(self) }

    /// The strongest touchpoints, as many as a sentence names.
    var named: ArraySlice<Touchpoint> { reason.touchpoints.prefix(Self.most) }

    /// Those of them that both stated.
    var literal: [Touchpoint] { named.filter { $0.node == $0.origin } }

    /// Those that one stated and that are related to what the other did.
    var broadened: [Touchpoint] { named.filter { $0.node != $0.origin } }

    /// The names of what the answering person has.
    func names(_ touchpoints: some Sequence<Touchpoint>) -> [Phrase] {
        touchpoints.map { SentenceName.phrase(graph.node($0.node)) }
    }

    /// The names of what the asking person stated, each once.
    func origins(_ touchpoints: [Touchpoint]) -> [Phrase] {
        let origins = touchpoints.map(\.origin)
        let firsts = origins.indices.filter { !origins[..<$0].contains(origins[$0]) }
        return firsts.map { SentenceName.phrase(graph.node(origins[$0])) }
    }
}
