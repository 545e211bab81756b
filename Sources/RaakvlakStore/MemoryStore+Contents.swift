import RaakvlakNetwork

/// What a store in memory keeps, as the rows of tables.
struct MemoryContents: StoreContents {
    let network: Network
    let log: [SealedChange]
    let changesOfNodes: [Node.ID: [Int]]
    let marks: Set<ErasedMark>

    func logEnd() throws(StoreError) -> LogEnd { LogEnd(number: log.count, digest: log.last?.digest ?? .zero) }

    func digest(of change: Int) throws(StoreError) -> Digest? {
        log.indices.contains(change - 1) ? log[change - 1].digest : nil
    }

    func erasedMarks() throws(StoreError) -> Set<ErasedMark> { marks }

    func append<Sink: RowSink>(
        _ table: ContentsTable,
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void
    ) throws(StoreError) {
        switch table {
        case .node: for node in network.nodes { try append(to: &sink, body) { $0.append(node) } }
        case .otherName:
            for node in network.nodes {
                for (place, name) in node.otherNames.enumerated() {
                    try append(to: &sink, body) { $0.append(name, of: node.id, at: place) }
                }
            }
        case .tie: for tie in network.ties { try append(to: &sink, body) { $0.append(tie) } }
        case .change: for change in log { try append(to: &sink, body) { $0.append(change) } }
        case .edit:
            for change in log {
                for (place, edit) in change.edits.enumerated() {
                    try append(to: &sink, body) { $0.append(edit, of: change.number, at: place) }
                }
            }
        case .touched:
            for (node, changes) in changesOfNodes {
                for change in changes { try append(to: &sink, body) { $0.append(node, touchedBy: change) } }
            }
        case .erased: for mark in marks { try append(to: &sink, body) { $0.append(mark) } }
        }
    }

    private func append<Sink: RowSink>(
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void,
        _ row: (inout Sink) -> Void
    ) throws(StoreError) {
        row(&sink)
        try body(&sink)
    }
}
