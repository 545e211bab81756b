import Testing

@testable import RaakvlakMatching

struct SparseSumTests {
    @Test func `the strongest are taken, in their order, and what is left is 0`() {
        var sum = SparseSum(count: 5)
        for (place, value) in [(3, 1.0), (0, 0.5), (3, 1.0), (4, 0.5), (1, 0.1)] { sum.add(value, at: place) }
        let taken = sum.take(strongest: 2)
        #expect(taken.map(\.place) == [0, 3] && taken.map(\.value) == [0.5, 2])
        #expect(sum.take(strongest: 2).isEmpty)
    }

    @Test func `what is far below the strongest is left out`() {
        var sum = SparseSum(count: 3)
        for (place, value) in [(0, 1.0), (1, 0.2), (2, 0.1)] { sum.add(value, at: place) }
        #expect(sum.take(strongest: 9, atLeast: 0.2).map(\.place) == [0, 1])
    }
}
