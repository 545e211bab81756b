public import RaakvlakNetwork

/// A reason as it is told to one of the two.
public struct Telling: Sendable {
    let graph: Graph
    /// The name of the other one.
    let other: String
    /// Whether it says what the other is worth to the reader, and not the reverse.
    let isForReader: Bool
    let reason: Reason

    /// How many touchpoints a sentence names.
    private static let most = 3

    /// Tells `reason` to the reader.
    ///
    /// - Parameters:
    ///   - other: The graph's number of the other person.
    ///   - isForReader: Whether the reason says what the other is worth to the reader, and not the reverse.
    public init(_ reason: Reason, of other: Int, isForReader: Bool, in graph: Graph) {
        (self.graph, self.reason, self.isForReader) = (graph, reason, isForReader)
        self.other = graph.node(other).name
    }

    /// The sentence, naming the strongest touchpoints.
    public var sentence: Phrase { reason.signal.sentence(self) }

    /// The strongest touchpoints that both stated.
    var literal: [Touchpoint] { named.filter { $0.node == $0.origin } }

    /// The strongest touchpoints that one stated and that are near to what the other did.
    var broadened: [Touchpoint] { named.filter { $0.node != $0.origin } }

    private var named: ArraySlice<Touchpoint> { reason.touchpoints.prefix(Self.most) }

    /// The names of the strongest touchpoints: "A, B and C".
    var all: Phrase { list(Array(named)) }

    func list(_ touchpoints: [Touchpoint]) -> Phrase { Texts.list(distinct(touchpoints.map(\.node)).map(name)) }

    /// The names of what the asking person stated.
    func origins(_ touchpoints: [Touchpoint]) -> Phrase { Texts.list(distinct(touchpoints.map(\.origin)).map(name)) }

    private func distinct(_ nodes: [Int]) -> [Int] {
        nodes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func name(_ node: Int) -> Phrase {
        let node = graph.node(node)
        let phrase = Phrase(nl: node.name(in: .dutch), en: node.name(in: .english))
        switch node.kind {
        case .theme: return Phrase(nl: Self.lowered(phrase.dutch), en: Self.lowered(phrase.english))
        case .person: return phrase
        default: return Phrase(nl: "‘\(phrase.dutch)’", en: "‘\(phrase.english)’")
        }
    }

    /// A theme's name inside a sentence: a first capital becomes small, unless the word is an abbreviation.
    private static func lowered(_ name: String) -> String {
        let characters = name.prefix(2)
        guard let first = characters.first, first.isUppercase, characters.dropFirst().first?.isLowercase ?? true else {
            return name
        }
        return first.lowercased() + name.dropFirst()
    }
}
