import RaakvlakTesting
import Testing

@testable import RaakvlakNetwork

struct TenthsTests {
    private func parts(_ numbers: [Double]) -> [Int] {
        Tenths(rounding: numbers.reduce(0, +)).parted(like: numbers).map(\.count)
    }

    @Test func `what is left goes to the largest remainders, of equal ones to the first`() {
        #expect(parts([1.25, 1.25]) == [13, 12])
        #expect(parts([0.75, 0.75, 0.75, 0.25]) == [8, 8, 7, 2])
        #expect(parts([3.3125, 2.0625, 0.5]) == [33, 21, 5])
        #expect(parts([]) == [])
        #expect(parts([0, 0]) == [0, 0])
    }

    @Test(arguments: 0..<200)
    func `parts add up, none is off by a tenth, and the order stays`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let numbers = (0..<generator.number(in: 1...9)).map { _ in
            Double(generator.number(in: 0...30_000)) / 1024
        }.sorted(by: >)
        let sum = Tenths(rounding: numbers.reduce(0, +))
        let parts = sum.parted(like: numbers)
        #expect(parts.map(\.count).reduce(0, +) == sum.count)
        #expect(parts.map(\.count) == parts.map(\.count).sorted(by: >))
        for (part, number) in zip(parts, numbers) { #expect(abs(Double(part.count) - number * 10) < 1) }
    }
}
