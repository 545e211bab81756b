public import RaakvlakAnalysis
internal import RaakvlakInterchange
public import RaakvlakNetwork

/// Groups of nodes that are joined more among themselves than with others.
///
/// JSON: `via`, `nodeCount`, `pairCount`, `omitted` (as in `RankDocument`), `modularity`, `resolution`, `stability` (how
/// alike `runs` searches are, 0 to 1), `runs`, `seed`, `asOf`, `count` and `communities`, the largest first: `id` (from
/// 1), `size`, `persons`, `organizations` (numbers, or texts as `Told` where they are hidden), `themes` (`id`, `name`,
/// `count`: those that stand out), `region`, `organization` (the same, or null) and `members`: `id`, `name`, `kind`.
/// Communities whose number of persons is hidden stand behind the others, but before those of one member, and of these
/// it is not told who is in them.
///
/// CSV: `id`, `community`: a row for each node that is in a community of which it is told who is in it.
public struct CommunitiesDocument: Document {
    /// A community, and what is told of its number of persons.
    struct Group {
        let ground: CommonGround
        let persons: Told

        /// Whether it can't be told who is in it.
        var isHidden: Bool { persons.number == nil }

        /// How many members have something in common: none is told of a group whose number of persons is hidden.
        func told(_ count: Int, hiding cell: MinimumCell) -> Told { isHidden ? .nothing : cell.told(count) }
    }

    let graph: Graph
    let lens: LensFacts
    let found: Communities
    /// Those of one member come last; of the others, those of which it is told who is in them come first.
    let groups: [Group]
    let cell: MinimumCell
    let most: Int?

    /// Makes the document of the communities of what a lens shows of `graph`.
    ///
    /// - Parameters:
    ///   - found: The communities.
    ///   - lens: By what nodes are joined.
    ///   - projection: Who are.
    ///   - graph: The graph.
    ///   - cell: Which numbers of persons are hidden.
    ///   - limit: How many are told; nil for all, but 20 to people.
    public init(
        _ found: Communities,
        via lens: Lens,
        _ projection: Projection,
        in graph: Graph,
        hiding cell: MinimumCell = .none,
        limit: Int? = nil
    ) {
        (self.graph, self.found, self.cell, most) = (graph, found, cell, limit)
        self.lens = LensFacts(lens, projection, in: graph, hiding: cell)
        let grounds = CommonGround.of(found.partition, in: projection, of: graph)
        let persons = grounds.map { ground in ground.members.count { graph.kind(of: $0) == .person } }
        var table = CountTable()
        let parts = persons.map { table.add($0) }
        let all = table.add(persons.reduce(0, +))
        table.addSum(all, of: parts)
        let groups = zip(grounds, table.told(hiding: cell)).map { Group(ground: $0, persons: $1) }
        // Between others, the place of a hidden one would tell how large it is; how many have one member is told.
        let (alone, several) = (
            groups.filter { $0.ground.members.count == 1 }, groups.filter { $0.ground.members.count > 1 }
        )
        self.groups = [several, alone].flatMap { $0.filter { !$0.isHidden } + $0.filter(\.isHidden) }
    }

    /// How many organizations.
    func organizations(_ ground: CommonGround) -> Int { ground.members.count { graph.kind(of: $0).isOrganization } }

    /// The members that are neither.
    private func others(_ ground: CommonGround) -> [Int] {
        ground.members.filter { graph.kind(of: $0) != .person && !graph.kind(of: $0).isOrganization }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let shown = groups.prefix(most ?? .max)
        let head =
            lens.members + [
                JSON.Member("modularity", .number(found.modularity)),
                JSON.Member("resolution", .number(found.resolution)),
                JSON.Member("stability", .number(found.stability)), JSON.Member("runs", .integer(found.runs)),
                JSON.Member("seed", .integer(found.seed)), JSON.Member("asOf", JSON(graph.asOf?.description)),
                JSON.Member("count", .integer(groups.count)),
            ]
        JSON.write(head, then: "communities", shown.enumerated().lazy.map { json($1, $0 + 1, words) }, to: &output)
    }

    private func json(_ group: Group, _ id: Int, _ words: PersonWords) -> JSON {
        let ground = group.ground
        let shared = { (shared: CommonGround.Shared) -> JSON in
            [
                "id": .string(graph.node(shared.node).id.text), "name": .string(words.name(shared.node)),
                "count": group.told(shared.count, hiding: cell).json,
            ]
        }
        let members = (group.isHidden ? [] : ground.members).map { member -> JSON in
            [
                "id": .string(graph.node(member).id.text), "name": .string(words.name(member)),
                "kind": .string(graph.kind(of: member).code),
            ]
        }
        return [
            "id": .integer(id), "size": (group.isHidden ? Told.nothing : .number(ground.members.count)).json,
            "persons": group.persons.json,
            "organizations": .integer(organizations(ground)), "themes": .array(ground.themes.map(shared)),
            "region": ground.region.map(shared) ?? .null, "organization": ground.organization.map(shared) ?? .null,
            "members": .array(members),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = groups.prefix(most ?? .max).enumerated().filter { !$1.isHidden }.flatMap { number, group in
            group.ground.members.map { (node: $0, text: String(number + 1)) }
        }.sorted { $0.node < $1.node }
        CSVRows.write(["id", "community"], rows.lazy.map { [graph.node($0.node).id.text, $0.text] }, to: &output)
    }

    /// How good the communities are, and each with what its members have in common.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        var page = Page(Texts.communitiesTitle(language), asOf: graph.asOf, in: language)
        lens.write(to: &page)
        page.paragraph(Texts.quality(of: found))
        // Each keeps the number that it has in the other formats.
        let several = groups.enumerated().filter { $1.ground.members.count > 1 }
        let shown = several.prefix(most ?? 20)
        for (number, group) in shown { write(group, number + 1, words, to: &page) }
        if shown.count < several.count {
            page.line(Texts.moreRows(Numerals.count(several.count - shown.count, language)))
        }
        let alone = groups.count - several.count
        if alone > 0 { page.paragraph(Texts.alone(Numerals.count(alone, language), isOne: alone == 1)) }
        page.explain(cell)
        return page
    }

    private func write(_ group: Group, _ number: Int, _ words: PersonWords, to page: inout Page) {
        let (language, ground) = (words.language, group.ground)
        let counts = Texts.communitySize(
            persons: group.persons,
            organizations: organizations(ground),
            others: others(ground).count
        )
        page.heading(
            Page.Heading(text: Texts.community(number)(language), value: counts(language))
        )
        let shared = { (shared: CommonGround.Shared) in
            "\(words.name(shared.node)) (\(group.told(shared.count, hiding: cell).words(language)))"
        }
        var facts: [Page.Fact] = []
        let add = { (label: Phrase, value: String?) in
            if let value { facts.append(.init(label: label(language), value: value)) }
        }
        add(NodeKind.theme.plural, ground.themes.isEmpty ? nil : ground.themes.map(shared).joined(separator: ", "))
        add(NodeKind.region.label, ground.region.map(shared))
        add(Texts.employer, ground.organization.map(shared))
        if !group.isHidden {
            add(NodeKind.person.plural, names(ground.members.filter { graph.kind(of: $0) == .person }, words))
            add(NodeKind.organization.plural, names(ground.members.filter { graph.kind(of: $0).isOrganization }, words))
            add(Texts.others, names(others(ground), words))
        }
        page.facts(facts)
    }

    /// The first names of some, and how many more there are; nil for none.
    private func names(_ nodes: [Int], _ words: PersonWords) -> String? {
        guard !nodes.isEmpty else { return nil }
        let shown = nodes.prefix(8).map { Excerpt.of(words.name($0)) }
        let rest = nodes.count - shown.count
        let end = rest > 0 ? Texts.andMore(Numerals.count(rest, words.language))(words.language) : ""
        return shown.joined(separator: ", ") + end
    }
}
