/// All facts of one community of organizations, nodes and ties: a value that cannot be wrong.
///
/// Ids are unique; ties stand between existing, different nodes of kinds that the schema allows; no tie is stated
/// twice; no more ties leave a node than may, and hierarchies have no circles. Nodes are in the order of their ids, and
/// are numbered by it; ties are in the order of kind, first and second node, role and beginning.
///
/// Ties are held in columns of 12 bytes a tie: their kind by their place, both ends by number, and their details as
/// the number of a distinct value.
public struct Network: Sendable {
    /// The nodes, in the order of their ids.
    public let nodes: [Node]

    /// Where the ties of each kind begin, and where the last end; a kind's place is its ordinal.
    package let kindStarts: [Int]
    /// The number of the first node of each tie.
    package let tails: [UInt32]
    /// The number of the second node of each tie.
    package let heads: [UInt32]
    /// The place of each tie's details in `distinctDetails`.
    package let detailNumbers: [UInt32]
    /// Details, each once.
    package let distinctDetails: [Tie.Details]

    private let symbols: SymbolTable
    private let numberOfSymbol: [UInt32]

    init(nodes: [Node], symbols: SymbolTable, numberOfSymbol: [UInt32], ties: TieColumns, details: [Tie.Details]) {
        (self.nodes, self.symbols, self.numberOfSymbol) = (nodes, symbols, numberOfSymbol)
        (kindStarts, tails, heads, detailNumbers) = (ties.kindStarts, ties.tails, ties.heads, ties.details)
        distinctDetails = details
    }

    /// The network of these nodes and ties, in any order; a tie stated twice alike counts once, and the ends of an
    /// undirected tie may stand in either order.
    /// - Throws: The first `NetworkError`, where they don't make a network.
    public init(nodes: some Sequence<Node>, ties: some Sequence<Tie>) throws(NetworkError) {
        var builder = NetworkBuilder()
        for node in nodes { try builder.insert(node) }
        for tie in ties { builder.insert(tie) }
        let (network, faults) = builder.build()
        if let fault = faults.first { throw fault.error }
        self = network
    }

    /// The number of the node `id`, or nil where there is none.
    ///
    /// O(length of the id).
    public func number(of id: Node.ID) -> Int? {
        var text = id.text
        return text.withUTF8 { symbols.find($0) }.flatMap { symbol in
            let number = numberOfSymbol[Int(symbol)]
            return number == .max ? nil : Int(number)
        }
    }

    /// The node `id`, or nil where there is none.
    ///
    /// O(length of the id).
    public subscript(id: Node.ID) -> Node? { number(of: id).map { nodes[$0] } }

    /// The ties, in their order.
    public var ties: Ties { Ties(network: self, indices: 0..<tails.count) }

    /// The ties of one kind, in their order.
    public func ties(of kind: TieKind) -> Ties {
        Ties(network: self, indices: kindStarts[kind.ordinal]..<kindStarts[kind.ordinal + 1])
    }

    /// What is known of the tie with this place in `ties`.
    public func details(ofTie index: Int) -> Tie.Details { distinctDetails[Int(detailNumbers[index])] }
}

extension Network: Equatable {
    /// Whether two networks hold the same facts.
    public static func == (a: Self, b: Self) -> Bool { a.nodes == b.nodes && a.ties.elementsEqual(b.ties) }
}

extension Network {
    /// Ties of a network, made as they are asked for.
    public struct Ties: RandomAccessCollection, Sendable {
        let network: Network
        /// The places of the ties in the network.
        public let indices: Range<Int>

        /// The place of the first tie.
        public var startIndex: Int { indices.lowerBound }
        /// The place behind the last tie.
        public var endIndex: Int { indices.upperBound }

        /// The tie at a place, made of the columns.
        public subscript(position: Int) -> Tie {
            Tie(
                kind(at: position),
                from: network.nodes[Int(network.tails[position])].id,
                to: network.nodes[Int(network.heads[position])].id,
                details: network.details(ofTie: position)
            )
        }

        /// The kind of the tie at `position`; a binary search in the kinds.
        public func kind(at position: Int) -> TieKind {
            var (low, high) = (0, TieKind.allCases.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if network.kindStarts[middle] <= position { low = middle } else { high = middle }
            }
            return TieKind.allCases[low]
        }
    }
}

/// The ties of a network as columns, in the network's order.
struct TieColumns {
    var kindStarts: [Int]
    var tails: [UInt32]
    var heads: [UInt32]
    var details: [UInt32]
}
