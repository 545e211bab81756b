package import RaakvlakNetwork

/// A column of the CSV folder that stands for ties.
package struct TieColumn: Hashable, Sendable {
    /// The name in the header.
    package let name: String
    /// The kind of tie.
    package let kind: TieKind
    /// Whether the tie leads from the named node to that of the row.
    package let isBackward: Bool
    /// The kinds of node that may be named.
    package let targets: NodeKindSet

    /// All ties of a kind that lead from the node of the row, under the kind's own code.
    package init(_ kind: TieKind) { self.init(name: kind.code, kind: kind, isBackward: false, targets: .all) }

    private init(name: String, kind: TieKind, isBackward: Bool, targets: NodeKindSet) {
        (self.name, self.kind, self.isBackward, self.targets) = (name, kind, isBackward, targets)
    }

    /// Those of the file in which nodes of `kind` stand, in their order.
    package static func all(of kind: NodeKind) -> [TieColumn] {
        FileFormat.of(kind).columns.compactMap { column in
            guard case .ties(let ties) = column.role else { return nil }
            return TieColumn(name: column.name, kind: ties.kind, isBackward: ties.isBackward, targets: ties.targets)
        }
    }
}
