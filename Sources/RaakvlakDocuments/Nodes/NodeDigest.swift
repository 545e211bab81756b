internal import RaakvlakMaps
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// One thing that a list tells of each node of a kind: a column.
enum NodeDigest: Hashable {
    case id, name, englishName, otherNames
    /// An attribute.
    case attribute(AttributeName, NodeKind)
    /// An attribute that the schema doesn't know.
    case extra(String)
    /// When it began or happened.
    case since
    case until, source
    /// The ids of the nodes to which, or from which, ties lead.
    case ties(TieColumn)
    /// The role in the one tie of a kind.
    case role(TieKind)
    /// The contact persons of an organization.
    case contacts

    /// What lists tell of nodes of `kind`, besides id and name:
    /// organizations identifier and region; schools identifier and who governs them; persons organization and role;
    /// initiatives phase and who leads them; themes what they are part of; contributions kind, who and when; agreements
    /// state and parties; meetings date and state; groups state; documents date; figures what about and when; proposals
    /// from, to and state; regions and programs nothing.
    static func of(_ kind: NodeKind) -> [NodeDigest] {
        let names =
            switch kind {
            case .schoolBoard, .samenwerkingsverband, .gemeente, .organization: ["identifier", "region"]
            case .school: ["identifier", "organization"]
            case .person: ["organization", "role"]
            case .initiative: ["phase", "organization"]
            case .theme: ["broader"]
            case .contribution: ["kind", "by", "since"]
            case .agreement: ["state", "parties"]
            case .meeting: ["since", "state"]
            case .group: ["state"]
            case .document: ["since"]
            case .figure: ["about", "since"]
            case .proposal: ["from", "to", "state"]
            case .region, .program: [String]()
            }
        let known = known(of: kind)
        return names.compactMap { name in known.first { $0.key == name } }
    }

    /// All columns that can be asked for of nodes of `kind`, by the names of the CSV folder: what is known of the node,
    /// attributes, ties by the names of their columns, every kind of tie that may leave such a node by its code, contacts
    /// of organizations, and the attributes that the schema doesn't know but some node of the graph has.
    static func all(of kind: NodeKind, in graph: Graph) -> [NodeDigest] {
        let columns = known(of: kind)
        let keys = Set(columns.map(\.key))
        let extras = graph.nodes(of: kind).reduce(into: Set<String>()) { found, number in
            for pair in graph.node(number).attributes where !keys.contains(pair.name) { found.insert(pair.name) }
        }
        return columns + extras.sorted().map { .extra($0) }
    }

    /// The columns that the schema knows.
    private static func known(of kind: NodeKind) -> [NodeDigest] {
        let rule = Schema.rule(for: kind)
        var columns: [NodeDigest] = [.id, .name] + rule.attributes.map { .attribute($0.name, kind) }
        columns += TieColumn.all(of: kind).map { .ties($0) }
        if kind == .person { columns.append(.role(.worksFor)) }
        if kind.isOrganization { columns.append(.contacts) }
        if rule.hasPeriod { columns.append(.since) }
        if rule.hasEnd { columns.append(.until) }
        columns += [.englishName, .otherNames, .source]
        let leaving = Schema.tieRules.filter { $0.ends.contains { $0.from.contains(kind) } }
        let keys = columns.map(\.key)
        return columns + leaving.filter { !keys.contains($0.kind.code) }.map { .ties(TieColumn($0.kind)) }
    }

    /// The columns that `names` name: by what they are called in JSON, in spreadsheets, or on a page in either language.
    /// - Throws: `RequestError.noSuchColumn`, with the nearest.
    static func named(_ names: [String], of kind: NodeKind, in graph: Graph) throws(RequestError) -> [NodeDigest] {
        let all = all(of: kind, in: graph)
        var columns: [NodeDigest] = []
        for name in names {
            let isCalled = { (column: NodeDigest) in
                Language.allCases.contains { column.label(of: kind, $0).lowercased() == name.lowercased() }
            }
            let keys = all.map(\.key)
            let known = keys.contains(name) ? name : ColumnWords.column(for: name, among: keys, kinds: [kind])
            guard let column = all.first(where: { $0.key == known }) ?? all.first(where: isCalled) else {
                throw .noSuchColumn(name, kind, nearest: Spelling.nearest(to: name, among: keys), all: keys)
            }
            if !columns.contains(column) { columns.append(column) }
        }
        return columns
    }

    /// The name in JSON and CSV: that of the column in the CSV folder.
    var key: String {
        switch self {
        case .id: "id"
        case .name: "name"
        case .englishName: "name_en"
        case .otherNames: "aliases"
        case .attribute(let name, _): name.rawValue
        case .extra(let name): name
        case .since: "since"
        case .until: "until"
        case .source: "source"
        case .ties(let column): column.name
        case .role: "role"
        case .contacts: "contacts"
        }
    }

    /// What people read above the column.
    func label(of kind: NodeKind, _ language: Language) -> String {
        switch self {
        case .id: return "id"
        case .name: return (Schema.rule(for: kind).hasText ? Texts.text : Texts.name)(language)
        case .englishName: return Texts.englishName(language)
        case .otherNames: return Texts.otherNames(language)
        case .attribute(let name, let kind):
            return Schema.rule(for: kind).attribute(name)?.label(language) ?? name.rawValue
        case .extra(let name): return name
        case .since: return (Schema.rule(for: kind).isOccurrence ? Texts.date : Texts.since)(language)
        case .until: return Texts.until(language)
        case .source: return Texts.sourceLabel(language)
        case .ties(let column): return column.kind.label(language)
        case .role: return Texts.role(language)
        case .contacts: return Texts.contactPersons(language)
        }
    }

    /// How a column of it is set: an id is never cut.
    var setting: TextTable.Column { self == .id ? .left : .flexible }

    /// The value for the node with this number, in codes and ids; several are joined with `|`.
    func value(_ number: Int, _ graph: Graph) -> String? {
        let node = graph.node(number)
        switch self {
        case .id: return node.id.text
        case .name: return node.name.isEmpty ? nil : node.name
        case .englishName: return node.englishName
        case .otherNames: return node.otherNames.isEmpty ? nil : ListText.text(of: node.otherNames.map(\.name))
        case .attribute(let name, _): return node.attributes[name]
        case .extra(let name): return node.attributes[name]
        case .since: return node.period.since?.description
        case .until: return node.period.until?.description
        case .source: return node.source
        case .role(let kind):
            let ties = graph.outgoing(kind).ties(of: number)
            return ties.count == 1 ? ties.first.flatMap { graph.network.details(ofTie: Int($0)).role } : nil
        case .ties, .contacts:
            let ids = neighbors(of: number, graph).map { graph.node($0).id.text }
            return ids.isEmpty ? nil : ids.joined(separator: "|")
        }
    }

    /// The value in words.
    func read(_ number: Int, _ graph: Graph, _ language: Language) -> String {
        switch self {
        case .id, .englishName, .extra, .role: value(number, graph) ?? ""
        case .name: NodeName.of(number, in: graph, language)
        case .otherNames: graph.node(number).otherNames.map(\.name).joined(separator: ", ")
        case .attribute(let name, let kind): value(number, graph).map { words($0, name, kind, language) } ?? ""
        case .since: graph.node(number).period.since.map { Texts.words($0)(language) } ?? ""
        case .until: graph.node(number).period.until.map { Texts.words($0)(language) } ?? ""
        case .source: graph.node(number).source.map { KnownSource.words(for: $0)(language) } ?? ""
        case .ties, .contacts:
            neighbors(of: number, graph).map { NodeName.of($0, in: graph, language) }.joined(separator: ", ")
        }
    }

    private func words(_ value: String, _ name: AttributeName, _ kind: NodeKind, _ language: Language) -> String {
        let isList = Schema.rule(for: kind).attribute(name)?.format.isList ?? false
        let items = isList ? ListText.items(of: value) : [value]
        return items.map { Schema.label(of: $0, for: name, of: kind)(language) }.joined(separator: ", ")
    }

    private func neighbors(of number: Int, _ graph: Graph) -> [Int] {
        switch self {
        case .ties(let column):
            (column.isBackward ? graph.incoming(column.kind) : graph.outgoing(column.kind)).neighbors(of: number)
                .reduce(into: []) { found, neighbor in
                    let isNew = found.last != Int(neighbor)
                    if isNew, column.targets.contains(graph.kind(of: Int(neighbor))) { found.append(Int(neighbor)) }
                }
        case .contacts: graph.contactPersons(of: number)
        default: []
        }
    }
}
