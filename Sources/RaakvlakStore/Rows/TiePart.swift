package import RaakvlakNetwork

/// Ties of some rows of a store, without a copy of what many rows say: what one thread reads.
package struct TiePart: Sendable {
    /// The ids of nodes that were known before.
    let known: SymbolTable
    /// The ids of ends that were not, as they first came; their numbers follow on those of the known ones.
    private(set) var others = SymbolTable()
    /// What is known of ties besides their ends, each once.
    private(set) var details: [Tie.Details] = []
    private(set) var batch = TieBatch()

    private var kinds = SymbolTable()
    /// The bytes of the columns that say the details.
    private var detailKeys = SymbolTable()
    private var key: [UInt8] = []
    /// The kind, the details and the first end of the row before, which are often those of the next.
    private var (lastKind, lastDetails, lastTail) = (UInt32.max, UInt32.max, UInt32.max)

    private static let weight = 6

    /// How many ties there are.
    package var count: Int { batch.count }

    /// No ties yet; whose ends are among `known` shares their numbers with everyone who has them.
    package init(known: SymbolTable = SymbolTable()) {
        self.known = known
        for var code in TieKind.codes { _ = code.withUTF8 { kinds.insert($0) } }
    }

    /// Takes a row of `FactColumns.tie`.
    package mutating func insert(_ row: RowBytes) throws(StoreError) {
        guard let kind = kinds.find(row.bytes(1), near: lastKind) else { throw row.fault("tie") }
        lastKind = kind
        let number = try detailNumber(row)
        lastTail = self.number(of: row.bytes(0), near: lastTail)
        batch.append(TieKind.allCases[Int(kind)], from: lastTail, to: self.number(of: row.bytes(2)), details: number)
    }

    private mutating func number(of id: UnsafeBufferPointer<UInt8>, near last: UInt32 = .max) -> UInt32 {
        known.find(id, near: last) ?? UInt32(known.count) + others.insert(id)
    }

    private mutating func detailNumber(_ row: RowBytes) throws(StoreError) -> UInt32 {
        let weight = try row.optionalNumber(Self.weight)
        let most = row.columns[3...].reduce(0) { $0 + 4 + ($1?.count ?? 0) } + 8
        if key.count < most { key = Array(repeating: 0, count: most) }
        let known = key.withUnsafeMutableBytes { key in
            let bytes = Self.fill(key, row, weight).assumingMemoryBound(to: UInt8.self)
            return detailKeys.find(bytes, near: lastDetails) ?? detailKeys.insert(bytes)
        }
        if known == details.count { details.append(try row.tieDetails()) }
        lastDetails = known
        return known
    }

    /// Writes down what the columns of details say, each behind its length; the weight as the bits of the number, since its
    /// text may be that of another, and all of them where there is none.
    private static func fill(
        _ key: UnsafeMutableRawBufferPointer,
        _ row: RowBytes,
        _ weight: Double?
    ) -> UnsafeRawBufferPointer {
        var end = 0
        for column in 3..<11 {
            if column == Self.weight {
                key.storeBytes(of: weight?.bitPattern ?? .max, toByteOffset: end, as: UInt64.self)
                end += 8
                continue
            }
            let bytes = row.columns[column]
            key.storeBytes(of: bytes.map { UInt32($0.count) } ?? .max, toByteOffset: end, as: UInt32.self)
            end += 4
            guard let bytes, let start = bytes.baseAddress else { continue }
            key.baseAddress?.advanced(by: end).copyMemory(from: start, byteCount: bytes.count)
            end += bytes.count
        }
        return UnsafeRawBufferPointer(rebasing: key[..<end])
    }
}
