import RaakvlakNetwork

/// Ties of some rows of a store, without a copy of what many rows say: what one thread reads.
package struct TiePart: Sendable {
    /// The ids of ends, as they first came.
    private(set) var ids = SymbolTable()
    /// What is known of ties besides their ends, each once.
    private(set) var details: [Tie.Details] = []
    private(set) var batch = TieBatch()

    private var kinds = SymbolTable()
    /// The bytes of the columns that say the details.
    private var detailKeys = SymbolTable()
    private var key: [UInt8] = []
    /// The first end of the row before: rows come sorted by it.
    private var lastTail = UInt32.max

    private static let weight = 6

    /// How many ties there are.
    package var count: Int { batch.count }

    /// No ties yet.
    package init() { for var code in TieKind.codes { _ = code.withUTF8 { kinds.insert($0) } } }

    /// Takes a row of `FactColumns.tie`.
    package mutating func insert(_ row: RowBytes) throws(StoreError) {
        guard let kind = kinds.find(row.bytes(1)) else { throw row.fault("tie") }
        let number = try detailNumber(row)
        lastTail = ids.find(row.bytes(0), near: lastTail) ?? ids.insert(row.bytes(0))
        batch.append(TieKind.allCases[Int(kind)], from: lastTail, to: ids.insert(row.bytes(2)), details: number)
    }

    private mutating func detailNumber(_ row: RowBytes) throws(StoreError) -> UInt32 {
        key.removeAll(keepingCapacity: true)
        for column in 3..<11 {
            // The text of a number may be that of another: its bits are not.
            if column == Self.weight, let number = try row.optionalNumber(column) {
                withUnsafeBytes(of: number.bitPattern) { key.append(contentsOf: $0) }
                continue
            }
            let bytes = row.columns[column]
            withUnsafeBytes(of: bytes.map { UInt32($0.count) } ?? .max) { key.append(contentsOf: $0) }
            if let bytes { key.append(contentsOf: bytes) }
        }
        let number = key.withUnsafeBufferPointer { detailKeys.insert($0) }
        if number == details.count { details.append(try row.tieDetails()) }
        return number
    }
}
