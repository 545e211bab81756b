internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// What is written in nodes, and said of them.
struct NodeWords {
    let graph: Graph
    let folding: Folding
    let tally: Tally
    let language: Language

    /// The name of a node, or the word for its kind where it has none.
    static func name(of node: RaakvlakNetwork.Node, in language: Language) -> String {
        let name = node.name(in: language)
        return name.isEmpty ? node.kind.label(language) : name
    }

    /// The drawn node with this number.
    func node(_ number: Int) -> Drawing.Node {
        let node = graph.node(number)
        let isCrowd = folding.crowds.contains(number)
        let held = tally.held(by: number)
        let others = held.filter { !isCrowd || $0.kind != node.kind }.map { Texts.counted($0.count, $0.kind)(language) }
        return Drawing.Node(
            id: isCrowd ? "+\(node.kind.code)" : node.id.text,
            kind: node.kind,
            event: isCrowd ? nil : folding.changes?.nodes[number]?.event,
            lines: lines(of: number, others: others),
            title: title(of: number, others: others),
            detail: isCrowd ? "" : detail(of: node),
            isSubject: folding.isSubject(number)
        )
    }

    /// The name of a drawn node in sentences.
    func name(of number: Int) -> String {
        let node = graph.node(number)
        guard folding.crowds.contains(number) else { return Self.name(of: node, in: language) }
        let count = 1 + (tally.held(by: number).first { $0.kind == node.kind }?.count ?? 0)
        return (tally.drawn(node.kind) > 1 ? Texts.others(count, node.kind) : Texts.counted(count, node.kind))(language)
    }

    private func lines(of number: Int, others: [String]) -> [String] {
        let node = graph.node(number)
        let isText = Schema.rule(for: node.kind).hasText
        let name = folding.crowds.contains(number) ? name(of: number) : shortName(of: node)
        let mark = graph.asOf.map { node.certainty(on: $0) == .possibly } ?? false ? " (?)" : ""
        return Wrapping.lines(name + mark, width: isText ? 28 : 24) + change(of: number) + counts(others)
    }

    /// When it came or went, where the map shows that.
    private func change(of number: Int) -> [String] {
        guard !folding.crowds.contains(number), let change = folding.changes?.nodes[number] else { return [] }
        let period: Period? =
            switch change.event {
            case .began: Period(since: change.date, until: nil)
            case .ended: Period(since: nil, until: change.date)
            case .happened, .changed: Period(since: change.date, until: change.date)
            }
        return [period.flatMap { Texts.words($0) }?(language)].compactMap { $0 }
    }

    /// One line of counts: as many as it holds.
    private func counts(_ others: [String]) -> [String] {
        guard !others.isEmpty else { return [] }
        let complete = "+ " + others.joined(separator: ", ")
        guard complete.count > 26 else { return [complete] }
        let fitting = (1...others.count).last { others.prefix($0).joined(separator: ", ").count <= 20 } ?? 1
        return ["+ " + others.prefix(fitting).joined(separator: ", ") + " " + Texts.andOthers(language)]
    }

    /// A long name gives way to the short one, where there is one.
    private func shortName(of node: RaakvlakNetwork.Node) -> String {
        let name = Self.name(of: node, in: language)
        guard name.count > 36, !Schema.rule(for: node.kind).hasText else { return name }
        return node.otherNames.first { $0.kind == .short && $0.name.count < name.count }?.name ?? name
    }

    private func title(of number: Int, others: [String]) -> String {
        let node = graph.node(number)
        let isUncertain = graph.asOf.map { node.certainty(on: $0) == .possibly } ?? false
        var parts = [name(of: number)]
        if !folding.crowds.contains(number) { parts.append(kind(of: node)) }
        if isUncertain { parts.append(Texts.uncertain(language)) }
        if !others.isEmpty { parts.append(Texts.with(Texts.list(others, in: language))(language)) }
        return parts.joined(separator: ", ")
    }

    /// A contribution's own kind says more than that it is one.
    private func kind(of node: RaakvlakNetwork.Node) -> String {
        guard node.kind == .contribution, let code = node.attributes[.kind] else { return node.kind.label(language) }
        return Schema.label(of: code, for: .kind, of: .contribution)(language)
    }

    private func detail(of node: RaakvlakNetwork.Node) -> String {
        node.attributes[.summary] ?? node.attributes[.definition] ?? node.attributes[.purpose] ?? ""
    }
}
