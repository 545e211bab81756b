public import RaakvlakNetwork

/// Checks whether edits fit the facts that are there, and leave a network: only what they touch is looked at.
public enum EditCheck {
    /// Checks edits against the facts as they are before.
    ///
    /// - Throws: The first `StoreError`.
    /// - Complexity: O(edits · look-ups), and the length of chains of what may have no circles.
    public static func check(_ edits: [Edit], against facts: some Facts) throws(StoreError) {
        guard !edits.isEmpty else { throw .nothingToChange }
        var keys: Set<Fact.Key> = []
        for edit in edits {
            guard keys.insert(edit.key).inserted else { throw .editedTwice(edit.key) }
            try checkTexts(of: edit)
            let found = try facts.fact(edit.key)
            guard found == edit.before else { throw .stale(edit.key, expected: edit.before, found: found) }
        }
        let edited = EditedFacts(facts, edits)
        for edit in edits {
            switch (edit.before, edit.after) {
            case (.node(let before), .node(let after)): try check(after, replacing: before)
            case (_, .node(let node)): try check(node)
            case (.node(let node), nil):
                let count = try edited.ties(at: node.id).count
                guard count == 0 else { throw .hasTies(node.id, count: count) }
            case (_, .tie(let tie)): try check(tie, in: edited)
            case (_, nil): break
            }
        }
    }

    /// Checks many edits against all facts at once, and makes the network that they leave.
    ///
    /// - Throws: The first `StoreError`.
    /// - Complexity: O(facts + edits).
    public static func checkAll(_ edits: [Edit], against network: Network) throws(StoreError) -> Network {
        guard !edits.isEmpty else { throw .nothingToChange }
        if network.nodes.isEmpty, let filled = try filled(by: edits) { return filled }
        var wanted: [Fact.Key: Int] = [:]
        wanted.reserveCapacity(edits.count)
        for (place, edit) in edits.enumerated() {
            guard wanted.updateValue(place, forKey: edit.key) == nil else { throw .editedTwice(edit.key) }
            try checkTexts(of: edit)
        }
        var found = [Fact?](repeating: nil, count: edits.count)
        for node in network.nodes { if let place = wanted[.node(node.id)] { found[place] = .node(node) } }
        for tie in network.ties { if let place = wanted[.tie(Fact.TieKey(tie))] { found[place] = .tie(tie) } }
        for (edit, fact) in zip(edits, found) {
            guard fact == edit.before else { throw .stale(edit.key, expected: edit.before, found: fact) }
            guard case (.node(let before)?, .node(let after)?) = (edit.before, edit.after) else { continue }
            if before.kind != after.kind { throw .kindChanged(before.id, from: before.kind, to: after.kind) }
        }
        return try network.holding(edits)
    }

    /// The network that edits make of nothing; nil where they edit something twice, or find something before.
    private static func filled(by edits: [Edit]) throws(StoreError) -> Network? {
        for edit in edits {
            if edit.before != nil { return nil }
            try checkTexts(of: edit)
        }
        let network = try? NetworkBuilder().build().network.applying(edits)
        return network.flatMap { $0.nodes.count + $0.ties.count == edits.count ? $0 : nil }
    }

    /// Databases end a text at U+0000, or refuse it.
    private static func checkTexts(of edit: Edit) throws(StoreError) {
        if edit.after?.hasNull ?? false { throw .unstorableText(edit.key) }
    }

    private static func check(_ node: Node, replacing before: Node? = nil) throws(StoreError) {
        if let before, before.kind != node.kind { throw .kindChanged(node.id, from: before.kind, to: node.kind) }
        if let error = Schema.error(of: node) { throw .notHeld(error) }
    }

    private static func check(_ tie: Tie, in facts: some Facts) throws(StoreError) {
        var ends: [Node] = []
        for id in [tie.from, tie.to] {
            guard let node = try facts.node(id) else { throw .notHeld(.unknownNode(id.text, tie.kind)) }
            ends.append(node)
        }
        if let error = Schema.error(of: tie, from: ends[0], to: ends[1]) { throw .notHeld(error) }
        let rule = Schema.rule(for: tie.kind)
        if let most = rule.most {
            let count = try facts.ties(tie.kind, from: tie.from).count
            if count > most { throw .notHeld(.tooManyTies(tie.kind, from: tie.from, count: count, most: most)) }
        }
        if rule.isAcyclic, let circle = try circle(through: tie, in: facts) { throw .notHeld(.cycle(tie.kind, circle)) }
    }

    /// The nodes of a circle that the tie closes; nil where it closes none.
    private static func circle(through tie: Tie, in facts: some Facts) throws(StoreError) -> [Node.ID]? {
        var before: [Node.ID: Node.ID] = [tie.to: tie.from]
        var next = [tie.to]
        while let node = next.popLast() {
            if node == tie.from {
                var circle = [node]
                var last = node
                repeat {
                    last = before[last] ?? node
                    circle.insert(last, at: 0)
                } while last != tie.from
                return circle
            }
            for further in try facts.ties(tie.kind, from: node) where before[further.to] == nil {
                before[further.to] = node
                next.append(further.to)
            }
        }
        return nil
    }
}

extension Fact {
    /// Whether one of its texts has the character U+0000.
    fileprivate var hasNull: Bool {
        switch self {
        case .node(let node):
            Self.hasNull([node.name, node.englishName, node.source]) || Self.hasNull(node.attributes)
                || node.otherNames.contains { Self.hasNull([$0.name, $0.source]) }
        case .tie(let tie):
            Self.hasNull([tie.details.role, tie.details.state, tie.details.note, tie.details.source])
                || Self.hasNull(tie.details.attributes)
        }
    }

    private static func hasNull(_ attributes: Attributes) -> Bool {
        attributes.contains { hasNull([$0.name, $0.value]) }
    }

    private static func hasNull(_ texts: [String?]) -> Bool {
        texts.contains { text in
            guard var text else { return false }
            return text.withUTF8 { $0.contains(0) }
        }
    }
}
