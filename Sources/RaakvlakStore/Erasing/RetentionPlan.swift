public import RaakvlakNetwork

/// Whose contact details are kept for longer than there is a reason to: all posts of theirs ended some time ago.
public struct RetentionPlan: Sendable {
    /// A person, and when the last post ended.
    public struct Due: Hashable, Sendable {
        /// The person.
        public let person: Node
        /// The last day of the last post.
        public let ended: CalendarDate
        /// What is stated by which the person can be reached.
        public let contacts: [AttributeName]
        /// How many changes of the log have contact details of theirs.
        public let changes: Int
    }

    /// The persons, in the order of their ids.
    public let due: [Due]
    /// What takes their contact details out.
    public let erasure: Erasure

    /// Makes out who is due on a day, in a network without a log.
    public init(_ network: Network, on day: CalendarDate, after days: Int) {
        let ended = Self.ended(in: network, on: day, after: days)
        let builder = ErasureBuilder(ContactRedaction(persons: Set(ended.keys)), network, last: 0)
        self.init(network, ended, builder.erasure, [])
    }

    init(_ store: some Store, on day: CalendarDate, after days: Int) throws(StoreError) {
        let (network, last) = try store.network()
        var ended = Self.ended(in: network, on: day, after: days)
        let gone = try FormerPersons(store, network, last: last)
        for (id, left) in gone.days where left.daysSince1970 < day.daysSince1970 - days { ended[id] = left }
        let redaction = ContactRedaction(persons: Set(ended.keys))
        let (erasure, concerned) = try store.erasure(by: redaction, network, last: last)
        self.init(network, ended, erasure, concerned, gone.persons)
    }

    private init(
        _ network: Network,
        _ ended: [Node.ID: CalendarDate],
        _ erasure: Erasure,
        _ concerned: [Change],
        _ gone: [Node.ID: Node] = [:]
    ) {
        var changes: [Node.ID: Int] = [:]
        for change in concerned {
            for id in Set(change.edits.flatMap(\.key.nodes)) { changes[id, default: 0] += 1 }
        }
        due = ended.sorted { $0.key < $1.key }.compactMap { id, day in
            guard let node = network[id] ?? gone[id] else { return nil }
            let contacts = network[id]?.contacts ?? []
            let count = changes[id] ?? 0
            if contacts.isEmpty, count == 0 { return nil }
            return Due(person: node, ended: day, contacts: contacts, changes: count)
        }
        self.erasure = erasure
    }

    /// The persons all of whose posts ended so many days ago or longer, and when the last did.
    private static func ended(in network: Network, on day: CalendarDate, after days: Int) -> [Node.ID: CalendarDate] {
        guard let latest = CalendarDate(daysSince1970: day.daysSince1970 - days) else { return [:] }
        return network.lastDays(before: latest)
    }
}

/// Persons of whom only the log tells by now, and when they were taken out.
private struct FormerPersons {
    private(set) var persons: [Node.ID: Node] = [:]
    private(set) var days: [Node.ID: CalendarDate] = [:]

    init(_ store: some Store, _ network: Network, last: Int) throws(StoreError) {
        try store.forEachSealed(to: last) { sealed throws(StoreError) in
            for edit in sealed.change?.edits ?? [] where edit.after == nil {
                guard case .node(let node)? = edit.before, node.kind == .person, network[node.id] == nil else {
                    continue
                }
                (persons[node.id], days[node.id]) = (node, sealed.change?.note.moment.day)
            }
        }
    }
}

extension Network {
    /// The persons who had posts that all ended before a day, and the last day of the last.
    ///
    /// - Complexity: O(posts).
    func lastDays(before day: CalendarDate) -> [Node.ID: CalendarDate] {
        // Most posts go on, so that looking up and counting is done for few.
        let ends = distinctDetails.map { details in details.period.until.map(\.latest).flatMap { $0 < day ? $0 : nil } }
        let posts = ErasureList.posts.map { kindStarts[$0.ordinal]..<kindStarts[$0.ordinal + 1] }.joined()
        var isFormer = [Bool](repeating: false, count: nodes.count)
        for index in posts where ends[Int(detailNumbers[index])] != nil { isFormer[Int(tails[index])] = true }
        for index in posts where ends[Int(detailNumbers[index])] == nil { isFormer[Int(tails[index])] = false }
        var last: [Node.ID: CalendarDate] = [:]
        for index in posts where isFormer[Int(tails[index])] {
            guard let end = ends[Int(detailNumbers[index])] else { continue }
            let id = nodes[Int(tails[index])].id
            last[id] = max(end, last[id] ?? end)
        }
        return last
    }
}
