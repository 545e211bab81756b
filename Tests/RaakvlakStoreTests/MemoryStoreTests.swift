import RaakvlakStore
import RaakvlakTesting
import Testing

struct MemoryStoreTests {
    @Test(arguments: StoreLaw.allCases)
    func `a store in memory obeys the laws of stores`(law: StoreLaw) throws { try law.check(MemoryStore()) }
}
