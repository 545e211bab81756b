import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ScoreTests {
    /// Two or three worths: multiples of 2⁻³⁰ from 0 to 100.
    private func worth(_ generator: inout SeededGenerator) -> Double {
        if generator.chance(10) { return generator.element(of: [0, 100]) }
        return Double(generator.number(below: 100 << 30)) / Double(1 << 30)
    }

    @Test(arguments: 0..<50)
    func `a score is symmetric, exact and between the two worths`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let (a, b) = (worth(&generator), worth(&generator))
            let score = Score.of(a, b)
            #expect(score == Score.of(b, a))
            #expect(score >= min(a, b) && score <= max(a, b))
            #expect(score * 4 - min(a, b) * 3 == max(a, b))
        }
    }

    @Test(arguments: 0..<50)
    func `a score never falls where a worth rises`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let (a, b, more) = (worth(&generator), worth(&generator), worth(&generator))
            let (low, high) = (min(b, more), max(b, more))
            #expect(low == high ? Score.of(a, low) == Score.of(a, high) : Score.of(a, low) < Score.of(a, high))
        }
    }

    @Test func `a one-sided wish stands at half of a mutual one of the same sum`() {
        #expect(Score.of(40, 0) == 10)
        #expect(Score.of(20, 20) == 20)
        #expect(Score.of(30, 10) == 15)
    }
}
