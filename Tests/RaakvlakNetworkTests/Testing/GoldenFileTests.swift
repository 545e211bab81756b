import RaakvlakTesting
import Testing

struct GoldenFileTests {
    private func difference(_ golden: String, _ text: String) throws -> String? {
        try withTemporaryFolder { folder in
            GoldenFile(name: "a.txt", path: try folder.write(golden, to: "a.txt")).difference(from: text)
        }
    }

    @Test func `a file that holds the text does not differ`() throws {
        #expect(try difference("één\ntwee\n", "één\ntwee\n") == nil)
    }

    @Test func `the first line that differs is shown`() throws {
        #expect(try difference("a\nb\nc\n", "a\nB\nC\n") == "a.txt:2 differs.\nexpected: \"b\"\nfound:    \"B\"")
        #expect(try difference("a\nb", "a\nb\n") == "a.txt:3 differs.\nexpected: (the end)\nfound:    \"\"")
    }

    @Test func `bytes count, not what they look like`() throws {
        #expect(try difference("é", "e\u{301}") != nil)
        #expect(try difference("a\r\n", "a\n") == "a.txt:1 differs.\nexpected: \"a\\r\"\nfound:    \"a\"")
    }

    @Test func `a file that is not there says how to make it`() {
        let file = GoldenFile(name: "a.txt", path: "/nowhere/a.txt")
        #expect(file.difference(from: "x") == "a.txt is not there; record it with RAAKVLAK_RECORD=1.")
    }

    @Test func `recording writes the file, and says so`() throws {
        try withTemporaryFolder { folder in
            let file = GoldenFile(name: "b/a.txt", path: folder.path("b/a.txt"))
            #expect(file.record("x\n") == "b/a.txt is recorded; look at it, and run the test without RAAKVLAK_RECORD.")
            #expect(file.difference(from: "x\n") == nil)
        }
    }

    @Test func `recording where nothing can be written is told`() throws {
        try withTemporaryFolder { folder in
            let path = try folder.write("", to: "a") + "/b.txt"
            #expect(GoldenFile(name: "b.txt", path: path).record("x").hasPrefix("b.txt can't be recorded: "))
        }
    }
}
