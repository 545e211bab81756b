package import RaakvlakNetwork

/// Which names extra columns can't have, because columns of the folder have them.
package enum FolderColumns {
    /// Whether the file of nodes of `kind` has a column of this name that is no attribute.
    package static func areTaken(_ name: String, byNodesOf kind: NodeKind) -> Bool {
        takenByNodes[kind.ordinal].contains(name)
    }

    /// Whether the file of ties has a column of this name.
    package static func areTakenByTies(_ name: String) -> Bool { FileFormat.tieColumns.contains(name) }

    private static let takenByNodes: [Set<String>] = NodeKind.allCases.map { kind in
        Set(
            FileFormat.of(kind).allColumns.compactMap { column in
                if case .attribute = column.role { nil } else { column.name }
            }
        )
    }
}
