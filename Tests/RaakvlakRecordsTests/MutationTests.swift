import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// A damaged folder gives a network or errors, and never stops the program.
@Suite struct MutationTests {
    private static func files() throws -> [FolderWriter.File] { FolderWriter(try FixtureTests.network()).files }

    @Test func `2,000 damaged pieces of the fixture's files give a network or errors`() throws {
        var generator = SeededGenerator(seed: 2_000)
        let files = try Self.files()
        try withTemporaryFolder { folder in
            for round in 0..<2_000 {
                let file = generator.element(of: files)
                let lines = file.bytes.split(separator: 10, omittingEmptySubsequences: false)
                let piece = lines.prefix(1) + generator.sample(4, of: lines.dropFirst())
                let bytes = generator.damaged(Array(piece.joined(separator: [10])))
                try folder.write(bytes, to: "\(file.name)/\(file.name)")
                let outcome = try FolderReader(path: folder.path(file.name)).read()
                #expect((outcome.network == nil) == (outcome.errorCount > 0), "round \(round): \(file.name)")
            }
        }
    }

    @Test func `a fixture of which one file is damaged gives errors, or a network that can be exported`() throws {
        var generator = SeededGenerator(seed: 30)
        let files = try Self.files()
        for round in 0..<30 {
            var damaged = files
            let index = generator.number(below: files.count)
            damaged[index] = FolderWriter.File(name: files[index].name, bytes: generator.damaged(files[index].bytes))
            let outcome = try read(damaged)
            #expect((outcome.network == nil) == (outcome.errorCount > 0), "round \(round): \(files[index].name)")
            guard let network = outcome.network else { continue }
            #expect(try read(FolderWriter(network).files).network == network, "round \(round): \(files[index].name)")
        }
    }
}
