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
        case "command": CoverageCommand(reference).finding(in: network)
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
}
