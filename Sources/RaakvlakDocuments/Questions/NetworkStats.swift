internal import RaakvlakInterchange
internal import RaakvlakNetwork

/// The numbers of a network.
struct NetworkStats {
    /// How many organizations of a kind have a contact person.
    struct Coverage {
        let kind: NodeKind
        var count = 0
        /// Those with one who accepted, or of whom no state is stated.
        var withContact = 0
        /// Of the others, those with one who is nominated.
        var nominated = 0
        /// Of the others, those who were invited to something and gave no answer.
        var silent = 0
        /// All others.
        var missing = 0

        /// The share with a contact person, from 0 to 1.
        var share: Double { count == 0 ? 0 : Double(withContact) / Double(count) }
    }

    struct Region {
        let region: Int
        var persons = 0, organizations = 0, boards = 0, boardsWithContact = 0, initiatives = 0, contributions = 0
    }

    /// How many nodes of each kind there are, of kinds with any.
    let counts: [(kind: NodeKind, count: Int)]
    let tieCount: Int
    let components: Components
    /// How many nodes have no tie, and how many of these are persons.
    let isolated, isolatedPersons: Int
    /// The share of all pairs of nodes that a tie joins.
    let density: Double
    let personCount: Int
    /// How many of them have no name, since they stand for contact persons who were erased.
    let anonymousCount: Int
    /// How many pairs of persons collaborate, by a tie.
    let pairs: Int
    /// The share of all pairs of persons that do.
    let personDensity: Double
    let coverage: [Coverage]
    let regions: [Region]

    init(_ graph: Graph) {
        counts = NodeKind.allCases.map { ($0, graph.nodes(of: $0).count) }.filter { $0.count > 0 }
        tieCount = TieKind.allCases.reduce(0) { $0 + graph.outgoing($1).count / ($1.isUndirected ? 2 : 1) }
        let joined = graph.joined()
        components = Components(of: joined)
        let lonely = (0..<graph.nodeCount).filter { joined.degree(of: $0) == 0 }
        (isolated, isolatedPersons) = (lonely.count, lonely.count { graph.kind(of: $0) == .person })
        density = Self.share(Self.distinctEntries(joined) / 2, ofPairsAmong: graph.nodeCount)
        let persons = graph.nodes(of: .person)
        personCount = persons.count
        anonymousCount = persons.count { AnonymousContact.isOne(graph.node($0)) }
        pairs = persons.reduce(0) { sum, person in
            var last = UInt32.max
            return sum
                + graph.outgoing(.collaborates).neighbors(of: person).count { other in
                    defer { last = other }
                    return other != last && other > person && graph.kind(of: Int(other)) == .person
                }
        }
        personDensity = Self.share(pairs, ofPairsAmong: persons.count)
        coverage = [NodeKind.schoolBoard, .samenwerkingsverband, .gemeente].map { Self.coverage(of: $0, graph) }
            .filter { $0.count > 0 }
        regions = Self.regions(graph)
    }

    private static func share(_ count: Int, ofPairsAmong nodes: Int) -> Double {
        nodes < 2 ? 0 : 2 * Double(count) / (Double(nodes) * Double(nodes - 1))
    }

    /// The entries of rows, each neighbor once.
    private static func distinctEntries(_ adjacency: Adjacency) -> Int {
        (0..<adjacency.nodeCount).reduce(0) { sum, node in
            var last = UInt32.max
            return sum
                + adjacency.neighbors(of: node).count { neighbor in
                    defer { last = neighbor }
                    return neighbor != last
                }
        }
    }

    private static func coverage(of kind: NodeKind, _ graph: Graph) -> Coverage {
        var coverage = Coverage(kind: kind)
        for organization in graph.nodes(of: kind) {
            coverage.count += 1
            if !graph.contactPersons(of: organization).isEmpty {
                coverage.withContact += 1
            } else if graph.hasNominated(organization) {
                coverage.nominated += 1
            } else if graph.isSilent(organization) {
                coverage.silent += 1
            } else {
                coverage.missing += 1
            }
        }
        return coverage
    }

    private static func regions(_ graph: Graph) -> [Region] {
        let belonging = Belonging.regions(in: graph).values
        var regions = Dictionary(uniqueKeysWithValues: graph.nodes(of: .region).map { ($0, Region(region: $0)) })
        for node in 0..<graph.nodeCount where graph.kind(of: node) != .region {
            let kind = graph.kind(of: node)
            for region in belonging[node].map(Int.init) {
                if kind == .person { regions[region]?.persons += 1 }
                if kind.isOrganization { regions[region]?.organizations += 1 }
                if kind == .initiative { regions[region]?.initiatives += 1 }
                if kind == .contribution { regions[region]?.contributions += 1 }
                guard kind == .schoolBoard else { continue }
                regions[region]?.boards += 1
                if !graph.contactPersons(of: node).isEmpty { regions[region]?.boardsWithContact += 1 }
            }
        }
        return regions.values.sorted { $0.region < $1.region }
    }
}

extension Graph {
    /// Whether an organization has a nominated contact person.
    fileprivate func hasNominated(_ organization: Int) -> Bool {
        incoming(.represents).ties(of: organization).contains {
            network.details(ofTie: Int($0)).state == AppointmentState.nominated.code
        }
    }

    /// Whether an organization, or who works for it, was invited to something and gave no answer.
    fileprivate func isSilent(_ organization: Int) -> Bool {
        let parties =
            [UInt32(organization)] + incoming(.worksFor).neighbors(of: organization)
            + incoming(.represents).neighbors(of: organization)
        return parties.contains { party in
            outgoing(.invited).ties(of: Int(party)).contains { network.details(ofTie: Int($0)).state == "silent" }
        }
    }
}
