internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// What is told of the numbers of a network from which numbers of persons could be computed.
struct ToldStats {
    /// How many nodes there are, and how many persons.
    let nodes, persons: Told
    /// How many persons have no name, since they stand for somebody who was erased; nil where none do.
    let anonymous: Told?
    /// How many persons belong to each region.
    let regions: [Told]
    /// How many nodes have no tie, and how many of these are persons.
    let isolated, isolatedPersons: Told
    /// How many pairs of persons collaborate.
    let pairs: Told

    /// Whether shares may be told of all pairs of nodes: with them their number could be computed.
    var isSizeTold: Bool { nodes.number != nil && persons.number != nil }

    /// Whether shares may be told of all pairs of persons.
    var isPersonDensityTold: Bool { persons.number != nil && pairs.number != nil }

    init(_ stats: NetworkStats, of graph: Graph, hiding cell: MinimumCell) {
        var table = CountTable()
        let nodes = table.add(graph.nodeCount, of: .others)
        let persons = table.add(stats.personCount)
        let anonymous = stats.anonymousCount == 0 ? nil : table.add(stats.anonymousCount)
        let regions = stats.regions.map { table.add($0.persons) }
        let isolated = table.add(stats.isolated, of: .others)
        let isolatedPersons = table.add(stats.isolatedPersons)
        let others = table.add(stats.isolated - stats.isolatedPersons, of: .untold)
        // The numbers of all other kinds are told: they are the rest of the first sum.
        table.addSum(nodes, of: [persons])
        table.addSum(persons, of: regions)
        table.addSum(isolated, of: [isolatedPersons, others])
        if let anonymous {
            let named = table.add(stats.personCount - stats.anonymousCount, of: .untold)
            table.addSum(persons, of: [anonymous, named])
        }
        let told = table.told(hiding: cell)
        (self.nodes, self.persons) = (told[nodes], told[persons])
        self.anonymous = anonymous.map { told[$0] }
        self.regions = regions.map { told[$0] }
        (self.isolated, self.isolatedPersons) = (told[isolated], told[isolatedPersons])
        pairs = cell.told(stats.pairs)
    }

    /// How many nodes of a kind there are.
    func count(of row: (kind: NodeKind, count: Int)) -> Told { row.kind == .person ? persons : .number(row.count) }
}
