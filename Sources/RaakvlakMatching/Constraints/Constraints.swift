import RaakvlakNetwork

/// What forbids pairs of persons, found once and asked often.
struct Constraints: Sendable {
    /// What two persons have to do with each other by proposals.
    private struct Dealings {
        var constraints: ConstraintSet = []
        /// The last day on which they met, in days since 1970.
        var met = Int.min
    }

    let persons: Persons
    /// What forbids suggesting a person to anyone but that they are at capacity.
    private let ofPersons: [ConstraintSet]
    /// How many open proposals each person can bear; nil for who does not say.
    private let capacities: [Int?]
    private let openCounts: [Int]
    private let dealings: [Pair: Dealings]

    /// Gathers what holds in `graph`: attributes of persons, and proposals.
    ///
    /// - Complexity: O(persons + proposals · log proposals).
    init(_ graph: Graph, _ persons: Persons) {
        self.persons = persons
        let attributes = persons.nodes.map { graph.node($0).attributes }
        let formerWorkers = graph.formerWorkers
        ofPersons = zip(persons.nodes, attributes).map { node, attributes in
            var found: ConstraintSet = Self.isPaused(attributes, graph.asOf) ? ConstraintSet(.paused) : []
            if attributes[.consent] == "no" { found.insert(ConstraintSet(.consent)) }
            if formerWorkers.contains(node) { found.insert(ConstraintSet(.postEnded)) }
            return found
        }
        capacities = attributes.map { $0[.capacity].flatMap { Int($0) } }
        let proposals = Proposals(graph, persons)
        openCounts = proposals.openCounts
        dealings = proposals.latest.mapValues { latest in
            var dealings = Dealings()
            if let met = latest.met { dealings.met = met }
            if let constraint = latest.constraint { dealings.constraints.insert(ConstraintSet(constraint)) }
            if latest.isAvoided { dealings.constraints.insert(ConstraintSet(.avoided)) }
            if latest.isOpen { dealings.constraints.insert(ConstraintSet(.proposed)) }
            return dealings
        }
    }

    /// How many more proposals a person can bear; below 0 for who has too many.
    func room(of person: Int, under rule: ConstraintRule) -> Int {
        (capacities[person] ?? rule.usualCapacity) - openCounts[person]
    }

    private static func isPaused(_ attributes: Attributes, _ day: CalendarDate?) -> Bool {
        guard let day, let until = attributes[.pausedUntil].flatMap({ PartialDate($0) }) else { return false }
        return day <= until.latest
    }

    /// What forbids suggesting a person to anyone.
    func of(_ person: Int, under rule: ConstraintRule) -> ConstraintSet {
        room(of: person, under: rule) > 0 ? ofPersons[person] : ofPersons[person].union(ConstraintSet(.capacity))
    }

    /// What forbids suggesting two persons to each other; what is lifted too.
    ///
    /// - Complexity: O(log acquaintances).
    func between(_ a: Int, _ b: Int, under rule: ConstraintRule) -> ConstraintSet {
        guard a != b else { return ConstraintSet(.oneself) }
        var found = of(a, under: rule).union(of(b, under: rule))
        if persons.haveSameEmployer(a, b) { found.insert(ConstraintSet(.sameOrganization)) }
        if persons.areAcquainted(a, b) { found.insert(ConstraintSet(.collaborating)) }
        return found.union(dealings[Pair(a, b)].map { Self.constraints($0, under: rule) } ?? [])
    }

    /// Whether one of two persons has an open proposal to the other.
    func isProposed(_ a: Int, _ b: Int) -> Bool {
        dealings[Pair(a, b)]?.constraints.contains(ConstraintSet(.proposed)) ?? false
    }

    /// The pairs that what became of proposals forbids by a rule.
    ///
    /// - Complexity: O(pairs with proposals).
    func pairs(forbiddenBy rule: ConstraintRule) -> Set<Pair> {
        let forbidden = rule.forbidden
        return Set(
            dealings.lazy.filter { !Self.constraints($0.value, under: rule).isDisjoint(with: forbidden) }.map(\.key)
        )
    }

    private static func constraints(_ dealings: Dealings, under rule: ConstraintRule) -> ConstraintSet {
        var found = dealings.constraints
        if rule.repeatsProposals { found.remove(ConstraintSet(.proposed)) }
        if let since = rule.metSince, dealings.met >= since.daysSince1970 { found.insert(ConstraintSet(.met)) }
        return found
    }
}

/// Two persons by their own numbers, in either order.
struct Pair: Hashable, Sendable {
    let smaller, larger: UInt32

    init(_ a: Int, _ b: Int) { (smaller, larger) = (UInt32(min(a, b)), UInt32(max(a, b))) }
}
