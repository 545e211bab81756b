import RaakvlakNetwork

extension Revision {
    /// That two nodes which are one said different things.
    struct Conflict {
        let node: Node.ID
        let field, kept, lost: String
    }

    /// The revision in which nodes take over all that others have, which are then gone.
    ///
    /// Each pair is the same organization. Where both say something, that which stays is right, and the other is told.
    func merging(_ duplicates: [Node.ID: Node.ID]) -> (revision: Revision, conflicts: [Conflict]) {
        var (merged, conflicts) = (Revision(nil), [Conflict]())
        func note(_ merge: FactMerge, _ node: Node.ID) {
            // A name is kept beside the other, and a source is no fact of its own.
            for conflict in merge.conflicts where !["name", "source"].contains(conflict.field) {
                conflicts.append(.init(node: node, field: conflict.field, kept: conflict.target, lost: conflict.source))
            }
        }
        for (id, node) in nodes where duplicates[id] == nil { merged.put(node) }
        for (duplicate, id) in duplicates.sorted(by: { $0.key < $1.key }) {
            guard let gone = nodes[duplicate], let kept = merged.nodes[id] else { continue }
            var merge = FactMerge(.target)
            merged.put(Self.named(merge.node(kept, gone), like: gone))
            note(merge, id)
        }
        let isMoved = { (tie: Tie) in duplicates[tie.from] != nil || duplicates[tie.to] != nil }
        for tie in ties where !isMoved(tie) { merged.add(tie) }
        for tie in ties where isMoved(tie) {
            let (from, to) = (duplicates[tie.from] ?? tie.from, duplicates[tie.to] ?? tie.to)
            guard from != to else { continue }
            var merge = FactMerge(.target)
            merged.add(Tie(tie.kind, from: from, to: to, details: tie.details), &merge)
            note(merge, duplicates[tie.from] ?? to)
        }
        return (merged, conflicts)
    }

    /// The node with the name of that which is gone, where it is another and says more than the number.
    private static func named(_ node: Node, like gone: Node) -> Node {
        let names = [node.name] + node.otherNames.map(\.name)
        let placeholder = gone.attributes[.identifier].map { RegisterKey(gone.kind, $0).placeholder.dutch }
        if gone.name == placeholder || names.contains(where: { RegisterMerge.isSame($0, gone.name) }) { return node }
        let name = Node.OtherName(gone.name, kind: .official, source: gone.source)
        return node.with(otherNames: node.otherNames + [name])
    }
}
