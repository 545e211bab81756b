internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork

/// What two nodes share: their touchpoints.
///
/// These are what both are one step away from (contributions and agreements are ways and not stops, and stand in the
/// list themselves where they touch both), themes of the one that are broader than, narrower than or related to a theme
/// of the other, and regions and samenwerkingsverbanden to which both belong by their organizations. The rarest stand
/// first: those to which the fewest nodes are tied.
///
/// JSON: `first`, `second` (`id`, `name`), `asOf`, `ties`: the kinds of tie that join the two directly, `count`, and
/// `common`: `id`, `name`, `kind`, `degree`: how many ties the node has, `near`: of a theme of the first, the id of the
/// theme of the second that is near it, else null, and `first`, `second`: how each is tied to it, the kind of tie, behind
/// a colon the contribution, agreement or organization between.
///
/// CSV: `id,name,kind,degree,near,first,second`, lists joined with `|`.
public struct CommonDocument: Document {
    /// One thing that both share.
    private struct Item {
        let node, degree: Int
        /// The theme of the second that is near that of the first.
        var near: Int?
        let first, second: [Tied]
    }

    /// How one of the two is tied to it.
    private enum Tied: Hashable {
        case link(Touches.Link)
        /// By way of an organization.
        case organization(Int)
        /// It is that node itself.
        case itself
    }

    private let graph: Graph
    private let first, second: Int
    private let direct: [Touches.Link]
    private let items: [Item]

    /// Makes the document of what two of the graph's nodes share.
    public init(_ first: Int, _ second: Int, in graph: Graph) {
        (self.graph, self.first, self.second) = (graph, first, second)
        let (a, b) = (Touches(of: first, in: graph).links, Touches(of: second, in: graph).links)
        direct = (a[second] ?? []).filter { $0.way == nil }
        var found: [Item] = []
        let degree = { (node: Int) in graph.degree(of: node) }
        for (node, links) in a where node != second && node != first {
            guard let others = b[node] else { continue }
            found.append(
                Item(node: node, degree: degree(node), first: links.map(Tied.link), second: others.map(Tied.link))
            )
        }
        let shared = Set(found.map(\.node))
        for (theme, links) in a where graph.kind(of: theme) == .theme && !shared.contains(theme) {
            for near in graph.themes(near: theme) where !shared.contains(near) {
                guard let others = b[near] else { continue }
                let item = Item(
                    node: theme,
                    degree: degree(theme),
                    near: near,
                    first: links.map(Tied.link),
                    second: others.map(Tied.link)
                )
                found.append(item)
            }
        }
        let (areasOfFirst, areasOfSecond) = (graph.areas(of: first), graph.areas(of: second))
        for (area, organizations) in areasOfFirst where !shared.contains(area) {
            guard let others = areasOfSecond[area] else { continue }
            let tied = { (organizations: [Int]) in organizations.map { $0 == area ? Tied.itself : .organization($0) } }
            found.append(
                Item(node: area, degree: degree(area), first: tied(organizations), second: tied(others))
            )
        }
        items = found.sorted { ($0.degree, $0.node, $0.near ?? -1) < ($1.degree, $1.node, $1.near ?? -1) }
    }

    private func code(_ tied: Tied) -> String {
        switch tied {
        case .link(let link): link.code(in: graph)
        case .organization(let number): "organization:\(graph.node(number).id)"
        case .itself: "itself"
        }
    }

    private func codes(_ tied: [Tied]) -> [String] { distinct(tied.map(code)) }

    private func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let list = items.map { item in
            let node = graph.node(item.node)
            return [
                "id": .string(node.id.text), "name": .string(name(item.node, language)),
                "kind": .string(node.kind.code), "degree": .integer(item.degree),
                "near": JSON(item.near.map { graph.node($0).id.text }),
                "first": .array(codes(item.first).map(JSON.string)),
                "second": .array(codes(item.second).map(JSON.string)),
            ] as JSON
        }
        let document: JSON = [
            "first": NodeName.json(of: graph.node(first), in: language),
            "second": NodeName.json(of: graph.node(second), in: language), "asOf": JSON(graph.asOf?.description),
            "ties": .array(distinct(direct.map(\.kind.code)).map(JSON.string)), "count": .integer(items.count),
            "common": .array(list),
        ]
        document.write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = items.map { item in
            let node = graph.node(item.node)
            return [
                node.id.text, name(item.node, language), node.kind.code, String(item.degree),
                item.near.map { graph.node($0).id.text } ?? "", codes(item.first).joined(separator: "|"),
                codes(item.second).joined(separator: "|"),
            ]
        }
        CSVRows.write(["id", "name", "kind", "degree", "near", "first", "second"], rows, to: &output)
    }

    /// What both share, the rarest first, with how each is tied to it.
    public func page(in language: Language) -> Page {
        let (one, other) = (name(first, language), name(second, language))
        var page = Page(Texts.commonTitle(one, other)(language), asOf: graph.asOf, in: language)
        for link in direct { page.line("\(one) \(link.words(in: graph, language)) \(other)") }
        guard !items.isEmpty else {
            page.paragraph(Texts.nothingInCommon)
            return page
        }
        let list = items.map { item in
            let node = graph.node(item.node)
            let near = item.near.map { " ≈ \(name($0, language)) (\(graph.node($0).id))" } ?? ""
            let title = "\(name(item.node, language)) (\(node.id))\(near)"
            return Page.Item(
                text: title,
                details: [
                    Texts.rare(node.kind, item.degree)(language), "\(one): \(words(item.first, language))",
                    "\(other): \(words(item.second, language))",
                ]
            )
        }
        page.group(Texts.commonCount(items.count)(language), list)
        return page
    }

    private static let mostWords = 2

    private func words(_ tied: [Tied], _ language: Language) -> String {
        let words = tied.map { tied in
            switch tied {
            case .link(let link): link.words(in: graph, language)
            case .organization(let number): Texts.by(name(number, language))(language)
            case .itself: Texts.itself(language)
            }
        }
        return Texts.first(Self.mostWords, of: distinct(words), language).joined(separator: ", ")
    }

    private func name(_ number: Int, _ language: Language) -> String { NodeName.of(number, in: graph, language) }
}

extension Graph {
    /// How many ties a node has.
    fileprivate func degree(of node: Int) -> Int {
        TieKind.allCases.reduce(0) {
            $0 + outgoing($1).degree(of: node) + ($1.isUndirected ? 0 : incoming($1).degree(of: node))
        }
    }

    /// The themes that are one step away from a theme, ascending.
    fileprivate func themes(near theme: Int) -> [Int] {
        let near = outgoing(.broader).neighbors(of: theme) + incoming(.broader).neighbors(of: theme)
        return Set((near + outgoing(.related).neighbors(of: theme)).map(Int.init)).sorted()
    }

    /// The regions and samenwerkingsverbanden to which a node belongs by organizations, and by which.
    fileprivate func areas(of node: Int) -> [Int: [Int]] {
        let organizations =
            kind(of: node).isOrganization ? [node] : kind(of: node) == .person ? organizations(of: node) : []
        var areas: [Int: [Int]] = [:]
        for organization in organizations {
            if kind(of: organization) == .samenwerkingsverband { areas[organization, default: []].append(organization) }
            for tie in [TieKind.inRegion, .memberOf] {
                for area in outgoing(tie).neighbors(of: organization) {
                    areas[Int(area), default: []].append(organization)
                }
            }
        }
        return areas
    }
}
