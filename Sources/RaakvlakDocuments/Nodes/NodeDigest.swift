internal import RaakvlakMaps
internal import RaakvlakNetwork

/// One thing that a list tells of each node of a kind, besides its id and name.
enum NodeDigest: Hashable {
    /// An attribute.
    case attribute(AttributeName, NodeKind)
    /// When it began or happened.
    case since
    /// The ids of the nodes to which ties of a kind lead.
    case outgoing(TieKind, key: String)
    /// The ids of the nodes from which ties of a kind lead.
    case incoming(TieKind, key: String)
    /// The role in the one tie of a kind.
    case role(TieKind)

    /// What lists tell of nodes of `kind`:
    /// organizations identifier and region; schools identifier and who governs them; persons organization and role;
    /// initiatives phase and who leads them; themes what they are part of; contributions kind, who and when; agreements
    /// state and parties; meetings date and state; groups state; documents date; figures what about and when; proposals
    /// from, to and state; regions and programs nothing.
    static func of(_ kind: NodeKind) -> [NodeDigest] {
        switch kind {
        case .schoolBoard, .samenwerkingsverband, .gemeente, .organization:
            [.attribute(.identifier, kind), .outgoing(.inRegion, key: "region")]
        case .school: [.attribute(.identifier, kind), .incoming(.governs, key: "organization")]
        case .person: [.outgoing(.worksFor, key: "organization"), .role(.worksFor)]
        case .initiative: [.attribute(.phase, kind), .incoming(.leads, key: "organization")]
        case .theme: [.outgoing(.broader, key: "broader")]
        case .contribution: [.attribute(.kind, kind), .outgoing(.contributedBy, key: "by"), .since]
        case .agreement: [.attribute(.state, kind), .outgoing(.party, key: "parties")]
        case .meeting: [.since, .attribute(.state, kind)]
        case .group: [.attribute(.state, kind)]
        case .document: [.since]
        case .figure: [.outgoing(.about, key: "about"), .since]
        case .proposal:
            [.outgoing(.proposedBy, key: "from"), .outgoing(.proposedTo, key: "to"), .attribute(.state, kind)]
        case .region, .program: []
        }
    }

    /// The key in JSON.
    var key: String {
        switch self {
        case .attribute(let name, _): name.rawValue
        case .since: "since"
        case .outgoing(_, let key), .incoming(_, let key): key
        case .role: "role"
        }
    }

    /// The column in CSV.
    var column: String { key }

    /// What people read above the column.
    func label(_ language: Language) -> String {
        switch self {
        case .attribute(let name, let kind): Schema.rule(for: kind).attribute(name)?.label(language) ?? name.rawValue
        case .since: Texts.date(language)
        case .outgoing(let kind, _), .incoming(let kind, _): kind.label(language)
        case .role: Texts.role(language)
        }
    }

    /// The value for the node with this number, in codes and ids; several are joined with `|`.
    func value(_ number: Int, _ graph: Graph) -> String? {
        let node = graph.node(number)
        switch self {
        case .attribute(let name, _): return node.attributes[name]
        case .since: return node.period.since?.description
        case .role(let kind):
            let ties = graph.outgoing(kind).ties(of: number)
            return ties.count == 1 ? ties.first.flatMap { graph.network.details(ofTie: Int($0)).role } : nil
        case .outgoing, .incoming:
            let ids = neighbors(of: number, graph).map { graph.node($0).id.text }
            return ids.isEmpty ? nil : ids.joined(separator: "|")
        }
    }

    /// The value in words.
    func read(_ number: Int, _ graph: Graph, _ language: Language) -> String {
        switch self {
        case .attribute(let name, let kind):
            value(number, graph).map { Schema.label(of: $0, for: name, of: kind)(language) } ?? ""
        case .since: graph.node(number).period.since.map { Texts.words($0)(language) } ?? ""
        case .role: value(number, graph) ?? ""
        case .outgoing, .incoming:
            neighbors(of: number, graph).map { NodeName.of(graph.node($0), in: language) }.joined(separator: ", ")
        }
    }

    private func neighbors(of number: Int, _ graph: Graph) -> [Int] {
        switch self {
        case .outgoing(let kind, _): distinct(graph.outgoing(kind).neighbors(of: number))
        case .incoming(let kind, _): distinct(graph.incoming(kind).neighbors(of: number))
        default: []
        }
    }

    private func distinct(_ row: ArraySlice<UInt32>) -> [Int] {
        row.reduce(into: []) { if $0.last != Int($1) { $0.append(Int($1)) } }
    }
}
