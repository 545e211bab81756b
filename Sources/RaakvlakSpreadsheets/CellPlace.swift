/// The place of a cell, such as C4.
struct CellPlace: Hashable {
    /// Both from 1.
    let row, column: Int

    /// The place that `text` names, or nil.
    init?(_ text: some StringProtocol) {
        var (row, column, isRow) = (0, 0, false)
        for byte in text.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case 65...90 where !isRow: column = column * 26 + Int(byte - 64)
            case 97...122 where !isRow: column = column * 26 + Int(byte - 96)
            case 48...57:
                isRow = true
                row = row * 10 + Int(byte - 48)
            default: return nil
            }
            guard row < 1 << 24, column < 1 << 20 else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
        (self.row, self.column) = (row, column)
    }
}

/// A rectangle of cells, such as A2:A4.
struct CellRange: Hashable {
    let first, last: CellPlace

    init?(_ text: String) {
        let places = text.split(separator: ":").map { CellPlace($0) }
        guard places.count == 2, let first = places[0], let last = places[1] else { return nil }
        (self.first, self.last) = (first, last)
    }
}
