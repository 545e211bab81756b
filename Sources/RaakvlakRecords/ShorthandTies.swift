import RaakvlakNetwork

/// Chooses which ties columns of node files stand for, and remembers them.
struct ShorthandTies {
    /// Whether each tie was written in a column.
    private(set) var isWritten: [Bool]

    private let network: Network
    private let graph: Graph
    private let isPlain: [Bool]

    init(_ network: Network) {
        self.network = network
        graph = Graph(network)
        isPlain = network.distinctDetails.map { $0 == .plain }
        isWritten = Array(repeating: false, count: network.ties.count)
    }

    /// The one employment of a person that the columns of `persons.csv` can hold: where there is exactly one, with
    /// nothing but a role and a period.
    func employment(of number: Int) -> Int? {
        let ties = graph.outgoing(.worksFor).ties(of: number)
        guard ties.count == 1, let tie = ties.first.map(Int.init) else { return nil }
        var details = network.details(ofTie: tie)
        details.role = nil
        details.period = .open
        return details == .plain ? tie : nil
    }

    /// The id at the other end of a tie, which is written now.
    mutating func take(_ tie: Int, _ shorthand: FileFormat.Shorthand) -> String {
        isWritten[tie] = true
        return network.nodes[Int(shorthand.isBackward ? network.tails[tie] : network.heads[tie])].id.text
    }

    /// The plain ties of a node for which a column stands, as one text; they are written now.
    ///
    /// A column for one stays empty where there are several.
    mutating func take(_ shorthand: FileFormat.Shorthand, of number: Int) -> String {
        let adjacency = shorthand.isBackward ? graph.incoming(shorthand.kind) : graph.outgoing(shorthand.kind)
        var ties: [Int] = []
        for entry in adjacency.row(number) {
            let (tie, other) = (Int(adjacency.ties[entry]), Int(adjacency.neighbors[entry]))
            guard isPlain[Int(network.detailNumbers[tie])], shorthand.targets.contains(network.nodes[other].kind),
                !shorthand.kind.isUndirected || Int(network.tails[tie]) == number
            else { continue }
            ties.append(tie)
        }
        guard shorthand.isList || ties.count == 1 else { return "" }
        return ListText.text(of: ties.map { take($0, shorthand) })
    }
}
