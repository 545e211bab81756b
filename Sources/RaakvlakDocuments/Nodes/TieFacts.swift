internal import RaakvlakInterchange
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// A tie as it is seen from one of its ends.
struct TieFacts {
    /// In which direction it runs from there.
    enum Direction: String {
        case outgoing, incoming
        /// The two ends are equals.
        case between
    }

    static let header = [
        "kind", "direction", "node", "name", "role", "weight", "state", "since", "until", "note", "source", "holds",
    ]

    let kind: TieKind
    let direction: Direction
    /// The other end.
    let other: Node
    /// What the other end is called.
    let otherName: Phrase
    let details: Tie.Details
    /// How sure it holds on the day; nil without a day.
    let certainty: Certainty?

    /// All ties of a node, by kind, direction and the other's id; of one pair, in the order of the network.
    static func all(of number: Int, in graph: Graph, asOf: CalendarDate?) -> [TieFacts] {
        let node = graph.node(number)
        return TieKind.allCases.flatMap { kind in
            let rows: [(Adjacency, Direction)] =
                kind.isUndirected
                ? [(graph.outgoing(kind), .between)]
                : [(graph.outgoing(kind), .outgoing), (graph.incoming(kind), .incoming)]
            return rows.flatMap { row, direction in
                zip(row.neighbors(of: number), row.ties(of: number)).map { neighbor, tie in
                    let (other, details) = (graph.node(Int(neighbor)), graph.network.details(ofTie: Int(tie)))
                    let certainty = asOf.map { day in
                        min(details.period.certainty(on: day), node.certainty(on: day), other.certainty(on: day))
                    }
                    return TieFacts(
                        kind: kind,
                        direction: direction,
                        other: other,
                        otherName: NodeName.of(Int(neighbor), in: graph),
                        details: details,
                        certainty: certainty
                    )
                }
            }
        }
    }

    /// What the node does to the other, as a verb.
    var verb: Phrase {
        let rule = Schema.rule(for: kind)
        return direction == .incoming ? rule.backward : rule.forward
    }

    func json(in language: Language) -> JSON {
        let other: JSON = [
            "id": .string(other.id.text), "name": .string(otherName(language)),
            "kind": .string(other.kind.code),
        ]
        return [
            "kind": .string(kind.code), "direction": .string(direction.rawValue), "node": other,
            "role": JSON(details.role), "weight": details.weight.map(JSON.number) ?? .null,
            "state": JSON(details.state),
            "since": JSON(details.period.since?.description), "until": JSON(details.period.until?.description),
            "note": JSON(details.note), "source": JSON(details.source),
            "attributes": NodeDocument.json(of: details.attributes), "holds": JSON(certainty?.code),
        ]
    }

    func row(in language: Language) -> [String] {
        [
            kind.code, direction.rawValue, other.id.text, otherName(language), details.role ?? "",
            details.weight.map(CSVRows.text) ?? "", details.state ?? "", details.period.since?.description ?? "",
            details.period.until?.description ?? "", details.note ?? "", details.source ?? "", certainty?.code ?? "",
        ]
    }

    /// What is known of it besides its kind and ends, in words; empty where nothing is.
    func words(in language: Language) -> String {
        let rule = Schema.rule(for: kind)
        let code = { (code: String, vocabulary: TieRule.Vocabulary) in
            vocabulary.choices.first { $0.code == code }?.label(language) ?? code
        }
        return [
            details.role.map { code($0, rule.roles) }, details.state.map { code($0, rule.states) },
            details.weight.map { Texts.weight(Numerals.number($0, language))(language) },
            Texts.words(details.period)?(language),
            certainty.flatMap { Texts.uncertain($0)?(language) }, details.note,
            details.source.map { Texts.source($0)(language) },
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
