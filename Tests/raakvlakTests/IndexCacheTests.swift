import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

/// The index that is kept between one run and the next.
struct IndexCacheTests {
    /// Runs a command, which must end well; what it says.
    @discardableResult
    private func did(_ arguments: String..., in folder: TemporaryFolder, cache: String = "off") async throws -> String {
        let environment = ["RAAKVLAK_AUTHOR": "lotte", "RAAKVLAK_CACHE": cache]
        let outcome = try await RaakvlakTool.run(
            arguments + ["--network", "n.sqlite"],
            environment: environment,
            in: folder.path
        )
        #expect(outcome.status == 0, "\(arguments): \(outcome.errorText)")
        return outcome.outputText
    }

    private func suggest(_ person: String, in folder: TemporaryFolder, cache: String) async throws -> String {
        try await did("suggest", person, "--as-of", "2024-02-01", "--format", "json", in: folder, cache: cache)
    }

    @Test func `an index is kept for a large network, and never answers for another state of it`() async throws {
        try await withTemporaryFolder { folder in
            let persons = (0..<2_060).map { number in
                "p\(number),Persoon \(number),\(number % 3 == 0 ? "o1" : "o2"),\(number % 2 == 0 ? "ja" : "nee")\n"
            }
            let ties = (0..<2_060).map { "p\($0),worksOn,t\($0 % 7)\n" + "p\($0),needs,t\($0 % 5)\n" }
            try folder.write("id,name,organization,ambassador\n" + persons.joined(), to: "csv/persons.csv")
            try folder.write("id,kind,name\no1,schoolBoard,Een\no2,schoolBoard,Twee\n", to: "csv/organizations.csv")
            try folder.write("id,name\n" + (0..<7).map { "t\($0),Thema \($0)\n" }.joined(), to: "csv/themes.csv")
            try folder.write("from,kind,to\n" + ties.joined(), to: "csv/ties.csv")
            try await did("import", "csv", in: folder)

            let made = try await suggest("p7", in: folder, cache: "off")
            #expect(try await suggest("p7", in: folder, cache: "cache/here") == made)
            let files = try folder.names().contains("cache") ? TemporaryFolder.names(in: folder.path("cache/here")) : []
            let kept = "cache/here/\(try #require(files.first))"
            #expect(files.count == 1)
            #expect(try await suggest("p7", in: folder, cache: "cache/here") == made)

            try await did("link", "p7", "offers", "t2", in: folder)
            let changed = try await suggest("p7", in: folder, cache: "cache/here")
            #expect(changed != made)
            #expect(try await suggest("p7", in: folder, cache: "off") == changed)

            var bytes = try folder.bytes(of: kept)
            bytes[bytes.count / 2] ^= 1
            try folder.write(bytes, to: kept)
            #expect(try await suggest("p7", in: folder, cache: "cache/here") == changed)

            try await did("person", "erase", "p9", "--yes", in: folder, cache: "cache/here")
            #expect(try TemporaryFolder.names(in: folder.path("cache/here")).isEmpty)
        }
    }

    @Test func `nothing is kept of a small network`() async throws {
        try await withTemporaryFolder { folder in
            try folder.write("id,name\nada,Ada Bos\nbob,Bob Vos\n", to: "csv/persons.csv")
            try await did("import", "csv", in: folder)
            _ = try await suggest("ada", in: folder, cache: folder.path("cache"))
            #expect(try TemporaryFolder.names(in: folder.path("cache")).isEmpty)
        }
    }
}
