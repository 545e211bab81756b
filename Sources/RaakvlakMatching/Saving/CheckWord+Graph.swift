import RaakvlakNetwork

extension CheckWord {
    /// A checksum of all that is in a graph: of another state of the network, or as of another day, it is another one.
    ///
    /// - Complexity: O(nodes + ties).
    init(of graph: Graph) {
        self.init()
        let network = graph.network
        add(graph.asOf?.description)
        add(graph.networkNumbers)
        for node in network.nodes { add(node) }
        for details in network.distinctDetails { add(details) }
        add(network.kindStarts)
        for column in [network.tails, network.heads, network.detailNumbers] { add(column) }
    }

    private mutating func add(_ node: Node) {
        for text: String? in [node.id.text, node.kind.code, node.name, node.englishName, node.source] { add(text) }
        add(node.period)
        add(node.attributes)
        add(UInt64(node.otherNames.count))
        for name in node.otherNames {
            for text: String? in [name.name, name.kind.code, name.language?.rawValue, name.source] { add(text) }
            add(name.period)
        }
    }

    private mutating func add(_ details: Tie.Details) {
        for text in [details.role, details.state, details.note, details.source] { add(text) }
        add(details.weight?.bitPattern ?? .max)
        add(details.period)
        add(details.attributes)
    }

    private mutating func add(_ period: Period) {
        // Nearly all are open.
        if period == .open { return add(UInt64.zero) }
        add(period.since?.description)
        add(period.until?.description)
    }

    private mutating func add(_ attributes: Attributes) {
        add(UInt64(attributes.count))
        for pair in attributes {
            add(pair.name)
            add(pair.value)
        }
    }
}
