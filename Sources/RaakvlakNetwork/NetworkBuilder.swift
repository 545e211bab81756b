/// Gathers nodes and ties, in any order, and makes a network of them.
///
/// Ties may name nodes that come later. All that is wrong with ties is found at the end and told by the order in which
/// they were inserted, so that a reader of files can say where each stands.
public struct NetworkBuilder: Sendable {
    /// What is wrong with one of the inserted ties.
    public struct Fault: Hashable, Sendable {
        /// How many ties were inserted before it.
        public let tie: Int
        /// What is wrong.
        public let error: NetworkError
    }

    /// The ids that were named so far, numbered.
    package private(set) var symbols: SymbolTable
    private var positionOfSymbol: [UInt32] = []
    private var nodes: [Node] = []
    private(set) var ties = TieBatches()
    private(set) var distinctDetails: [Tie.Details] = [.plain]
    private var numberOfDetails: [Tie.Details: UInt32] = [.plain: 0]

    /// An empty builder; the number of nodes expected saves it from growing.
    public init(nodes: Int = 0) {
        symbols = SymbolTable(capacity: nodes)
        self.nodes.reserveCapacity(nodes)
    }

    /// How many ties were inserted.
    public var tieCount: Int { ties.count }

    /// Inserts a node.
    ///
    /// O(length of the id), amortized.
    /// - Throws: `NetworkError.duplicateNode`, `.periodNotAllowed`.
    public mutating func insert(_ node: Node) throws(NetworkError) { try insert(node, symbol: symbol(of: node.id)) }

    /// Makes room for `count` more ids.
    package mutating func reserveCapacity(ids count: Int) { symbols.reserveCapacity(symbols.count + count) }

    /// Inserts a node whose id has this number.
    /// - Throws: `NetworkError.duplicateNode`, `.periodNotAllowed`.
    package mutating func insert(_ node: consuming Node, symbol: UInt32) throws(NetworkError) {
        if let error = Schema.error(of: node) { throw error }
        guard positionOfSymbol[Int(symbol)] == .max else { throw .duplicateNode(node.id) }
        positionOfSymbol[Int(symbol)] = UInt32(nodes.count)
        nodes.append(node)
    }

    /// Inserts a tie.
    ///
    /// O(length of the ids), amortized.
    public mutating func insert(_ tie: Tie) {
        ties.append(tie.kind, from: symbol(of: tie.from), to: symbol(of: tie.to), details: number(of: tie.details))
    }

    /// Inserts a tie whose ends and details were numbered before.
    package mutating func insert(_ kind: TieKind, from: UInt32, to: UInt32, details number: UInt32) {
        ties.append(kind, from: from, to: to, details: number)
    }

    /// Inserts ties whose ends and details were numbered before.
    package mutating func insert(_ batch: TieBatch) { ties.append(batch) }

    /// A number for the id, the same at each call.
    package mutating func symbol(of id: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let symbol = symbols.insert(id)
        if symbol == positionOfSymbol.count { positionOfSymbol.append(.max) }
        return symbol
    }

    /// A number for the id, the same at each call.
    package mutating func symbol(of id: Node.ID) -> UInt32 {
        var text = id.text
        return text.withUTF8 { symbol(of: $0) }
    }

    /// The id with this number.
    package func id(of symbol: UInt32) -> String { symbols.text(symbol) }

    /// The node with this number so far, or nil.
    package func node(of symbol: UInt32) -> Node? {
        let position = positionOfSymbol[Int(symbol)]
        return position == .max ? nil : nodes[Int(position)]
    }

    /// The ties of a kind, by how many were inserted before them.
    package func ties(of kind: TieKind) -> [Int] {
        var places: [Int] = []
        ties.forEach { tie, entry in if entry.kind == kind { places.append(tie) } }
        return places
    }

    /// Whether the node was inserted.
    package func contains(_ id: Node.ID) -> Bool {
        var text = id.text
        return text.withUTF8 { symbols.find($0) }.flatMap { node(of: $0) } != nil
    }

    /// The id of one end of a tie that was inserted, whether it is a node or not.
    package func id(ofTie tie: Int, isTail: Bool) -> String {
        id(of: isTail ? ties[tie].tail : ties[tie].head)
    }

    /// One end of a tie that was inserted, where it is a node so far.
    package func end(ofTie tie: Int, isTail: Bool) -> Node? {
        node(of: isTail ? ties[tie].tail : ties[tie].head)
    }

    /// The ids of the nodes so far, in the order in which they came.
    package var nodeIDs: LazyMapSequence<[Node], String> { nodes.lazy.map(\.id.text) }

    /// A number for the details, the same at each call.
    package mutating func number(of value: Tie.Details) -> UInt32 {
        if let number = numberOfDetails[value] { return number }
        let number = UInt32(distinctDetails.count)
        distinctDetails.append(value)
        numberOfDetails[value] = number
        return number
    }

    /// The network, and what is wrong with ties; faulty ties are left out of the network.
    ///
    /// - Complexity: O(n log n) comparisons of ids for n nodes, less where they come sorted, and O(m) for m ties.
    public func build() -> (network: Network, faults: [Fault]) {
        var builder = self
        return builder.build(by: CallingThread())
    }

    /// The same, with the ties checked and sorted by `workforce`; what comes of it does not depend on that.
    ///
    /// The nodes are put in order here, so that the network can share them.
    package mutating func build(by workforce: some Workforce) -> (network: Network, faults: [Fault]) {
        sortNodes()
        let assembly = TieAssembly(builder: self, nodes: nodes, numberOfSymbol: positionOfSymbol)
        let (ties, faults) = assembly.assemble(by: workforce)
        let network = Network(
            nodes: nodes,
            symbols: symbols,
            numberOfSymbol: positionOfSymbol,
            ties: ties,
            details: distinctDetails
        )
        return (network, faults.sorted { $0.tie < $1.tie })
    }

    /// Puts the nodes in the order of their ids.
    private mutating func sortNodes() {
        if nodes.indices.dropFirst().allSatisfy({ nodes[$0 - 1].id < nodes[$0].id }) { return }
        let order = nodes.indices.sorted { nodes[$0].id < nodes[$1].id }
        var places = [UInt32](repeating: .max, count: nodes.count)
        for (place, position) in order.enumerated() { places[position] = UInt32(place) }
        for (symbol, position) in positionOfSymbol.enumerated() where position != .max {
            positionOfSymbol[symbol] = places[Int(position)]
        }
        // Nodes change places, circle by circle: that costs less than copies of them.
        nodes.withUnsafeMutableBufferPointer { nodes in
            for start in places.indices {
                while places[start] != start {
                    let place = Int(places[start])
                    nodes.swapAt(start, place)
                    places.swapAt(start, place)
                }
            }
        }
    }
}
