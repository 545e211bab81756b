import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

@Suite struct FolderTargetTests {
    private static let files = [
        FolderWriter.File(name: "persons.csv", bytes: Array("id,name\n".utf8)),
        FolderWriter.File(name: "themes.csv", bytes: Array("id,name\n".utf8)),
    ]

    @Test func `a folder is made where there is none`() throws {
        try withTemporaryFolder { folder in
            try FolderTarget(path: folder.path("new")).write(Self.files)
            #expect(try folder.bytes(of: "new/persons.csv") == Self.files[0].bytes)
            #expect(try folder.contents().keys.sorted() == ["new/persons.csv", "new/themes.csv"])
        }
    }

    @Test func `an empty folder is written to, and hidden files don't count`() throws {
        try withTemporaryFolder { folder in
            try folder.write("", to: ".hidden")
            try FolderTarget(path: folder.path).write(Self.files)
            #expect(try folder.names() == [".hidden", "persons.csv", "themes.csv"])
        }
    }

    @Test func `a folder that holds something is left as it is`() throws {
        try withTemporaryFolder { folder in
            try folder.write("mine", to: "notes.txt")
            try folder.write("old", to: "persons.csv")
            let before = try folder.contents()
            #expect(throws: LocationError.notEmpty(folder.path)) {
                try FolderTarget(path: folder.path).write(Self.files)
            }
            #expect(try folder.contents() == before)
        }
    }

    @Test func `a folder that is replaced loses files without rows, and no others`() throws {
        try withTemporaryFolder { folder in
            for name in ["ties.csv", "persons.csv", "coverage.csv", "notes.txt"] { try folder.write("old", to: name) }
            try FolderTarget(path: folder.path).write(Self.files, isReplacing: true)
            #expect(try folder.names() == ["coverage.csv", "notes.txt", "persons.csv", "themes.csv"])
            #expect(try folder.bytes(of: "persons.csv") == Self.files[0].bytes)
        }
    }

    @Test func `a table keeps the name of its file, and no other file is left to be read as one`() throws {
        try withTemporaryFolder { folder in
            for name in ["Personen.csv", "persoon.csv", "inbreng.csv", "themes.csv", "Thema’s.csv", "Contacten.csv"] {
                try folder.write("old", to: name)
            }
            let written = try FolderTarget(path: folder.path).write(Self.files, isReplacing: true)
            #expect(written == ["Personen.csv", "themes.csv"])
            #expect(try folder.names() == ["Contacten.csv", "Personen.csv", "themes.csv"])
            #expect(try folder.bytes(of: "Personen.csv") == Self.files[0].bytes)
            let outcome = try FolderReader(path: folder.path).read()
            #expect(outcome.network != nil && outcome.files.map(\.name) == ["Personen.csv", "themes.csv"])
        }
    }

    @Test func `where a file can't be put in its place, all are as they were`() throws {
        try withTemporaryFolder { folder in
            for name in ["persons.csv", "ties.csv"] { try folder.write("old \(name)", to: name) }
            let before = try folder.contents()
            let targets = ["persons.csv", "themes.csv", "groups.csv"].map { FileTarget(path: folder.path($0)) }
            for target in targets.prefix(2) { try target.writeBeside([1]) }
            let change = FileChange(written: targets, removed: [folder.path("ties.csv")])
            let error = LocationError.notWritable(folder.path("groups.csv"), reason: "No such file or directory")
            #expect(throws: error) { try change.putInPlace() }
            #expect(try folder.contents() == before)
        }
    }

    @Test func `where an old file can't go, none is written`() throws {
        try withTemporaryFolder { folder in
            try folder.write("old", to: "persons.csv")
            let before = try folder.contents()
            let targets = ["persons.csv", "themes.csv"].map { FileTarget(path: folder.path($0)) }
            let change = FileChange(written: targets, removed: [folder.path("ties.csv")])
            #expect(throws: LocationError.self) { try change.make([[1], [2]]) }
            #expect(try folder.contents() == before)
        }
    }

    @Test func `a folder in the way of a file stops all of it`() throws {
        try withTemporaryFolder { folder in
            try folder.write("old", to: "persons.csv")
            try folder.write("mine", to: "themes.csv/mine.txt")
            let before = try folder.contents()
            let error = LocationError.notWritable(folder.path("themes.csv"), reason: "Is a directory")
            #expect(throws: error) { try FolderTarget(path: folder.path).write(Self.files, isReplacing: true) }
            #expect(try folder.contents() == before)
        }
    }

    @Test func `a file in the way of the folder stays`() throws {
        try withTemporaryFolder { folder in
            let path = try folder.write("mine", to: "network")
            for isReplacing in [false, true] {
                #expect(throws: LocationError.notWritable(path, reason: "Not a directory")) {
                    try FolderTarget(path: path).write(Self.files, isReplacing: isReplacing)
                }
            }
            #expect(try folder.contents() == ["network": Array("mine".utf8)])
        }
    }

    @Test func `a folder can't be made below a file or in no folder`() throws {
        try withTemporaryFolder { folder in
            let file = try folder.write("mine", to: "file")
            for (path, reason) in [
                (file + "/new", "Not a directory"), (folder.path("no/new"), "No such file or directory"),
            ] {
                #expect(throws: LocationError.notWritable(path, reason: reason)) {
                    try FolderTarget(path: path).write(Self.files)
                }
            }
            #expect(try folder.names() == ["file"])
        }
    }

    @Test func `a file that can't be written takes the new folder with it`() throws {
        try withTemporaryFolder { folder in
            let bad = FolderWriter.File(name: String(repeating: "x", count: 300), bytes: [])
            #expect(throws: LocationError.self) { try FolderTarget(path: folder.path("new")).write(Self.files + [bad]) }
            let names = try folder.names()
            #expect(names.isEmpty)
        }
    }
}
