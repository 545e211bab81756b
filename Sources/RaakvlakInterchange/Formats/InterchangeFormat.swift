/// A format of other programs in which a network can leave.
public enum InterchangeFormat: String, CaseIterable, Hashable, Sendable {
    /// XML that NetworkX, igraph, Gephi and yEd read (graphml.graphdrawing.org).
    case graphml
    /// XML of Gephi, with the periods of nodes and edges (gexf.net, version 1.3).
    case gexf
    /// Node-link JSON, as NetworkX 3.4 and later reads it.
    case json
    /// The language of Graphviz.
    case dot
    /// The two tables that Kumu imports: elements and connections.
    case kumu

    /// The format that a file's name tells by its suffix, or nil.
    public init?(fileName: String) {
        let suffix = fileName.split(separator: ".").last?.lowercased() ?? ""
        guard fileName.contains(".") else { return nil }
        switch suffix {
        case "graphml": self = .graphml
        case "gexf": self = .gexf
        case "json": self = .json
        case "dot", "gv": self = .dot
        default: return nil
        }
    }

    /// Whether it is one file; otherwise a folder of several.
    public var isOneFile: Bool { self != .kumu }

    /// Whether a network can be read of it.
    public var isRead: Bool { self == .graphml || self == .gexf || self == .json }
}
