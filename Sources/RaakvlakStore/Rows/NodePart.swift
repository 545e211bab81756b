import RaakvlakNetwork

/// Nodes of the rows of a store, with their other names.
package struct NodePart: Sendable {
    private(set) var nodes: [Node] = []
    private var names: [String: [Node.OtherName]] = [:]

    /// No nodes yet.
    package init() {}

    /// Takes a row of `FactColumns.otherName`: all of them before the nodes, those of a node in their order.
    package mutating func insertName(_ row: RowBytes) throws(StoreError) {
        names[try row.text(0), default: []].append(try row.otherName())
    }

    /// Takes a row of `FactColumns.node`.
    package mutating func insert(_ row: RowBytes) throws(StoreError) {
        nodes.append(try row.node(names.isEmpty ? [] : names[try row.text(0)] ?? []))
    }
}
