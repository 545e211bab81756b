public import RaakvlakNetwork

/// A network as an audience may see it on a day: each person as far as they consented, and nobody who did not.
///
/// Who does not let the audience see their name is left out, with all ties and with texts that nobody else wrote; where others
/// tell of them, names and ids are masked. Addresses and numbers are left out that the audience may not see, in texts all but
/// those that an organization has or somebody who lets them be seen; so are other names, extra columns, and what only helps to plan talks. Of their ties,
/// states, notes and extra columns are left out, and so is a tie that is not so, as that of somebody who declined. Proposals,
/// and contributions that are meant for some alone, are for no audience. Contact persons without a name, who stand for
/// somebody who was erased, stay.
public struct ShownNetwork: Sendable {
    /// The network that may be seen.
    public let network: Network
    /// How many persons were left out.
    public let personCount: Int
    /// How many texts and proposals were left out.
    public let textCount: Int
    /// How many addresses and numbers were left out of persons who are shown.
    public let fieldCounts: [PersonalField: Int]

    /// What of a person an audience may see besides, since it says how to speak with them.
    private static let kept: [AttributeName] = [.ambassador, .language]

    /// Makes out what an audience may see.
    ///
    /// What is masked in texts is known from all that is stated, also where contact details are not shown for another reason.
    ///
    /// - Parameters:
    ///   - network: What is to be shown.
    ///   - whole: The same network with all that is stated.
    ///   - audience: To whom.
    ///   - day: On what day; consents of another day don't count.
    ///   - isPseudonymous: Whether those who may be named get pseudonyms, as `Pseudonyms` gives them.
    ///   - generator: Draws the pseudonyms, and the ids of what has an id that tells of somebody.
    /// - Complexity: O(length of all texts).
    public init(
        _ network: Network,
        of whole: Network,
        to audience: Audience,
        on day: CalendarDate,
        isPseudonymous: Bool = false,
        using generator: inout some RandomNumberGenerator
    ) {
        let persons = network.nodes.filter { $0.kind == .person }
        var (shown, counts): ([Node.ID: Node], [PersonalField: Int]) = ([:], [:])
        for person in persons where AnonymousContact.isOne(person) || person.mayShow(.name, to: audience, on: day) {
            let seen = Self.seen(person, by: audience, on: day)
            shown[person.id] = seen
            for field in PersonalField.allCases {
                guard let name = field.attribute, person.attributes[name] != seen.attributes[name] else { continue }
                counts[field, default: 0] += 1
            }
        }
        let hidden = Set(persons.map(\.id)).subtracting(shown.keys)
        let texts = Self.texts(of: hidden, in: network)
        var exemption = NetworkMasking.Exemption(gone: hidden.union(texts), attributes: Self.kept, hasBareTies: true)
        if !isPseudonymous {
            let others = whole.nodes.filter { $0.kind != .person } + shown.values
            exemption.shown = shown
            exemption.contacts = UnshownContacts(besides: others)
        }
        self.network = NetworkMasking(network, exemption, codes: &generator).masked()
        (personCount, textCount, fieldCounts) = (hidden.count, texts.count, counts)
    }

    /// What of a person who may be named is shown.
    private static func seen(_ person: Node, by audience: Audience, on day: CalendarDate) -> Node {
        var attributes = Attributes()
        for name in kept { attributes[name] = person.attributes[name] }
        for field in PersonalField.allCases where person.mayShow(field, to: audience, on: day) {
            if let name = field.attribute { attributes[name] = person.attributes[name] }
        }
        return Node(
            id: person.id,
            kind: .person,
            name: person.name,
            englishName: person.englishName,
            attributes: attributes,
            period: person.period,
            source: person.source
        )
    }

    /// What nobody but hidden persons wrote, and what is meant for some alone.
    private static func texts(of hidden: Set<Node.ID>, in network: Network) -> Set<Node.ID> {
        var authors: [Node.ID: Set<Node.ID>] = [:]
        for kind in [TieKind.contributedBy, .authoredBy] {
            for tie in network.ties(of: kind) { authors[tie.from, default: []].insert(tie.to) }
        }
        let own = authors.filter { $0.value.isSubset(of: hidden) }.keys
        let confidential = network.nodes.filter { $0.kind == .proposal || $0.attributes[.visibleTo] != nil }
        return Set(own).union(confidential.map(\.id))
    }
}
