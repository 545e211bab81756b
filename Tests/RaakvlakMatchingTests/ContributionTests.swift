import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ContributionTests {
    private static let unit = 1 / Double(1 << 30)

    @Test(arguments: 0..<200)
    func `a contribution is the nearest multiple of the unit, the even one of two`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let number = { (generator: inout SeededGenerator, bound: Float) in
            Float(generator.number(below: 1 << 24)) / Float(1 << 24) * bound
        }
        for _ in 0..<50 {
            let (ask, answer) = (number(&generator, 100), number(&generator, 1))
            let exact = Double(ask) * Double(answer)
            let found = Contribution.of([Double(ask), 0], [answer, 0])
            #expect(found.x == (exact / Self.unit).rounded(.toNearestOrEven) * Self.unit)
            #expect(found.y == 0)
        }
    }

    @Test func `half a unit is dropped, and three halves are two units`() {
        let half = Self.unit / 2
        #expect(Contribution.of([half, 3 * half], [1, 1]) == [0, 2 * Self.unit])
        #expect(Contribution.of([100, 0], [1, 1]) == [100, 0])
    }
}
