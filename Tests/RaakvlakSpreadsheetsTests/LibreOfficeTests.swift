import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakSpreadsheets

/// What LibreOffice makes of our workbooks.
@Suite struct LibreOfficeTests {
    private static let program = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice"]
        .first(where: FileManager.default.isExecutableFile(atPath:))

    @Test(.enabled(if: program != nil, "LibreOffice (soffice) is not on this machine."))
    func `the fixture comes back when LibreOffice has saved it again`() throws {
        let network = try #require(FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        try withTemporaryFolder { folder in
            let bytes = try WorkbookWriter(network, title: "Netwerk", in: .dutch).bytes()
            let path = try folder.write(bytes, to: "netwerk.xlsx")
            try convert(path, in: folder)
            let outcome = try WorkbookReader(path: folder.path("saved/netwerk.xlsx")).read()
            #expect(outcome.issues.filter(\.isError).map { $0.text(in: .english) } == [])
            let isSame = outcome.network == network
            #expect(isSame)
        }
    }

    /// Opens a workbook and saves it, with a profile of its own.
    private func convert(_ path: String, in folder: TemporaryFolder) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.program))
        process.arguments = [
            "-env:UserInstallation=file://" + folder.path("profile"), "--headless", "--convert-to", "xlsx", "--outdir",
            folder.path("saved"), path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
