public import RaakvlakNetwork
import RaakvlakRecords

/// Reads a network from a file of another program: one that we wrote, or that NetworkX, igraph, Gephi or yEd did.
///
/// Fields that our exports have mean what they mean there. Other fields become attributes. What a network can't hold as
/// it stands in the file is told, and never silently lost.
public struct ForeignReader: Sendable {
    /// The largest file that is read, in bytes.
    public static let mostBytes = 2 << 30

    private let name: String
    private let format: InterchangeFormat
    private let kinds: KindMapping

    /// Reads files that messages call `name`.
    /// - Precondition: `format.isRead`.
    public init(name: String, format: InterchangeFormat, kinds: KindMapping = KindMapping()) {
        precondition(format.isRead, "\(format.name) is only written.")
        (self.name, self.format, self.kinds) = (name, format, kinds)
    }

    /// Reads a whole file.
    ///
    /// - Complexity: O(bytes), and O(n log n) for n nodes.
    /// - Throws: `SyntaxFault`, at the first place where the file is not what it should be.
    public func read(_ bytes: [UInt8]) throws(SyntaxFault) -> ForeignImport {
        do throws(SyntaxFault) {
            if bytes.count > Self.mostBytes {
                throw SyntaxFault(line: 1, column: 1, .tooLarge(most: Self.mostBytes))
            }
            return network(of: try graph(bytes))
        } catch {
            var fault = error
            fault.file = name
            throw fault
        }
    }

    private func graph(_ bytes: [UInt8]) throws(SyntaxFault) -> ForeignGraph {
        switch format {
        case .graphml:
            var reader = GraphMLReader()
            try XMLReader(bytes).read(&reader)
            if !reader.isGraphML { throw notTheFormat("<graphml>") }
            return reader.graph
        case .gexf:
            var reader = GEXFReader()
            try XMLReader(bytes).read(&reader)
            if !reader.isGEXF { throw notTheFormat("<gexf>") }
            return reader.graph
        default:
            var reader = NodeLinkReader()
            try reader.read(bytes)
            if let missing = reader.missing.first { throw notTheFormat("'\(missing)'") }
            return reader.graph
        }
    }

    private func notTheFormat(_ missing: String) -> SyntaxFault {
        SyntaxFault(line: 1, column: 1, .notTheFormat(format, missing: missing))
    }

    private func network(of graph: ForeignGraph) -> ForeignImport {
        var (log, builder) = (LossLog(), NetworkBuilder(nodes: graph.nodes.count))
        for (what, count) in graph.leftOver.sorted(by: { $0.key < $1.key }) { log.note(what.loss, count: count) }
        let ends = insertNodes(of: graph, into: &builder, &log)
        var mapping = TieMapping(graph, kinds)
        var lines: [ForeignGraph.Edge] = []
        for edge in graph.edges {
            guard let from = ends[edge.from], let to = ends[edge.to] else {
                let missing = graph.text(ends[edge.from] == nil ? edge.from : edge.to)
                log.note(.tieLeftOut, at: "\(edge.line)", Texts.noNode(missing))
                continue
            }
            if mapping.insert(edge, from: from, to: to, into: &builder, &log) { lines.append(edge) }
        }
        let (network, faults) = builder.build()
        for fault in faults {
            log.note(.tieLeftOut, at: "\(lines[fault.tie].line)", fault.error.finding)
        }
        return ForeignImport(
            network: network,
            losses: log.losses,
            nodeCount: graph.nodes.count,
            edgeCount: graph.edges.count
        )
    }

    /// Inserts the nodes; the ends of edges, by the number of the text of their id.
    private func insertNodes(
        of graph: ForeignGraph,
        into builder: inout NetworkBuilder,
        _ log: inout LossLog
    ) -> [UInt32: TieMapping.End] {
        let mapping = NodeMapping(graph, kinds, ForeignNames(graph))
        var ends: [UInt32: TieMapping.End] = [:]
        for foreign in graph.nodes {
            guard let node = mapping.node(foreign, &log) else { continue }
            do throws(NetworkError) {
                try builder.insert(node)
                ends[foreign.id] = TieMapping.End(symbol: builder.symbol(of: node.id), kind: node.kind)
            } catch {
                log.note(.nodeLeftOut, at: "\(foreign.line)", error.finding)
            }
        }
        return ends
    }
}

/// What was read of a file of another program.
public struct ForeignImport: Sendable {
    /// The network of all that it can hold.
    public let network: Network
    /// What it can't hold as it stood in the file.
    public let losses: [Loss]
    /// How many nodes the file has.
    public let nodeCount: Int
    /// How many edges.
    public let edgeCount: Int

    /// How many nodes and edges are left out.
    public var lostFacts: Int { losses.lazy.filter(\.kind.isFact).reduce(0) { $0 + $1.count } }
}

extension ForeignGraph.LeftOver {
    var loss: Loss.Kind {
        switch self {
        case .appearance: .appearance
        case .hyperedge: .hyperedge
        case .nesting: .nesting
        case .severalPeriods: .severalPeriods
        case .graphField: .graphField
        }
    }
}

extension Texts {
    fileprivate static func noNode(_ id: String) -> Phrase {
        Phrase(nl: "er is geen knoop '\(id.excerpt)'", en: "there is no node '\(id.excerpt)'")
    }
}
