public import RaakvlakNetwork

/// Nodes and ties written as a few lines of text, for tests of small networks.
///
/// ```
/// person: ada bob
/// theme: toetsing
/// ada worksOn toetsing weight=2
/// bob collaborates ada since=2023 until=2024-05?
/// ```
/// A line with a colon names nodes of a kind, each with its id as its name; `ada=Ada_Bos` gives a name (`_` is a
/// blank). Another line is a tie; it may have a role, weight, state, since, until, note and source, of one word each.
public struct NetworkSketch: Sendable {
    /// The nodes, in the order in which they are written.
    public private(set) var nodes: [Node] = []
    /// The ties, in the order in which they are written.
    public private(set) var ties: [Tie] = []

    /// What a sketch can't mean.
    public struct Unreadable: Error, Hashable, CustomStringConvertible {
        /// The line.
        public let line: String
        /// What is wrong with it.
        public var description: String { "The sketch has no line like '\(line)'." }
    }

    /// Reads a sketch.
    public init(_ text: String) throws(Unreadable) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let isRead = first.hasSuffix(":") ? addNodes(first.dropLast(), words.dropFirst()) : addTie(words)
            guard isRead else { throw Unreadable(line: String(line)) }
        }
    }

    private mutating func addNodes(_ code: Substring, _ words: ArraySlice<String>) -> Bool {
        guard let kind = NodeKind(code: code) else { return false }
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard let id = Node.ID(parts[0]) else { return false }
            let name = String((parts.last ?? parts[0]).map { $0 == "_" ? " " : $0 })
            nodes.append(Node(id: id, kind: kind, name: parts.count > 1 ? name : id.text))
        }
        return true
    }

    private mutating func addTie(_ words: [String]) -> Bool {
        guard words.count >= 3, let from = Node.ID(words[0]), let kind = TieKind(code: words[1]),
            let to = Node.ID(words[2]), let details = Self.details(words.dropFirst(3))
        else { return false }
        ties.append(Tie(kind, from: from, to: to, details: details))
        return true
    }

    private static let fields: Set = ["role", "weight", "state", "since", "until", "note", "source"]

    private static func details(_ words: ArraySlice<String>) -> Tie.Details? {
        var values: [String: String] = [:]
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, fields.contains(parts[0]) else { return nil }
            values[parts[0]] = parts[1]
        }
        let (since, until) = (values["since"].map { PartialDate($0) }, values["until"].map { PartialDate($0) })
        let weight = values["weight"].map { Double($0) }
        guard since != .some(nil), until != .some(nil), weight != .some(nil),
            let period = Period(since: since ?? nil, until: until ?? nil)
        else { return nil }
        return Tie.Details(
            role: values["role"],
            weight: weight ?? nil,
            state: values["state"],
            period: period,
            note: values["note"],
            source: values["source"]
        )
    }
}

extension Network {
    /// The network of a sketch; see `NetworkSketch`.
    public init(sketch text: String) throws {
        let sketch = try NetworkSketch(text)
        try self.init(nodes: sketch.nodes, ties: sketch.ties)
    }
}
