import Foundation
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakSQLite

struct FilePlaceTests {
    private static let ways = FileNaming.allCases.map { [$0] } + [FileNaming.allCases]

    @Test(arguments: ways)
    func `a file is put where there is none, and only there, on any file system`(ways: [FileNaming]) throws {
        try withTemporaryFolder { folder in
            try folder.write("nieuw", to: "new")
            try folder.write("bezet", to: "taken")
            let (new, taken) = (folder.path("new"), folder.path("taken"))
            #expect(throws: KeepingError.fileExists(taken)) {
                try FilePlace(taken, ways: ways).put(new, like: new, isReplacing: false)
            }
            #expect(try folder.bytes(of: "taken") == Array("bezet".utf8))
            try FilePlace(folder.path("free"), ways: ways).put(new, like: new, isReplacing: false)
            #expect(try folder.bytes(of: "free") == Array("nieuw".utf8))
        }
    }

    @Test(arguments: ways)
    func `what is there is kept under another name, where a file can have two names or not`(ways: [FileNaming]) throws {
        try withTemporaryFolder { folder in
            let bytes = Array(repeating: UInt8(7), count: 3 << 20 | 5)
            let path = try folder.write(bytes, to: "a.sqlite")
            try folder.write("log", to: "a.sqlite-wal")
            chmod(path, 0o640)
            try FilePlace(path, ways: ways).move(to: folder.path("kept"))
            #expect(try folder.bytes(of: "kept") == bytes && folder.bytes(of: "a.sqlite") == bytes)
            #expect(try folder.names() == ["a.sqlite", "kept", "kept-wal"])
            let mode = try FileManager.default.attributesOfItem(atPath: folder.path("kept"))[.posixPermissions]
            #expect(mode as? Int == 0o640)
            #expect(throws: KeepingError.fileExists(folder.path("kept"))) {
                try FilePlace(path, ways: ways).move(to: folder.path("kept"))
            }
            #expect(try folder.bytes(of: "kept") == bytes)
        }
    }
}
