import RaakvlakTesting
import Testing

struct TemporaryFolderTests {
    @Test func `a folder holds what is written, and is gone afterwards`() throws {
        let path = try withTemporaryFolder { folder in
            try folder.write("é\n", to: "a/b.csv")
            try folder.write([0, 255], to: "c")
            #expect(try folder.names() == ["a", "c"])
            #expect(try folder.bytes(of: "a/b.csv") == [0xC3, 0xA9, 0x0A])
            #expect(try folder.bytes(of: "c") == [0, 255])
            return folder.path
        }
        #expect(try BuiltProgramTests.isThere(path) == false)
    }

    @Test func `a folder is gone also when the test fails`() async throws {
        struct Failure: Error { let path: String }
        let failure = await #expect(throws: Failure.self) {
            try await withTemporaryFolder { folder in
                try await Task { throw Failure(path: folder.path) }.value
            }
        }
        #expect(try BuiltProgramTests.isThere(#require(failure).path) == false)
    }

    @Test func `two folders are two`() throws {
        let paths = try (0..<2).map { _ in try withTemporaryFolder(\.path) }
        #expect(paths[0] != paths[1])
    }
}
