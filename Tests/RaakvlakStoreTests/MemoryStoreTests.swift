import RaakvlakStore
import RaakvlakTesting
import Testing

struct MemoryStoreTests {
    @Test(arguments: StoreLaw.allCases)
    func `a store in memory obeys the laws of stores`(law: StoreLaw) throws { try law.check(MemoryStore()) }

    @Test(arguments: [1, 2, 29, 41, 53])
    func `persons of random networks are erased, and nothing else is`(seed: Int) throws {
        try StoreLaw.checkErasing(from: MemoryStore(), seed: seed)
    }
}
