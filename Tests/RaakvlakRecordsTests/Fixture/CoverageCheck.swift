import RaakvlakNetwork
import RaakvlakTesting

@testable import RaakvlakRecords

/// Checks that `coverage.csv` has a row for each fact of an inventory, and that what its rows name is there.
struct CoverageCheck {
    let network: Network
    /// The facts that must have a row.
    let facts: [String]

    private static let header = ["row", "holder", "reference"]

    /// What is wrong with the table, one sentence each.
    func findings(in table: [[String]]) -> [String] {
        guard table.first == Self.header else { return ["the header is not \(Self.header.joined(separator: ","))"] }
        let rows = table.dropFirst()
        let lacking = facts.filter { fact in !rows.contains { $0[0] == fact } }.map { "\($0) has no row" }
        let unknown = rows.filter { !facts.contains($0[0]) }.map { "\($0[0]) is no fact" }
        return lacking + unknown + rows.compactMap { row in finding(row).map { "\(row[0]): \($0)" } }
    }

    private func finding(_ row: [String]) -> String? {
        let reference = row[2]
        return switch row[1] {
        case "node": node(reference) == nil ? "there is no node \(reference)" : nil
        case "tie": hasTie(reference) ? nil : "there is no tie \(reference)"
        case "command": command(reference)
        case "later": reference.trimmingBlanks().isEmpty ? "later what?" : nil
        default: "\(row[1]) is no holder"
        }
    }

    private func node(_ text: String) -> Node? { Node.ID(text).flatMap { network[$0] } }

    private func hasTie(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let kind = TieKind(code: parts[0]), let from = Node.ID(parts[1]),
            let to = Node.ID(parts[2])
        else { return false }
        return network.ties(of: kind).contains {
            $0.from == from && $0.to == to || kind.isUndirected && $0.from == to && $0.to == from
        }
    }

    /// Commands, and what each of their arguments names; options come behind the arguments.
    private static let commands: [String: [Argument]] = [
        "check": [], "new": [.path], "export": [.path], "list": [.kind], "show": [.node], "suggest": [.person],
        "why": [.person, .person], "path": [.node, .node], "map": [.view],
    ]

    private enum Argument { case path, kind, node, person, view }

    private func command(_ text: String) -> String? {
        var words = text.split(separator: " ").map(String.init)
        guard words.count > 1, words[0] == "raakvlak", var arguments = Self.commands[words[1]] else {
            return "there is no command \(text)"
        }
        if words.count > 3, words[1] == "map", words[2] == "around" { arguments.append(.node) }
        if words[1] == "map", !words.contains("--output") { return "\(text) writes no file" }
        words = Array(words.dropFirst(2).prefix { !$0.hasPrefix("--") })
        guard words.count == arguments.count else { return "\(text) has \(words.count) arguments" }
        let wrong = zip(words, arguments).first { !names($0, $1) }
        return wrong.map { "\($0.0) is not what \(text) wants" }
    }

    private func names(_ word: String, _ argument: Argument) -> Bool {
        switch argument {
        case .path: true
        case .kind: NodeKind(code: word) != nil
        case .node: node(word) != nil
        case .person: node(word)?.kind == .person
        case .view: word == "around" || word == "network"
        }
    }
}
