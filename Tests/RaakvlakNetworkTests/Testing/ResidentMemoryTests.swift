import RaakvlakTesting
import Testing

struct ResidentMemoryTests {
    @Test(.enabled(if: ResidentMemory.bytes != nil, "This system does not tell a process its memory."))
    func `memory that is used is counted`() throws {
        let before = try #require(ResidentMemory.bytes)
        let block = [UInt8](repeating: 1, count: 64 << 20)
        let after = try #require(ResidentMemory.bytes)
        #expect(block.last == 1 && before > 1 << 20 && after - before > 32 << 20)
    }
}
