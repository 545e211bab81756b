import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// Damaged files of the register, of both generations, give a network, issues or an error; reading changes no file.
struct RegisterFuzzTests {
    private static func inputs() throws -> [(name: String, bytes: [UInt8])] {
        try ["2022", "2024"].flatMap { year in
            let folder = Fixture.folder("register/" + year)
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                .filter { $0.hasSuffix(".csv") }
                .map { (name: $0, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + $0)))) }
        }
    }

    @Test(arguments: [false, true])
    func `damaged files of the register`(isIntoNetwork: Bool) throws {
        let base = isIntoNetwork ? try Network.random(seed: 3, persons: 3) : nil
        try withTemporaryFolder { folder in
            let inputs = try Self.inputs()
            Fuzzing(isIntoNetwork ? "register-merge" : "register", ordinary: 150).run(on: inputs) { name, bytes in
                let path = try folder.write(bytes, to: name)
                let day = try CalendarDate.required("2024-12-01")
                do {
                    let outcome = try RegisterImport([path], into: base, vintage: 2024, day: day, skipsInvalid: true)
                    if let network = outcome.network { #expect(try ForeignFuzzTests.kept(network) == network) }
                } catch is RegisterError {}
                #expect(try folder.bytes(of: name) == bytes)
            }
        }
    }

    @Test func `damaged tables of candidates`() throws {
        let table = "node,name,identifier,confirmed\nbestuur,Stichting Één,01234,ja\nanna,\"B, c\",12345,\n"
        let network = try SmallNetwork.make()
        try withTemporaryFolder { folder in
            Fuzzing("candidates", ordinary: 150).run(on: [("candidates.csv", Array(table.utf8))]) { name, bytes in
                let path = try folder.write(bytes, to: name)
                do throws(RegisterError) {
                    _ = try ConfirmedMatch.apply(ConfirmedMatch.read(path), to: network)
                } catch {}
            }
        }
    }
}
