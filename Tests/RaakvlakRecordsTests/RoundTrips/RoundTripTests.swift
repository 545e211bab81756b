import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// What was exported reads back as the same network, and exports the same bytes.
@Suite struct RoundTripTests {
    @Test func `100 random networks read back equal, without an issue, and export the same bytes`() throws {
        for seed in 0..<100 {
            let network = try Network.random(seed: seed, persons: 2 + seed % 4)
            let files = FolderWriter(network).files
            let outcome = try read(files)
            #expect(outcome.issues.filter(\.isError).isEmpty, "seed \(seed): \(outcome.issues.prefix(3))")
            #expect(outcome.network == network, "seed \(seed)")
            let again = try FolderWriter(#require(outcome.network)).files
            #expect(again == files, "seed \(seed)")
        }
    }

    @Test func `the order of rows and of columns says nothing`() throws {
        for seed in 0..<8 {
            var generator = SeededGenerator(seed: seed)
            let network = try Network.random(seed: seed, persons: 4)
            let shuffled = try FolderWriter(network).files.map { file in
                var table = try Table(file)
                table.shuffleRows(with: &generator)
                table.shuffleColumns(with: &generator)
                return table.file
            }
            #expect(try read(shuffled).network == network, "seed \(seed)")
        }
    }

    @Test func `ties that stand in columns may stand in the file of ties`() throws {
        for seed in 0..<8 {
            let network = try Network.random(seed: seed, persons: 4)
            let files = try FolderWriter(network).files.map { file in
                var table = try Table(file)
                table.removeColumns { name in Self.tieColumns(of: file.name).contains(name) }
                return file.name == FileFormat.tiesFile ? nil : table.file
            }
            let outcome = try read(files.compactMap(\.self) + [tiesFile(of: network)])
            #expect(outcome.network == network, "seed \(seed): \(outcome.issues.prefix(3))")
            #expect(try FolderWriter(#require(outcome.network)).files == FolderWriter(network).files)
        }
    }

    @Test func `extra columns of nodes and ties are kept, sorted by name`() throws {
        let outcome = try read([
            "persons.csv": "x ver,id,\"b, \"\"c\"\"\",name\n1,anna,2,Anna\n,bram,,Bram\n",
            "ties.csv": "wie,from,kind,to,aan\nw,anna,collaborates,bram,a\n",
        ])
        let files = try FolderWriter(#require(outcome.network)).files
        let lines = files.map { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").map(String.init) }
        #expect(lines[0][0].hasSuffix(",source,\"b, \"\"c\"\"\",x ver"))
        #expect(lines[0][1].hasSuffix(",2,1"))
        #expect(
            lines[1] == [
                "from,kind,to,role,weight,state,since,until,note,source,aan,wie", "anna,collaborates,bram,,,,,,,,a,w",
            ]
        )
    }

    @Test func `an extra column that only a refused tie has is not written`() throws {
        var (builder, details) = (NetworkBuilder(), Tie.Details(note: "kept"))
        for id in ["ada", "bob"] { try builder.insert(Node(id: .required(id), kind: .person, name: id)) }
        builder.insert(try Tie(.collaborates, from: .required("ada"), to: .required("bob"), details: details))
        details.attributes["remark"] = "refused"
        builder.insert(try Tie(.collaborates, from: .required("ada"), to: .required("zoe"), details: details))
        let ties = try #require(FolderWriter(builder.build().network).files.last)
        #expect(ties.name == "ties.csv")
        #expect(!String(decoding: ties.bytes, as: UTF8.self).contains("remark"))
    }

    @Test func `an empty folder has every header, and reads as an empty network`() throws {
        let outcome = try read(FolderWriter.emptyFiles)
        #expect(outcome.network?.nodes.isEmpty == true)
        #expect(outcome.issues.isEmpty)
        #expect(outcome.files.count == NetworkReader.tableNames.count)
    }

    private static func tieColumns(of file: String) -> [String] {
        let columns = FileFormat.all.first { $0.name == file }?.columns ?? []
        return columns.compactMap { column in
            switch column.role {
            case .ties, .employmentRole, .employmentSince, .employmentUntil: column.name
            default: nil
            }
        }
    }

    private func tiesFile(of network: Network) -> FolderWriter.File {
        let extras = Set(network.ties.flatMap { $0.details.attributes.map(\.name) }).sorted()
        var text = CSVText()
        text.append(FileFormat.tieColumns + extras)
        for tie in network.ties { text.append(row(of: tie, extras)) }
        return FolderWriter.File(name: FileFormat.tiesFile, bytes: text.bytes)
    }

    private func row(of tie: Tie, _ extras: [String]) -> [String] {
        let details = tie.details
        let (since, until) = (details.period.since?.description, details.period.until?.description)
        let texts = [
            details.role, details.weight.map { "\($0)" }, details.state, since, until, details.note, details.source,
        ]
        return [tie.from.text, tie.kind.code, tie.to.text]
            + (texts + extras.map { details.attributes[$0] }).map { $0 ?? "" }
    }
}
