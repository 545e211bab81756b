import Foundation
import Testing

@testable import RaakvlakRecords

@Suite struct UnfinishedFilesTests {
    @Test func `what is unfinished goes when the process is told to end, and what is finished stays`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            let folder = NSTemporaryDirectory() + "raakvlak-unfinished-\(getpid())"
            let paths = [folder, folder + "/half", folder + "/whole"]
            mkdir(paths[0], 0o700)
            for path in paths[1...] {
                _ = FileManager.default.createFile(atPath: path, contents: Data([1]))
                UnfinishedFiles.add(path)
            }
            UnfinishedFiles.add(folder, isFolder: true)
            UnfinishedFiles.finish([paths[2]]) {}
            UnfinishedFiles.abandonAll {
                let isLeft = paths.map { access($0, F_OK) == 0 }
                unlink(paths[2])
                rmdir(folder)
                exit(isLeft == [true, false, true] ? 7 : 8)
            }
        }
    }
}
