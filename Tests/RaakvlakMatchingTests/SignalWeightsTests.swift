import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct SignalWeightsTests {
    private func values(_ weights: SignalWeights) -> [Double] { Signal.allCases.map { weights[$0] } }

    @Test func `the standard weights sum to 100`() {
        #expect(values(.standard).reduce(0, +) == 100)
        #expect(Signal.allCases.max { SignalWeights.standard[$0] < SignalWeights.standard[$1] } == .needOffer)
    }

    @Test(arguments: 0..<100)
    func `weights are in proportion and sum to 100`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let proportion = Signal.allCases.map { _ in generator.element(of: [0, 1, 2.5, 1e-9, 1e9]) }
        guard proportion.contains(where: { $0 > 0 }) else { return }
        let weights = try #require(SignalWeights { proportion[$0.ordinal] })
        #expect(abs(values(weights).reduce(0, +) - 100) < 1e-9)
        for (one, first) in zip(values(weights), proportion) {
            for (other, second) in zip(values(weights), proportion) {
                #expect(abs(one * second - other * first) <= 1e-9 * one * second)
            }
        }
    }

    @Test func `equal proportions are equal parts, whole ones stay`() {
        #expect(SignalWeights { $0.ordinal < 4 ? 3 : 0 }.map(values)?.filter { $0 > 0 } == [25, 25, 25, 25])
        #expect(SignalWeights { SignalWeights.standard[$0] } == .standard)
        #expect(SignalWeights { $0 == .needOffer ? 0.001 : 0 }?[.needOffer] == 100)
    }

    @Test(arguments: [-1, -Double.leastNonzeroMagnitude, .nan, .infinity, -.infinity, 1e308])
    func `a weight that is negative, no number or too large to add up makes none`(weight: Double) {
        #expect(SignalWeights { $0 == .exampleWish ? weight : 1 } == nil)
    }

    @Test func `weights that are all 0 are none`() {
        #expect(SignalWeights { _ in 0 } == nil)
        #expect(SignalWeights { _ in -0.0 } == nil)
    }

    @Test func `a signal without weight gives no reasons`() throws {
        let weights = try #require(SignalWeights { $0 == .needOffer ? 1 : 0 })
        let sketch = "person: ada bob\ntheme: t u\nada needs t\nbob offers t\nada worksOn u\nbob worksOn u"
        let worth = try Scene(sketch, weights: weights).suggestion(for: "ada", of: "bob").worthToPerson
        #expect(worth.reasons.map(\.signal) == [.needOffer] && worth.value == 100)
    }
}
