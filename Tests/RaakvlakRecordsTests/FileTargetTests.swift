import Foundation
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

@Suite struct FileTargetTests {
    @Test func `a file is replaced, and nothing stays beside it`() throws {
        try withTemporaryFolder { folder in
            let path = try folder.write("old and longer", to: "map.svg")
            try FileTarget(path: path).write("new".utf8)
            #expect(try folder.contents() == ["map.svg": Array("new".utf8)])
        }
    }

    @Test func `a file that can't be written leaves what was there`() throws {
        try withTemporaryFolder { folder in
            try folder.write("mine", to: "folder/file")
            let before = try folder.contents()
            #expect(throws: LocationError.notWritable(folder.path("folder"), reason: "Is a directory")) {
                try FileTarget(path: folder.path("folder")).write("new".utf8)
            }
            #expect(throws: LocationError.notWritable(folder.path("no/file"), reason: "No such file or directory")) {
                try FileTarget(path: folder.path("no/file")).write("new".utf8)
            }
            #expect(try folder.contents() == before)
        }
    }

    @Test func `a link stays a link, and permissions stay`() throws {
        try withTemporaryFolder { folder in
            let path = try folder.write("old", to: "private.csv")
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: path)
            try FileTarget(path: folder.path("link")).write("new".utf8)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == path)
            #expect(try folder.bytes(of: "private.csv") == Array("new".utf8))
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o600)
        }
    }

    @Test func `a device is written to, not replaced`() throws {
        try FileTarget(path: "/dev/null").write("new".utf8)
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `a full device is reported`() {
        #expect(throws: LocationError.notWritable("/dev/full", reason: "No space left on device")) {
            try FileTarget(path: "/dev/full").write("new".utf8)
        }
    }
}

extension TemporaryFolder {
    /// The bytes of every file in it, by its path.
    func contents() throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: self.path(name), isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            contents[name] = try bytes(of: name)
        }
        return contents
    }
}
