import Testing

@testable import RaakvlakNetwork

struct ThreadsTests {
    @Test(arguments: [0, 1, 2, 1000], [true, false])
    func `each number is worked on once, and what it gave stands at its place`(count: Int, isOne: Bool) {
        #expect(Threads.map(count, isOne: isOne) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test func `parts may ask for threads themselves`() {
        let sums = Threads.map(8) { outer in Threads.map(8) { outer * $0 }.reduce(0, +) }
        #expect(sums == (0..<8).map { $0 * 28 })
    }
}
