public import RaakvlakNetwork

/// Why a file is no workbook that can be read.
package enum WorkbookFault: Error, Hashable, Sendable {
    /// It is no workbook at all.
    case notAWorkbook
    /// It is one of an old Excel, or has a password.
    case oldOrEncrypted
    /// It is one of another program or form.
    case otherForm(Form)
    /// More is packed in it than is read.
    case tooLarge
    /// A part of it is missing or can't be read.
    case damaged(String)

    /// A form of workbook that is not read.
    package enum Form: String, Sendable {
        case openDocument = "ODS", binary = "XLSB", numbers = "Numbers"
    }

    /// What is wrong with `bytes`, in which the fault was found.
    init(_ fault: ZipArchive.Fault, _ bytes: [UInt8]) {
        self =
            switch fault {
            case .encrypted: .oldOrEncrypted
            case .tooLarge: .tooLarge
            case .notAnArchive:
                bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? .oldOrEncrypted : .notAWorkbook
            case .damaged where !bytes.starts(with: Array("PK".utf8)): .notAWorkbook
            case .damaged(let part): Self.form(of: bytes).map(Self.otherForm) ?? .damaged(part)
            }
    }

    /// The form that a zip file without the parts of a workbook has.
    private static func form(of bytes: [UInt8]) -> Form? {
        guard let archive = try? ZipArchive(bytes, mostBytes: 0) else { return nil }
        if archive.contains("xl/workbook.bin") { return .binary }
        if archive.contains("Index/Document.iwa") { return .numbers }
        return archive.contains("mimetype") && archive.contains("content.xml") ? .openDocument : nil
    }
}

/// Why a workbook gives no network, or can't be made.
public enum WorkbookError: ExplainedError, Hashable {
    /// The file is no workbook that can be read.
    case unreadable(String, Reason)
    /// None of its sheets is one of a network.
    case noNetworkSheets(String, sheets: [String])
    /// It has sheets that would be lost if it were replaced.
    case otherSheets(String, [String])
    /// A text is longer, or there are more rows, than a sheet holds.
    case notHeld(sheet: String, row: Int)
    /// A workbook of this form can't be written.
    case notWritable(String)
    /// The workbook could not be written.
    case notWritten(String)

    /// What is wrong with a file.
    public struct Reason: Hashable, Sendable {
        package let fault: WorkbookFault

        package init(_ fault: WorkbookFault) { self.fault = fault }
    }

    /// What is wrong, and what to do.
    public var phrase: Phrase {
        switch self {
        case .unreadable(let path, let reason): Texts.unreadable(path, reason.fault)
        case .noNetworkSheets(let path, let sheets): Texts.noNetworkSheets(path, sheets)
        case .otherSheets(let path, let sheets): Texts.otherSheets(path, sheets)
        case .notHeld(let sheet, let row): Texts.notHeld(sheet, row)
        case .notWritable(let path): Texts.notWritableForm(path)
        case .notWritten(let reason): Texts.notMade(reason)
        }
    }
}
