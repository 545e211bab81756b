public import RaakvlakNetwork
internal import RaakvlakRecords

/// That a person confirmed which number an organization of the network has.
public struct ConfirmedMatch: Hashable, Sendable {
    /// The organization.
    public let node: Node.ID
    /// Its number, as it was written.
    public let number: String

    /// A match of its parts.
    public init(_ node: Node.ID, number: String) { (self.node, self.number) = (node, number) }

    /// Reads a table of candidates in which a person wrote `yes` or `ja` in the column `confirmed`: those rows.
    /// - Throws: `RegisterError.location`, where it can't be read at all; `.badMatches`, `.damagedMatches`.
    public static func read(_ path: String) throws(RegisterError) -> [Self] {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let table: PlainTable
        do throws(LocationError) {
            table = try PlainTable(InputTable(name: name, path: path))
        } catch {
            throw .location(error)
        }
        // A row that is passed over would be an answer that is passed over.
        if let issue = table.issues.first(where: \.isError) {
            throw .damagedMatches(issue)
        }
        func place(_ names: String...) -> Int? { table.header.firstIndex { names.contains($0.lowercased()) } }
        guard let node = place("node"), let number = place("identifier"), let confirmed = place("confirmed") else {
            throw .badMatches(name, line: 1, "node, identifier, confirmed")
        }
        var matches: [Self] = []
        for row in table.rows {
            let answer = row.fields[confirmed].trimmingBlanks().lowercased()
            guard !["", "nee", "no", "n"].contains(answer) else { continue }
            guard ["ja", "yes", "j", "y", "x"].contains(answer), let id = Node.ID(row.fields[node].trimmingBlanks())
            else {
                throw .badMatches(name, line: row.line, row.fields[confirmed])
            }
            matches.append(Self(id, number: row.fields[number].trimmingBlanks()))
        }
        return matches
    }

    /// The network in which organizations have the numbers that were confirmed.
    ///
    /// What the register made of such a number before becomes one with the organization of the network; where both said
    /// something else, the organization's stays.
    /// - Throws: `RegisterError.unknownMatch`, `.numberTaken`, `.twoNumbers`, `.network`.
    static func apply(
        _ matches: [Self],
        to network: Network?
    ) throws(RegisterError) -> (network: Network?, conflicts: [Revision.Conflict]) {
        guard let network, !matches.isEmpty else {
            if let match = matches.first { throw .unknownMatch(match.node, number: match.number) }
            return (network, [])
        }
        var revision = Revision(network)
        var numbered = RegisterMerge.numbered(network)
        var (confirmed, duplicates): ([Node.ID: Identifier], [Node.ID: Node.ID]) = ([:], [:])
        for match in matches {
            // A spreadsheet takes the zeros from the front of a number.
            guard let node = revision.nodes[match.node],
                let identifier = Identifier(match.number, of: node.kind)
                    ?? Repair.identifier(match.number, of: node.kind).flatMap({ Identifier($0, of: node.kind) })
            else {
                throw .unknownMatch(match.node, number: match.number)
            }
            if let other = confirmed.updateValue(identifier, forKey: match.node), other != identifier {
                throw .twoNumbers(match.node, other.text, identifier.text)
            }
            let key = RegisterKey(node.kind, identifier)
            let other = numbered.updateValue(match.node, forKey: key)
            if let other, other != match.node {
                guard other == key.id, confirmed[other] == nil else {
                    throw .numberTaken(identifier.text, other, match.node)
                }
                duplicates[other] = match.node
            }
            var attributes = node.attributes
            attributes[.identifier] = identifier.text
            revision.put(node.with(attributes: attributes))
        }
        for match in matches {
            if let other = duplicates[match.node] { throw .numberTaken(match.number, match.node, other) }
        }
        let merged = duplicates.isEmpty ? (revision, []) : revision.merging(duplicates)
        do throws(NetworkError) { return (try merged.0.network(), merged.1) } catch { throw .network(error) }
    }
}
