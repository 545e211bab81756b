public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// What began, ended and happened in a network in a range of days.
///
/// JSON: `from`, `to` (the days), `count` and `changes`, nodes first, then ties, then names: `event` (began, ended,
/// happened, changed), `date`, `isCertain` (false where the date may also lie outside the days) and either `node` (`id`,
/// `name`, `kind`, `state`), `tie` (`kind`, `from`, `to`, each with `id` and `name`, `role`, `state`: null where a tie
/// began whose state is that of its end; `before`: `role` and `state` of what it was, null where it did not change) or `name` (`name`, `kind`, and `node` that has it).
///
/// CSV: `event`, `date`, `certain` (yes or no), `subject` (node, tie or name), `kind`, `id`, `name`, `other`,
/// `other_name` (of a tie, its second node), `role`, `state`, `role_before`, `state_before`.
public struct ChangesDocument: Document {
    let network: Network
    let days: DayRange
    let changes: [Change]
    let most: Int
    /// Who proposed what to whom: by the number of each proposal in the network.
    private let proposals: [Int: Parties]

    private struct Parties {
        var from: [Int] = []
        var to: [Int] = []
    }

    /// Makes the document of what changed in `network` in `days`.
    ///
    /// - Parameters:
    ///   - network: The network.
    ///   - days: The days.
    ///   - isWanted: Of which nodes, their ties and their names it tells.
    ///   - most: How many changes of one sort people read at most.
    public init(
        in network: Network,
        during days: DayRange,
        about isWanted: (Node) -> Bool = { _ in true },
        most: Int = .max
    ) {
        (self.network, self.days, self.most) = (network, days, most)
        proposals = Self.proposals(in: network)
        changes = Differences(in: network, during: days).all.filter { change in
            switch change.subject {
            case .node(let number), .name(_, let number): isWanted(network.nodes[number])
            case .tie(let place): network.ends(ofTie: place).contains(where: isWanted)
            }
        }
    }

    private static func proposals(in network: Network) -> [Int: Parties] {
        network.ties.indices.reduce(into: [:]) { found, place in
            let (proposal, party) = (Int(network.tails[place]), Int(network.heads[place]))
            switch network.ties.kind(at: place) {
            case .proposedBy: found[proposal, default: Parties()].from.append(party)
            case .proposedTo: found[proposal, default: Parties()].to.append(party)
            default: break
            }
        }
    }

    /// The name of a node; of a proposal without a text, who proposed it to whom: "Ada Bos → Bob Çelik".
    func name(of number: Int, _ language: Language) -> String {
        let node = network.nodes[number]
        guard let parties = proposals[number], node.name(in: language).isEmpty else {
            return NodeName.of(node, in: language)
        }
        return [parties.from, parties.to].map { parties in
            parties.isEmpty
                ? "…" : parties.map { NodeName.of(network.nodes[$0], in: language) }.joined(separator: ", ")
        }.joined(separator: " → ")
    }

    /// The keys `id` and `name` of a node.
    private func nodeJSON(_ number: Int, _ language: Language) -> JSON {
        ["id": .string(network.nodes[number].id.text), "name": .string(name(of: number, language))]
    }

    /// The role and state of a tie as it stood when it changed so: of one that began and is over, the state is that of its
    /// end, unless it came to nothing.
    func details(_ event: Change.Event, ofTie place: Int) -> (role: String?, state: String?) {
        let details = network.details(ofTie: place)
        let isOver =
            details.period.until != nil
            || network.ties.kind(at: place) == .represents
                && details.state.flatMap { AppointmentState(code: $0) }.map { $0.isOver && $0 != .declined } ?? false
        return (details.role, event == .began && isOver ? nil : details.state)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("from", .string(days.first.description)), JSON.Member("to", .string(days.last.description)),
            JSON.Member("count", .integer(changes.count)),
        ]
        JSON.write(head, then: "changes", changes.lazy.map { json(of: $0, language) }, to: &output)
    }

    private func json(of change: Change, _ language: Language) -> JSON {
        .object([
            JSON.Member("event", .string(change.event.code)), JSON.Member("date", .string(change.date.description)),
            JSON.Member("isCertain", .bool(change.certainty == .certainly)), subject(of: change, language),
        ])
    }

    private func subject(of change: Change, _ language: Language) -> JSON.Member {
        switch change.subject {
        case .node(let number):
            let node = network.nodes[number]
            let value: JSON = [
                "id": .string(node.id.text), "name": .string(name(of: number, language)),
                "kind": .string(node.kind.code), "state": JSON(node.attributes[.state]),
            ]
            return JSON.Member("node", value)
        case .name(let name, let number):
            let value: JSON = [
                "name": .string(name.name), "kind": .string(name.kind.code),
                "node": nodeJSON(number, language),
            ]
            return JSON.Member("name", value)
        case .tie(let place):
            let (details, before) = (
                details(change.event, ofTie: place), change.before.map { network.details(ofTie: $0) }
            )
            let value: JSON = [
                "kind": .string(network.ties.kind(at: place).code),
                "from": nodeJSON(Int(network.tails[place]), language),
                "to": nodeJSON(Int(network.heads[place]), language), "role": JSON(details.role),
                "state": JSON(details.state),
                "before": before.map { ["role": JSON($0.role), "state": JSON($0.state)] } ?? .null,
            ]
            return JSON.Member("tie", value)
        }
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let header = [
            "event", "date", "certain", "subject", "kind", "id", "name", "other", "other_name", "role", "state",
            "role_before", "state_before",
        ]
        let rows = changes.lazy.map { change in
            [change.event.code, change.date.description, change.certainty == .certainly ? "yes" : "no"]
                + row(of: change, language)
        }
        CSVRows.write(header, rows, to: &output)
    }

    private func row(of change: Change, _ language: Language) -> [String] {
        switch change.subject {
        case .node(let number):
            let node = network.nodes[number]
            let state = node.attributes[.state] ?? ""
            return ["node", node.kind.code, node.id.text, name(of: number, language), "", "", "", state, "", ""]
        case .name(let name, let number):
            let id = network.nodes[number].id.text
            return ["name", name.kind.code, id, name.name, "", "", "", "", "", ""]
        case .tie(let place):
            let (tie, before) = (network.ties[place], change.before.map { network.details(ofTie: $0) })
            let names = [network.tails, network.heads].map { name(of: Int($0[place]), language) }
            let details = details(change.event, ofTie: place)
            return [
                "tie", tie.kind.code, tie.from.text, names[0], tie.to.text, names[1], details.role ?? "",
                details.state ?? "", before?.role ?? "", before?.state ?? "",
            ]
        }
    }
}

extension Network {
    /// The two nodes of the tie with this place, in its direction.
    func ends(ofTie place: Int) -> [Node] { [nodes[Int(tails[place])], nodes[Int(heads[place])]] }
}
