internal import CXLSXWriter
public import RaakvlakNetwork
import RaakvlakRecords

/// Writes a network as an `.xlsx` workbook: a sheet for each file of the folder, with its header in bold, which stays in
/// view and filters; all cells are text, so that no zero and no date is lost.
///
/// In Dutch the sheets, headers and words of closed lists are Dutch, in English as in the folder; dates are written as in
/// the folder. What was written reads back as the same network, and the same network gives the same bytes.
public struct WorkbookWriter: Sendable {
    private let network: Network
    private let language: Language
    private let title: String

    /// Writes `network`, as a workbook with this title.
    public init(_ network: Network, title: String, in language: Language) {
        (self.network, self.title, self.language) = (network, title, language)
    }

    /// The bytes of the workbook.
    ///
    /// - Complexity: O(nodes + ties).
    /// - Throws: `WorkbookError.notHeld`, where a sheet can't hold a text or all rows; `.notWritten`, where there is no
    ///   room for a temporary file.
    public func bytes() throws(WorkbookError) -> [UInt8] {
        let file = try TemporaryFile()
        defer { file.remove() }
        try write(to: file.path)
        return try file.bytes()
    }

    private func write(to path: String) throws(WorkbookError) {
        var options = lxw_workbook_options()
        guard let workbook = workbook_new_opt(path, &options) else { throw .notWritten("libxlsxwriter") }
        // The workbook is freed by closing it, whatever became of its sheets.
        var fault: WorkbookError?
        do throws(WorkbookError) { try fill(workbook) } catch { fault = error }
        let code = workbook_close(workbook)
        if let fault { throw fault }
        guard code == LXW_NO_ERROR else { throw .notWritten(String(cString: lxw_strerror(code))) }
    }

    private func fill(_ workbook: UnsafeMutablePointer<lxw_workbook>) throws(WorkbookError) {
        // A day that never changes: 1 January 1980, the first that a zip file can name.
        _ = shim_set_properties(workbook, title, 315_532_800)
        let formats = SheetFormats(workbook)
        for table in TableDialect.people(language).tables(of: network) {
            let name = TableWords.title(of: table.name, in: language)
            guard let sheet = workbook_add_worksheet(workbook, name) else { throw .notWritten(name) }
            try SheetWriter(sheet, name: name, formats).write(table.rows)
        }
    }
}
