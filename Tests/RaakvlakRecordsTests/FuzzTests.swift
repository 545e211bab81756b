import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Damaged tables give a network or errors; they never stop the program, and reading changes nothing.
@Suite struct FuzzTests {
    /// The beginnings of the fixture's files, in the dialects in which spreadsheets write them.
    private static func inputs(_ dialect: (String) -> [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
        let files = try FolderWriter(FixtureTests.network()).files
        try #require(files.contains { $0.name == FileFormat.namesFile })
        return files.map { file in
            let bytes = Array(file.bytes.split(separator: 10).prefix(4).joined(separator: [10]))
            return (file.name, dialect(String(decoding: bytes, as: UTF8.self)))
        }
    }

    private static func expectSound(_ outcome: Import, _ name: String) {
        #expect((outcome.network == nil) == (outcome.errorCount > 0), "\(name)")
    }

    @Test func `damaged comma-separated files, of which nothing changes on disk`() throws {
        try withTemporaryFolder { folder in
            Fuzzing("csv-folder", ordinary: 200).run(on: try Self.inputs { Array($0.utf8) }) { name, bytes in
                let path = try folder.write(bytes, to: "\(name)/\(name)")
                Self.expectSound(try FolderReader(path: folder.path(name)).read(), name)
                let source = try ByteSource(path: path)
                #expect(try source.bytes(0..<source.size) == bytes, "\(name)")
                #expect(try FolderReader.fileNames(in: folder.path(name)).count { !$0.hasPrefix(".") } == 1)
            }
        }
    }

    @Test func `damaged files as Excel writes them, in windows-1252 with semicolons`() throws {
        let inputs = try Self.inputs { text in
            let lines = text.replacing("\n", with: "\r\n").replacing(",", with: ";").unicodeScalars
            return lines.map { UInt8(exactly: $0.value) ?? 0x80 }
        }
        try read(inputs, as: "csv-windows-1252")
    }

    @Test func `damaged files as Excel writes them, in UTF-16 with tabs`() throws {
        let inputs = try Self.inputs { text in
            let units = Array("\u{FEFF}".utf16) + text.replacing(",", with: "\t").utf16
            return units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        }
        try read(inputs, as: "csv-utf-16")
    }

    @Test func `damaged files with a declared delimiter and carriage returns`() throws {
        let inputs = try Self.inputs { Array(("\u{FEFF}sep=;\r" + $0.replacing("\n", with: "\r")).utf8) }
        try read(inputs, as: "csv-returns")
    }

    @Test func `damaged files read in stretches on two threads`() throws {
        Fuzzing("csv-stretches", ordinary: 50).run(on: try Self.inputs { Array($0.utf8) }) { name, bytes in
            var reader = NetworkReader([InputTable(name: name, bytes: bytes)])
            let one = try reader.read()
            reader.plan = StretchPlan(shortest: 200, longest: 200, threads: 2)
            let many = try reader.read()
            #expect(one.network == many.network && one.issues == many.issues && one.errorCount == many.errorCount)
        }
    }

    @Test func `damaged lists of ids`() throws {
        let texts = [
            "id,name\nanna,Anna\nbas,Bas\n", "\u{FEFF}person;suggested\r\nanna;\"b\"\"as\"\r\n", "anna\nbas\n\ncas",
        ]
        try withTemporaryFolder { folder in
            Fuzzing("ids", ordinary: 200).run(on: texts.map { ("ids.csv", Array($0.utf8)) }) { name, bytes in
                let path = try folder.write(bytes, to: name)
                let ids = try IDReader(path: path).read()
                #expect(Set(ids).count == ids.count && !ids.contains(""))
                #expect(try folder.bytes(of: name) == bytes)
            }
        }
    }

    @Test func `damaged tables of pairs`() throws {
        let network = try FixtureTests.network()
        let persons = network.nodes.filter { $0.kind == .person }.prefix(4).map(\.id.text)
        let table = "person,suggested,score\n\(persons[0]),\(persons[1]),3\n\"\(persons[2])\",\(persons[3]),\n"
        try withTemporaryFolder { folder in
            Fuzzing("pairs", ordinary: 200).run(on: [("pairs.csv", Array(table.utf8))]) { name, bytes in
                let path = try folder.write(bytes, to: name)
                let outcome = try PairsReader(path: path).read(in: network)
                #expect(outcome.pairs.allSatisfy { network[$0.person] != nil && network[$0.suggested] != nil })
                #expect(try folder.bytes(of: name) == bytes)
            }
        }
    }

    private func read(_ inputs: [(name: String, bytes: [UInt8])], as format: String) throws {
        Fuzzing(format, ordinary: 200).run(on: inputs) { name, bytes in
            Self.expectSound(try NetworkReader([InputTable(name: name, bytes: bytes)]).read(), name)
        }
    }
}
