import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// A small network with its matcher.
///
/// It is written as a `NetworkSketch` in which contributions, initiatives and agreements also say their kind, phase or
/// state: `contribution.need: n1`, `initiative.running: i1`, `agreement.agreed: a1`.
struct Scene {
    let matcher: Matcher

    init(_ text: String, asOf: String? = nil, weights: SignalWeights = .standard) throws {
        let network = try Self.network(text)
        matcher = Matcher(Graph(network, asOf: try asOf.map { try .required($0) }), weights: weights)
    }

    init(_ graph: Graph, weights: SignalWeights = .standard) { matcher = Matcher(graph, weights: weights) }

    static func network(_ text: String) throws -> Network {
        var lines: [Substring] = []
        var words: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let dot = line.firstIndex(of: "."), let colon = line.firstIndex(of: ":"), dot < colon else {
                lines.append(line)
                continue
            }
            lines.append(line[..<dot] + line[colon...])
            for word in line[colon...].dropFirst().split(separator: " ") {
                words[String(word.prefix { $0 != "=" })] = String(line[line.index(after: dot)..<colon])
            }
        }
        let sketch = try NetworkSketch(lines.joined(separator: "\n"))
        return try Network(nodes: sketch.nodes.map { node(from: $0, words[$0.id.text]) }, ties: sketch.ties)
    }

    private static func node(from node: Node, _ word: String?) -> Node {
        var attributes = node.attributes
        switch node.kind {
        case .contribution: attributes[.kind] = word
        case .initiative: attributes[.phase] = word
        default: attributes[.state] = word
        }
        return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
    }

    func suggestion(for person: String, of other: String) throws -> Suggestion {
        let graph = matcher.graph
        let found = try matcher.suggestion(for: graph.requiredNumber(person), of: graph.requiredNumber(other))
        return try #require(found, "\(person) or \(other) is no person")
    }

    /// What the signal adds to what `other` is worth to `person`; nil where it adds nothing.
    func reason(_ signal: Signal, for person: String, of other: String) throws -> Reason? {
        try suggestion(for: person, of: other).worthToPerson.reasons.first { $0.signal == signal }
    }

    /// The same as a number.
    func worth(_ signal: Signal, for person: String, of other: String) throws -> Double {
        try reason(signal, for: person, of: other)?.contribution ?? 0
    }

    /// The ids of the touchpoints of the reason, strongest first; a broadened one as "asked→answered".
    func touchpoints(_ signal: Signal, for person: String, of other: String) throws -> [String] {
        let id = { (node: Int) in matcher.graph.node(node).id.text }
        return try reason(signal, for: person, of: other)?.touchpoints.map {
            $0.origin == $0.node ? id($0.node) : id($0.origin) + "→" + id($0.node)
        } ?? []
    }

    /// What the signal says to the person of what the other is worth to them, in Dutch and in English.
    func told(_ signal: Signal, to person: String, of other: String) throws -> [String] {
        try sentences(reason(signal, for: person, of: other), person, other, isForReader: true)
    }

    /// What the signal says to the person of what they are worth to the other.
    func toldInReverse(_ signal: Signal, to person: String, of other: String) throws -> [String] {
        try sentences(reason(signal, for: other, of: person), person, other, isForReader: false)
    }

    private func sentences(
        _ reason: Reason?,
        _ reader: String,
        _ other: String,
        isForReader: Bool
    ) throws -> [String] {
        guard let reason else { return [] }
        let graph = matcher.graph
        let (reader, other) = (try graph.requiredNumber(reader), try graph.requiredNumber(other))
        let sentence = Telling(reason, to: reader, of: other, isForReader: isForReader, in: graph).sentence
        return [sentence.dutch, sentence.english]
    }
}
