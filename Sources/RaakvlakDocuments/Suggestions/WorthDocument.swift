internal import RaakvlakInterchange
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What one of two persons is worth to the other, told to the person who asked.
struct WorthDocument {
    let worth: Worth
    /// The reader and the other person: the graph's numbers.
    let reader, other: Int
    /// Whether it says what the other is worth to the reader, and not the reverse.
    let isForReader: Bool
    /// Signals of which nothing is told by itself.
    let omitted: Set<Signal>
    let graph: Graph

    /// How many reasons people read.
    static let mostRead = 5

    /// The reasons as they are told, strongest first.
    var told: [Worth.Told] { worth.told(in: graph, leavingOut: omitted) }

    /// The reasons of which nothing is told.
    var left: [Reason] { worth.reasons.filter { omitted.contains($0.signal) } }

    /// The sentence of a reason.
    func sentence(_ reason: Reason, _ language: Language) -> String {
        Telling(reason, to: reader, of: other, isForReader: isForReader, in: graph).sentence(language)
    }

    /// The reasons as JSON, each with its touchpoints.
    func json(in language: Language) -> JSON {
        .array(
            worth.reasons.map { reason in
                [
                    "signal": .string(reason.signal.code), "contribution": .number(reason.contribution),
                    "sentence": .string(sentence(reason, language)),
                    "touchpoints": .array(reason.touchpoints.map { json(of: $0, language) }),
                ]
            }
        )
    }

    private func json(of touchpoint: Touchpoint, _ language: Language) -> JSON {
        let node = graph.node(touchpoint.node)
        var members = [
            JSON.Member("id", .string(node.id.text)), JSON.Member("name", .string(NodeName.of(node, in: language))),
            JSON.Member("contribution", .number(touchpoint.contribution)),
        ]
        if touchpoint.origin != touchpoint.node {
            members.append(JSON.Member("via", NodeName.json(of: graph.node(touchpoint.origin), in: language)))
        }
        return .object(members)
    }
}
