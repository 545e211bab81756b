import RaakvlakTesting
import Testing

struct SharedDataTests {
    @Test func `the environment names the folder`() throws {
        try withTemporaryFolder { folder in
            #expect(SharedData.folder(in: ["RAAKVLAK_SHARED": folder.path]) == folder.path)
            #expect(SharedData.folder(in: ["RAAKVLAK_SHARED": folder.path("nowhere")]) == nil)
        }
    }

    @Test func `what is not in the folder has no path`() {
        #expect(SharedData.path("no such file") == nil)
    }

    @Test func `a test of data that is not there is skipped`() async throws {
        #expect(try await ConditionTrait.sharedData("no such file").evaluate() == false)
    }
}
