package import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// A meeting: who was asked, who was there and who was missing, and what was brought in, asked and agreed.
///
/// JSON: `id`, `name`, `since`, `until`, `state`, `asOf`, `parties`, by status and id: `id`, `name`, `kind`, `status`
/// (present, contributed: not on the list, but brought something in, absent, invited: asked, and nothing more is known, missing: a member of who organizes it of whom nothing is
/// known), `role`, `invitation`, `organization` (a person's; `id`, `name`), `through` (the ids of persons by way of whom
/// an organization is there), `contacts` (of an organization: `id`, `name`, `email`), `figures` (`id`, `text`, `unit`,
/// `minimum`, `maximum`, `listed`: how many parties of that kind were present), `contributions` (`id`, `text`, `kind`,
/// `by`: ids), `agreements` (`id`, `text`, `state`, `parties`: ids), `questions` (`id`, `text`, `answers`: `id`, `text`,
/// `by`), `partOf`, `parts`, `succeeds`, `succeededBy` (ids).
///
/// CSV: a row a party, to follow up on: `party,name,kind,status,role,invitation,organization,contact,contact_name,email`;
/// of an organization a row a contact person.
public struct MeetingDocument: SeriesMember {
    let graph: Graph
    let meeting: Int
    let attendance: Attendance
    let isToCome: Bool

    /// Makes the document of the graph's meeting with this number; `isToCome` where it is told of before its day.
    public init(_ meeting: Int, in graph: Graph, isToCome: Bool = false) {
        (self.graph, self.meeting, self.isToCome) = (graph, meeting, isToCome)
        attendance = Attendance(at: meeting, in: graph)
    }

    /// The meeting.
    package var subject: Node { graph.node(meeting) }

    func id(_ number: Int) -> String { graph.node(number).id.text }

    func name(_ number: Int, _ language: Language) -> String { NodeName.of(number, in: graph, language) }

    // What happened there.

    var contributions: [Int] { made(.contribution) }
    var agreements: [Int] { made(.agreement) }

    private func made(_ kind: NodeKind) -> [Int] {
        graph.incoming(.madeAt).neighbors(of: meeting).map(Int.init).filter { graph.kind(of: $0) == kind }
    }

    /// The questions put at the meeting or about it, with their answers.
    var questions: [(question: Int, answers: [Int])] {
        let about = graph.incoming(.about).neighbors(of: meeting).map(Int.init)
        let asked = Set(contributions + about.filter { graph.kind(of: $0) == .contribution }).sorted()
        return asked.filter { graph.node($0).attributes[.kind] == "question" }.map { question in
            (question, graph.incoming(.answers).neighbors(of: question).map(Int.init))
        }
    }

    func contributors(of contribution: Int) -> [Int] {
        graph.outgoing(.contributedBy).neighbors(of: contribution).map(Int.init)
    }

    /// The figures about the meeting that count parties of a kind, or anything else.
    var figures: [Int] {
        graph.incoming(.about).neighbors(of: meeting).map(Int.init).filter { graph.kind(of: $0) == .figure }
    }

    /// How many parties were present of the kind that a figure counts; nil where it counts something else.
    func listed(_ figure: Int) -> Int? {
        guard let kind = graph.node(figure).attributes[.unit].flatMap({ NodeKind(code: $0) }) else { return nil }
        return attendance.parties.count { $0.status == .present && graph.kind(of: $0.node) == kind }
    }

    func around(_ tie: TieKind, isOutgoing: Bool) -> [Int] {
        let row = isOutgoing ? graph.outgoing(tie) : graph.incoming(tie)
        return row.neighbors(of: meeting).map(Int.init).filter { graph.kind(of: $0) == .meeting }
    }

    // Formats.

    /// The document as a value.
    package func json(in language: Language) -> JSON {
        let ids = { (numbers: [Int]) in JSON.array(numbers.map { .string(id($0)) }) }
        return [
            "id": .string(subject.id.text), "name": .string(NodeName.of(subject, in: language)),
            "since": JSON(subject.period.since?.description), "until": JSON(subject.period.until?.description),
            "state": JSON(subject.attributes[.state]), "asOf": JSON(graph.asOf?.description),
            "parties": .array(attendance.parties.map { json(of: $0, language) }),
            "figures": .array(figures.map { json(ofFigure: $0, language) }),
            "contributions": .array(contributions.map { json(ofContribution: $0, language) }),
            "agreements": .array(
                agreements.map { agreement in
                    [
                        "id": .string(id(agreement)), "text": .string(name(agreement, language)),
                        "state": JSON(graph.node(agreement).attributes[.state]),
                        "parties": ids(graph.outgoing(.party).neighbors(of: agreement).map(Int.init)),
                    ]
                }
            ),
            "questions": .array(
                questions.map { question, answers in
                    [
                        "id": .string(id(question)), "text": .string(name(question, language)),
                        "answers": .array(answers.map { json(ofContribution: $0, language) }),
                    ]
                }
            ),
            "partOf": ids(around(.partOf, isOutgoing: true)), "parts": ids(around(.partOf, isOutgoing: false)),
            "succeeds": ids(around(.succeeds, isOutgoing: true)),
            "succeededBy": ids(around(.succeeds, isOutgoing: false)),
        ]
    }

    private func json(ofContribution number: Int, _ language: Language) -> JSON {
        [
            "id": .string(id(number)), "text": .string(name(number, language)),
            "kind": JSON(graph.node(number).attributes[.kind]),
            "by": .array(contributors(of: number).map { .string(id($0)) }),
        ]
    }

    private func json(ofFigure number: Int, _ language: Language) -> JSON {
        let attributes = graph.node(number).attributes
        return [
            "id": .string(id(number)), "text": .string(name(number, language)), "unit": JSON(attributes[.unit]),
            "minimum": JSON(attributes[.minimum]), "maximum": JSON(attributes[.maximum]),
            "listed": listed(number).map(JSON.integer) ?? .null,
        ]
    }

    private func json(of party: Attendance.Party, _ language: Language) -> JSON {
        let node = graph.node(party.node)
        let organization = organization(of: party.node).map { NodeName.json(of: graph.node($0), in: language) }
        let contacts = graph.contactPersons(of: party.node).map { contact in
            [
                "id": .string(id(contact)), "name": .string(name(contact, language)),
                "email": JSON(graph.node(contact).attributes[.email]),
            ] as JSON
        }
        return [
            "id": .string(node.id.text), "name": .string(NodeName.of(node, in: language)),
            "kind": .string(node.kind.code), "status": .string(party.status.rawValue), "role": JSON(party.role),
            "invitation": JSON(party.invitation), "organization": organization ?? .null,
            "through": .array(party.through.map { .string(id($0)) }), "contacts": .array(contacts),
        ]
    }

    /// The organization for which a person works, else speaks.
    func organization(of party: Int) -> Int? {
        guard graph.kind(of: party) == .person else { return nil }
        return graph.outgoing(.worksFor).neighbors(of: party).first.map(Int.init)
            ?? graph.organizations(of: party).first
    }

    /// The columns.
    package static var header: [String] {
        [
            "party", "name", "kind", "status", "role", "invitation", "organization", "contact", "contact_name", "email",
        ]
    }

    /// A row a party; of an organization a row a contact person.
    package func rows(in language: Language) -> [[String]] {
        attendance.parties.flatMap { party -> [[String]] in
            let node = graph.node(party.node)
            let start = [
                node.id.text, NodeName.of(node, in: language), node.kind.code, party.status.rawValue, party.role ?? "",
                party.invitation ?? "", organization(of: party.node).map(id) ?? "",
            ]
            let contacts = node.kind == .person ? [party.node] : graph.contactPersons(of: party.node)
            guard !contacts.isEmpty else { return [start + ["", "", node.attributes[.email] ?? ""]] }
            return contacts.map { contact in
                start + [id(contact), name(contact, language), graph.node(contact).attributes[.email] ?? ""]
            }
        }
    }
}
