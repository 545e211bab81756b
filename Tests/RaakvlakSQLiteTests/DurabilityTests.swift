import Foundation
import GRDB
import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// What is left of a store after its files were cut or altered.
struct DurabilityTests {
    private static let changes = 8

    /// A store whose changes all stand in the log beside it, and a copy of its files as a crash would leave them.
    private func withCopy(
        seed: Int,
        cut: (inout [UInt8]) -> Void = { _ in },
        _ body: (KeptStore, String) throws -> Void
    ) throws {
        try withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: seed, changes: Self.changes)
            try folder.write(folder.bytes(of: "a.sqlite"), to: "copy/a.sqlite")
            var log = try folder.bytes(of: "a.sqlite-wal")
            cut(&log)
            // Without the index: it is made anew.
            try folder.write(log, to: "copy/a.sqlite-wal")
            try body(kept, folder.path("copy/a.sqlite"))
        }
    }

    /// Where in a log each commit ends ("WAL-mode File Format", 1): each frame of a page that says how large the file is then.
    private static func commits(in log: [UInt8]) -> [Int] {
        let (header, frame) = (32, 24 + 4096)
        return stride(from: header, through: log.count - frame, by: frame)
            .filter { log[$0 + 4..<$0 + 8].contains { $0 != 0 } }.map { $0 + frame }
    }

    /// Checks that a store holds what the commits that are whole made of it, and can be gone on with.
    private func check(_ path: String, holdsWhatEndsBefore end: Int, of commits: [Int], _ kept: KeptStore) throws {
        // The first ones made the tables.
        let changes = commits.suffix(Self.changes)
        let whole = changes.count { $0 <= end }
        do {
            let store = try SQLiteStore(path: path)
            #expect(try store.lastChange() == whole)
            try expect(store, isStateOf: kept, at: whole)
            let node = Node(id: try .required("later"), kind: .person, name: "Later")
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_800_000_000_000))
            _ = try store.commit([#require(Edit(from: nil, to: .node(node)))], note)
            #expect(try StoreCheck(store).isWhole && store.lastChange() == whole + 1)
        } catch let error as StoreError {
            // Before the first change is whole there is a file that was only begun, at most.
            #expect(whole == 0 && !error.phrase(.dutch).isEmpty, "\(error)")
        }
    }

    @Test(arguments: 0..<30)
    func `of a log that was cut, the first changes are there, whole`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        var (cutAt, commits) = (0, [Int]())
        try withCopy(
            seed: seed,
            cut: { log in
                commits = Self.commits(in: log)
                // Most of it is the first change; the others stand at the end.
                cutAt =
                    seed % 2 == 0
                    ? generator.number(below: log.count) : log.count - generator.number(below: log.count / 3)
                log.removeLast(log.count - cutAt)
            }
        ) { kept, path in try check(path, holdsWhatEndsBefore: cutAt, of: commits, kept) }
    }

    @Test(arguments: 0..<10)
    func `in a log that was altered, what comes after does not count`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        var (place, commits) = (0, [Int]())
        try withCopy(
            seed: seed,
            cut: { log in
                commits = Self.commits(in: log)
                place = generator.number(in: 32...log.count - 1)
                log[place] ^= UInt8(generator.number(in: 1...255))
            }
        ) { kept, path in try check(path, holdsWhatEndsBefore: place, of: commits, kept) }
    }

    @Test(arguments: [StoreAccess.reading, .changing])
    func `without the index of the log everything is there`(access: StoreAccess) throws {
        try withCopy(seed: 1) { kept, path in
            try expect(SQLiteStore(path: path, access), isStateOf: kept, at: Self.changes)
        }
    }

    @Test func `a backup of what a crash left is whole`() throws {
        try withCopy(seed: 2) { kept, path in
            let target = path + ".backup"
            #expect(try SQLiteBackup.make(of: path, at: target).lastChange == Self.changes)
            try expect(SQLiteStore(path: target, .reading), isStateOf: kept, at: Self.changes)
        }
    }

    // MARK: What is altered shows on the command line

    private static let alterations: [(sql: String, dutch: String, english: String)] = [
        ("UPDATE node SET name = 'iemand anders' WHERE kind = 'person'", "buiten Raakvlak om", "without Raakvlak"),
        ("DELETE FROM tie WHERE kind = 'worksOn'", "buiten Raakvlak om", "without Raakvlak"),
        ("UPDATE edit SET text = text || ' ' WHERE change = 2 AND place = 0", "wijziging 2 is niet", "change 2 is not"),
        (
            "UPDATE change SET note = replace(note, 'ada', 'eva') WHERE number = 3", "wijziging 3 is niet",
            "change 3 is not"
        ),
        ("UPDATE change SET salt = randomblob(16) WHERE number = 1", "wijziging 1 is niet", "change 1 is not"),
        ("DELETE FROM edit WHERE change = 2", "wijziging 2 is niet", "change 2 is not"),
        (
            "DELETE FROM touched WHERE change = 2; DELETE FROM edit WHERE change = 2; DELETE FROM change WHERE number = 2",
            "wijziging 2 is niet wat er werd vastgelegd, of ontbreekt",
            "change 2 is not what was recorded, or is missing"
        ),
        (
            "DELETE FROM other_name; DELETE FROM node WHERE id = (SELECT from_node FROM tie LIMIT 1)", "beschadigd",
            "damaged"
        ),
        (
            "DELETE FROM touched WHERE change = 3", "klopt niet welke wijzigingen erover gaan",
            "it is wrong which changes concern it"
        ),
        (
            "INSERT INTO touched SELECT 'eva', 2", "van 'eva' klopt niet welke wijzigingen erover gaan",
            "of 'eva' it is wrong which changes concern it"
        ),
        (
            "UPDATE touched SET node = node || '-x' WHERE change = 1", "waaronder", "among them"
        ),
        ("UPDATE node SET since = 'ooit' WHERE kind = 'initiative'", "beschadigd", "damaged"),
    ]

    @Test(arguments: alterations.map(\.sql))
    func `verify says what was altered, and fails`(sql: String) async throws {
        let alteration = try #require(Self.alterations.first { $0.sql == sql })
        let program = try #require(BuiltProgram("raakvlak"), "raakvlak is not built beside the tests")
        try await withTemporaryFolder { folder in
            let kept = try KeptStore(folder.path("a.sqlite"), seed: 3, changes: 4)
            let whole = try await program.run(["verify", "--network", kept.path, "--language", "en"])
            #expect(whole.status == 0 && whole.errorText.contains("4 changes, as they were recorded"))
            try Self.alter(kept.path, sql)
            for (language, text) in [("nl", alteration.dutch), ("en", alteration.english)] {
                let outcome = try await program.run(["verify", "--network", kept.path, "--language", language])
                #expect(outcome.status == 65 && outcome.output.isEmpty, "\(outcome.status)")
                #expect(outcome.errorText.contains(text), "\(outcome.errorText)")
            }
        }
    }

    /// Runs SQL on a file as somebody does who does not mind references.
    private static func alter(_ path: String, _ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
