import RaakvlakNetwork

/// One of the two as a sentence speaks of them: the person, or the organization for which the person speaks.
struct Party {
    /// Whether it is the reader, with whose verbs a sentence goes on.
    let isReader: Bool
    /// What it is called inside a sentence, as who does something.
    let subject: Phrase
    /// What it is called inside a sentence, as to whom something is done.
    let object: Phrase
    /// What it is called at the beginning of a sentence.
    let opening: Phrase

    /// The person who reads.
    static let reader = Party(
        isReader: true,
        subject: Phrase(nl: "jij", en: "you"),
        object: Phrase(nl: "jou", en: "you"),
        opening: Phrase(nl: "Jij", en: "You")
    )

    /// The organization of the person who reads.
    static let readersOrganization = Party(
        isReader: false,
        subject: Phrase(nl: "jouw organisatie", en: "your organization"),
        object: Phrase(nl: "jouw organisatie", en: "your organization"),
        opening: Phrase(nl: "Jouw organisatie", en: "Your organization")
    )

    private init(isReader: Bool, subject: Phrase, object: Phrase, opening: Phrase) {
        (self.isReader, self.subject, self.object, self.opening) = (isReader, subject, object, opening)
    }

    /// The person with this name.
    init(named name: String) {
        let name = Phrase(name)
        self.init(isReader: false, subject: name, object: name, opening: name)
    }

    /// The organization of the person with this name.
    init(organizationOf name: String) {
        let inside = Phrase(nl: "de organisatie van \(name)", en: "\(name)’s organization")
        let opening = Phrase(nl: "De organisatie van \(name)", en: "\(name)’s organization")
        self.init(isReader: false, subject: inside, object: inside, opening: opening)
    }

    /// The form of a verb that goes with it: that of the reader, or that of another.
    func verb(nl: (reader: String, other: String), en: (reader: String, other: String)) -> Phrase {
        isReader ? Phrase(nl: nl.reader, en: en.reader) : Phrase(nl: nl.other, en: en.other)
    }

    /// "hebt", "heeft".
    var has: Phrase { verb(nl: ("hebt", "heeft"), en: ("have", "has")) }
}

extension Telling {
    /// How someone states something: by ties of these kinds, by contributions of these kinds, and perhaps by initiatives
    /// that they lead or are the contact for.
    struct Means {
        var ties: [TieKind] = []
        var contributions: Set<ContributionKind> = []
        var initiatives = false
    }

    /// The one who asks and the one who answers, as persons: the graph's numbers.
    private var asking: Int { isForReader ? pair[0] : pair[1] }
    private var answering: Int { isForReader ? pair[1] : pair[0] }

    /// The one who asks.
    var asker: Party { isForReader ? .reader : Party(named: other) }

    /// The one who answers.
    var answerer: Party { isForReader ? Party(named: other) : .reader }

    /// The one who asks for what stands in `touchpoints`: the organization, where the person states none of it by these means.
    func asker(of touchpoints: some Sequence<Touchpoint>, by means: Means) -> Party {
        guard isOfOrganization(touchpoints.map(\.origin), asking, means) else { return asker }
        return isForReader ? .readersOrganization : Party(organizationOf: other)
    }

    /// The same of the one who answers.
    func answerer(of touchpoints: some Sequence<Touchpoint>, by means: Means) -> Party {
        guard isOfOrganization(touchpoints.map(\.node), answering, means) else { return answerer }
        return isForReader ? Party(organizationOf: other) : .readersOrganization
    }

    /// Whether both are said to work on all that is named.
    var isWorkOfBoth: Bool {
        let works = graph.outgoing(.worksOn)
        return named.allSatisfy {
            works.contains($0.origin, nextTo: asking) && works.contains($0.node, nextTo: answering)
        }
    }

    private func isOfOrganization(_ nodes: [Int], _ person: Int, _ means: Means) -> Bool {
        !graph.spokenFor(by: person).isEmpty && !nodes.contains { states($0, person, means) }
    }

    /// Whether a person themselves states a node, or something about it.
    private func states(_ node: Int, _ person: Int, _ means: Means) -> Bool {
        if means.ties.contains(where: { graph.outgoing($0).contains(node, nextTo: person) }) { return true }
        let said = graph.incoming(.contributedBy).neighbors(of: person).map(Int.init).filter { contribution in
            let kind = graph.node(contribution).attributes[.kind].flatMap { ContributionKind(code: $0) }
            return kind.map(means.contributions.contains) ?? false
        }
        let led = [TieKind.leads, .contactFor].flatMap { graph.outgoing($0).neighbors(of: person).map(Int.init) }
        return (said + (means.initiatives ? led : [])).contains {
            $0 == node || graph.outgoing(.about).contains(node, nextTo: $0)
        }
    }
}
