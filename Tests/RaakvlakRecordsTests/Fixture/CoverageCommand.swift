import RaakvlakNetwork

/// A command line that `coverage.csv` names as the place where a fact is shown.
struct CoverageCommand {
    /// What an argument or the value of an option must be.
    enum Argument {
        case text, path, number, date, nodeKind, node
        /// A node of a kind.
        case one(NodeKind)
        /// One of these words.
        case word([String])
    }

    private let words: [String]

    /// The words of a line as a shell reads them: what stands in quotes is one.
    init(_ line: String) {
        words = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
            place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    /// The subcommands and what each of their arguments names.
    private static let arguments: [String: [Argument]] = [
        "changes": [], "check": [], "common": [.node, .node], "communities": [], "export": [.path],
        "find": [.text], "gaps": [], "import-register": [.path], "key-persons": [], "list": [.nodeKind],
        "meeting": [.one(.meeting)], "neighbors": [.node], "new": [.path], "path": [.node, .node], "rank": [],
        "show": [.node], "stats": [], "suggest": [.one(.person)], "tag": [.text], "themes": [],
        "why": [.one(.person), .one(.person)],
        "map around": [.node], "map changes": [], "map network": [], "map path": [.node, .node],
        "map region": [.one(.region)], "map theme": [.one(.theme)], "map themes": [],
    ]

    /// The options and what their values name; nil where an option has none.
    private static let options: [String: Argument?] = [
        "--by": .word(["degree", "betweenness", "pagerank", "closeness", "bridging"] + TieKind.codes),
        "--columns": .text,
        "--format": .text, "--from": .date, "--initiatives": nil, "--kind": .nodeKind, "--minimum-cell": .number,
        "--output": .path, "--partners": .nodeKind, "--phase": .word(InitiativePhase.codes), "--refuse-pupils": nil,
        "--region": .one(.region), "--sector": .text, "--steps": .number, "--theme": .one(.theme), "--to": .date,
        "--without": .word(["contact", "initiative", "offer"]),
    ]

    /// What is wrong with the line, or nil.
    func finding(in network: Network) -> String? {
        guard words.first == "raakvlak", let subcommand, let arguments = Self.arguments[subcommand] else {
            return "there is no command \(text)"
        }
        let given = words.dropFirst(1 + subcommand.split(separator: " ").count)
        let plain = given.prefix { !$0.hasPrefix("--") }
        guard plain.count == arguments.count else { return "\(text) has \(plain.count) arguments" }
        if subcommand.hasPrefix("map "), !given.contains("--output") { return "\(text) writes no file" }
        if let wrong = zip(plain, arguments).first(where: { !Self.names($0, $1, network) }) {
            return "\(wrong.0) is not what \(text) wants"
        }
        return optionFinding(given.dropFirst(plain.count), network)
    }

    private func optionFinding(_ given: ArraySlice<String>, _ network: Network) -> String? {
        var rest = given
        while let option = rest.popFirst() {
            guard let argument = Self.options[option] else { return "\(text) has no \(option)" }
            guard let argument else { continue }
            guard let value = rest.popFirst(), Self.names(value, argument, network) else {
                return "\(text) has a wrong \(option)"
            }
        }
        return nil
    }

    private var text: String { words.joined(separator: " ") }

    private var subcommand: String? {
        guard words.count > 1 else { return nil }
        return words[1] == "map" && words.count > 2 ? "map \(words[2])" : words[1]
    }

    private static func names(_ word: String, _ argument: Argument, _ network: Network) -> Bool {
        switch argument {
        case .text, .path: !word.isEmpty
        case .number: Int(word) != nil
        case .date: CalendarDate(word) != nil
        case .nodeKind: NodeKind(code: word) != nil
        case .node: Node.ID(word).map { network[$0] != nil } ?? false
        case .one(let kind): Node.ID(word).flatMap { network[$0] }?.kind == kind
        case .word(let words): words.contains(word)
        }
    }
}
