import RaakvlakNetwork
import RaakvlakRecords

/// The rows of a sheet, as texts.
struct SheetRows: XMLVisitor {
    /// The rows that have a text, in the order of the sheet.
    private(set) var rows: [Int: [String]] = [:]
    /// Whether there is more than a sheet can have or is held.
    private(set) var isTooLarge = false
    /// Whether a cell refers to a text that is not there.
    private(set) var isDamaged = false
    /// The places of cells with a formula of which no value was stored, since no program computed it.
    private(set) var uncomputed: [(row: Int, column: Int)] = []
    /// How many more cells may be held.
    private(set) var cellsLeft: Int

    private let texts: [String]
    private let styles: CellStyles
    private let isFrom1904: Bool
    private var (row, column) = (0, 0)
    private var (type, style) = ("", 0)
    private var value: [UInt8] = []
    private var inline = RichText()
    private var isValue = false
    private var (hasFormula, hasValue) = (false, false)
    private var isInline = false
    private var merges: [CellRange] = []

    init(_ texts: [String], _ styles: CellStyles, isFrom1904: Bool, mostCells: Int = 8_000_000) {
        (self.texts, self.styles, self.isFrom1904, cellsLeft) = (texts, styles, isFrom1904, mostCells)
    }

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "row":
            row = attributes["r"].flatMap { Int($0) }.map { min(max(0, $0), 1 << 24) } ?? row + 1
            column = 0
        case "c":
            if let place = attributes["r"].flatMap({ CellPlace($0) }) {
                (row, column) = (place.row, place.column)
            } else {
                column += 1
            }
            (type, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0)
            value.removeAll(keepingCapacity: true)
            inline = RichText()
            (hasFormula, hasValue) = (false, false)
        case "v": (isValue, hasValue) = (true, true)
        case "f": hasFormula = true
        case "is": isInline = true
        case "mergeCell": if let range = attributes["ref"].flatMap({ CellRange($0) }) { merges.append(range) }
        default: if isInline { inline.start(name) }
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValue { value.append(contentsOf: bytes) } else if isInline { inline.append(bytes) }
    }

    mutating func end(_ name: String) {
        switch name {
        case "v": isValue = false
        case "is": isInline = false
        case "c":
            if hasFormula, !hasValue { uncomputed.append((row, column)) }
            put(cellText(), row, column)
        case "sheetData": break
        case "worksheet": fillMerged()
        default: if isInline { inline.end(name) }
        }
    }

    /// The rows with their numbers, for a reader of tables.
    var tableRows: [InputTable.Row] {
        rows.sorted { $0.key < $1.key }.map { InputTable.Row(number: $0.key, fields: $0.value) }
    }

    private mutating func cellText() -> String {
        let text = String(decoding: value, as: UTF8.self)
        switch type {
        case "s":
            if let number = Int(text), texts.indices.contains(number) { return texts[number] }
            if !text.isEmpty { isDamaged = true }
            return ""
        case "inlineStr": return inline.text
        case "str": return EscapedText.spreadsheet.text(of: text)
        case "b": return text == "1" ? "TRUE" : "FALSE"
        case "n": return CellNumber(text)?.text(styles.meaning(style), isFrom1904: isFrom1904) ?? text
        default: return text
        }
    }

    private mutating func put(_ text: String, _ row: Int, _ column: Int) {
        guard !text.isEmpty else { return }
        guard (1...1_048_576).contains(row), (1...16_384).contains(column) else { return isTooLarge = true }
        let missing = column - (rows[row]?.count ?? 0)
        cellsLeft -= max(0, missing)
        guard cellsLeft >= 0 else { return isTooLarge = true }
        if missing > 0 { rows[row, default: []] += Array(repeating: "", count: missing) }
        rows[row]?[column - 1] = text
    }

    /// Gives each row of merged cells what stands in the first: one organization beside several persons.
    private mutating func fillMerged() {
        for range in merges where range.first.row < range.last.row {
            guard let text = text(at: range.first), !text.isEmpty else { continue }
            // Rows that are merged to the end of the sheet have nothing else in them.
            let last = min(range.last.row, range.first.row + 10_000)
            cellsLeft -= last - range.first.row
            guard cellsLeft >= 0 else { return isTooLarge = true }
            for row in range.first.row + 1...last where !isTooLarge && rows[row] != nil {
                put(text, row, range.first.column)
            }
        }
    }

    private func text(at place: CellPlace) -> String? {
        rows[place.row].flatMap { place.column <= $0.count ? $0[place.column - 1] : nil }
    }
}
