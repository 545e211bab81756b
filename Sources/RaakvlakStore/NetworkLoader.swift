package import RaakvlakNetwork

/// Makes a network of all rows of a store, as its engine gives them, without a copy of what many rows say.
package struct NetworkLoader {
    private let place: String
    private var builder = NetworkBuilder()
    private var names: [String: [Node.OtherName]] = [:]
    private var kinds = SymbolTable()
    /// What is known of ties besides their ends, by the bytes of the columns, each once.
    private var detailKeys = SymbolTable()
    private var detailNumbers: [UInt32] = []
    private var key: [UInt8] = []

    private static let weight = 6

    /// Nothing yet, of the store at `place`.
    package init(_ place: String) {
        self.place = place
        for var code in TieKind.codes { _ = code.withUTF8 { kinds.insert($0) } }
    }

    /// The network of all rows.
    ///
    /// - Throws: `StoreError.damaged`.
    /// - Complexity: As `NetworkBuilder.build`.
    package func network() throws(StoreError) -> Network {
        let (network, faults) = builder.build()
        if let fault = faults.first { throw .damaged(place, detail: fault.error.description) }
        return network
    }

    /// Takes a row of `FactColumns.otherName`: all of them before the nodes, those of a node in their order.
    package mutating func insertName(_ row: RowBytes) throws(StoreError) {
        names[try row.text(0), default: []].append(try row.otherName())
    }

    /// Takes a row of `FactColumns.node`.
    package mutating func insertNode(_ row: RowBytes) throws(StoreError) {
        let node = try row.node(names.isEmpty ? [] : names[try row.text(0)] ?? [])
        do throws(NetworkError) { try builder.insert(node) } catch {
            throw .damaged(place, detail: error.description)
        }
    }

    /// Takes a row of `FactColumns.tie`.
    package mutating func insertTie(_ row: RowBytes) throws(StoreError) {
        guard let kind = kinds.find(row.bytes(1)) else { throw row.fault("tie") }
        let details = try detailNumber(row)
        for column in [0, 2] where !Node.ID.isValid(row.bytes(column)) { throw row.fault("tie") }
        let tail = builder.symbol(of: row.bytes(0))
        builder.insert(TieKind.allCases[Int(kind)], from: tail, to: builder.symbol(of: row.bytes(2)), details: details)
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
        let symbol = key.withUnsafeBufferPointer { detailKeys.insert($0) }
        if symbol == detailNumbers.count { detailNumbers.append(builder.number(of: try row.tieDetails())) }
        return detailNumbers[Int(symbol)]
    }
}
