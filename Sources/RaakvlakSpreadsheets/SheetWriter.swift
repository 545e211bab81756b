internal import CXLSXWriter
import RaakvlakRecords

/// The formats of a workbook's cells.
struct SheetFormats {
    let header, text: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        (header, text) = (workbook_add_format(workbook), workbook_add_format(workbook))
        for format in [header, text] {
            format_set_num_format_index(format, 49)  // text, whatever it looks like
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        format_set_bold(header)
        format_set_bg_color(header, 0xE8EEF4)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
    }
}

/// Writes the rows of one sheet.
struct SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let name: String
    private let formats: SheetFormats

    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, _ formats: SheetFormats) {
        (self.sheet, self.name, self.formats) = (sheet, name, formats)
    }

    func write(_ rows: [[String]]) throws(WorkbookError) {
        guard let header = rows.first else { return }
        for (column, width) in Self.widths(rows).enumerated() {
            _ = worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, formats.text)
        }
        for (row, fields) in rows.enumerated() {
            for (column, field) in fields.enumerated() where !field.isEmpty {
                let code = worksheet_write_string(
                    sheet,
                    lxw_row_t(row),
                    lxw_col_t(column),
                    EscapedText.spreadsheet.escaping(field),
                    row == 0 ? formats.header : formats.text
                )
                guard code == LXW_NO_ERROR else { throw .notHeld(sheet: name, row: row + 1) }
            }
        }
        worksheet_freeze_panes(sheet, 1, 1)
        _ = worksheet_autofilter(sheet, 0, 0, lxw_row_t(max(1, rows.count - 1)), lxw_col_t(header.count - 1))
        worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    }

    /// The columns' widths in letters: as wide as nearly all of their texts, and never wider than half a screen.
    private static func widths(_ rows: [[String]]) -> [Double] {
        (rows.first ?? []).indices.map { column in
            let lengths = rows.prefix(1_000).map { column < $0.count ? $0[column].count : 0 }.sorted()
            let usual = lengths[lengths.count * 19 / 20]
            return Double(min(60, max(9, usual, rows[0][column].count + 3)) + 1)
        }
    }
}
