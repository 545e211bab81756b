/// A row of a table of facts as an engine holds it until it goes on to the next.
package struct RowBytes: FactRow {
    /// The bytes of each column; nil where there is nothing.
    package var columns: [UnsafeBufferPointer<UInt8>?]
    /// The number in a column of numbers, where the engine does not write it out.
    package var number: Double?
    /// Where the store is, for errors.
    private let place: String

    /// A row of so many columns, of which nothing is known yet.
    package init(columns count: Int, of place: String) {
        columns = Array(repeating: nil, count: count)
        self.place = place
    }

    /// The bytes in a column; none where there is nothing.
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        columns[column] ?? UnsafeBufferPointer(start: nil, count: 0)
    }

    package func optionalText(_ column: Int) -> String? {
        columns[column].map { String(decoding: $0, as: UTF8.self) }
    }

    package func optionalNumber(_ column: Int) throws(StoreError) -> Double? { number }

    package func fault(_ what: String) -> StoreError {
        .damaged(place, detail: "\(what): \(String(decoding: bytes(0), as: UTF8.self))")
    }
}
