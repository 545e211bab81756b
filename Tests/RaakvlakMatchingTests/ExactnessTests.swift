import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ExactnessTests {
    private static let unit = 1 / Double(1 << 30)

    /// What of a worth is not as exact as is promised.
    private func faults(_ worth: Worth, _ generator: inout SeededGenerator) -> [String] {
        let contributions = worth.reasons.flatMap(\.touchpoints).map(\.contribution)
        let sum = { (numbers: [Double]) in numbers.reduce(0, +) }
        var faults: [String] = []
        if worth.value != sum(worth.reasons.map(\.contribution)) {
            faults.append("worth is not the sum of its reasons")
        }
        for reason in worth.reasons {
            if reason.contribution != sum(reason.touchpoints.map(\.contribution)) {
                faults.append("reason is not the sum")
            }
            if reason.touchpoints.isEmpty { faults.append("a reason without touchpoints") }
            if Set(reason.touchpoints.map(\.node)).count < reason.touchpoints.count {
                faults.append("a touchpoint twice")
            }
        }
        if worth.value != sum(contributions) { faults.append("worth is not the sum of its touchpoints") }
        if worth.value != sum(generator.shuffled(contributions)) { faults.append("the order of the sum matters") }
        if !contributions.allSatisfy({ $0 > 0 && ($0 / Self.unit).rounded() == $0 / Self.unit }) {
            faults.append("no multiple")
        }
        if worth.value < 0 || worth.value > 100 { faults.append("not between 0 and 100") }
        if Set(worth.reasons.map(\.signal)).count < worth.reasons.count { faults.append("a signal twice") }
        return faults
    }

    /// What of a worth does not stand in its order.
    private func isSorted(_ worth: Worth) -> Bool {
        let reasons = worth.reasons.map { (-$0.contribution, Double($0.signal.rawValue)) }
        let touchpoints = worth.reasons.map { $0.touchpoints.map { (-$0.contribution, Double($0.node)) } }
        return (touchpoints + [reasons]).allSatisfy { keys in zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 } }
    }

    private func expectExact(_ pairs: AllPairs, seed: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        var generator = SeededGenerator(seed: seed)
        #expect(pairs.worths.flatMap { faults($0, &generator) } == [], sourceLocation: sourceLocation)
        #expect(pairs.worths.allSatisfy(isSorted), sourceLocation: sourceLocation)
    }

    @Test func `worths of the fixture are exactly what makes them up`() throws {
        expectExact(try .ofFixture(), seed: 0)
    }

    @Test(arguments: AllPairs.seeds)
    func `worths are exactly what makes them up`(seed: Int) throws {
        expectExact(try .ofRandomNetwork(seed), seed: seed)
    }

    @Test(arguments: AllPairs.seeds)
    func `a pair is the same from both sides`(seed: Int) throws {
        let pairs = try AllPairs.ofRandomNetwork(seed)
        for (place, row) in pairs.suggestions.enumerated() {
            let mirrored = row.indices.map { pairs.suggestions[$0][place] }
            #expect(row.map(\.worthToPerson) == mirrored.map(\.worthToSuggested))
            #expect(row.map(\.score) == mirrored.map(\.score))
            #expect(row.map(\.constraints) == mirrored.map(\.constraints))
        }
    }

    @Test(arguments: AllPairs.seeds)
    func `nobody asks or answers more than there is`(seed: Int) throws {
        let matcher = try AllPairs.ofRandomNetwork(seed).matcher
        for person in 0..<matcher.persons.count {
            var squares = Signal.allCases.map { _ in SIMD2<Double>.zero }
            for entry in matcher.profiles.row(person) {
                let value = SIMD2<Double>(matcher.profiles.values[entry])
                squares[matcher.space.signal(of: matcher.profiles.touchpoints[entry])] += value * value
            }
            for (signal, square) in zip(Signal.allCases, squares) {
                let weight = matcher.weights[signal]
                #expect(square.x <= weight * weight * (1 + 1e-12) && square.y <= 1 + 1e-12)
            }
        }
    }

    @Test(arguments: 0..<50)
    func `twins in every respect are worth at most 100 to each other`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        var sketch = "person: ada bob\ntheme:" + (0..<30).map { " t\($0)" }.joined() + "\n"
        for theme in generator.sample(generator.number(in: 1...30), of: 0..<30) {
            let weight = generator.element(of: [0.1, 0.5, 1, 7])
            for person in ["ada", "bob"] {
                for kind in ["worksOn", "needs", "offers"] {
                    sketch += "\(person) \(kind) t\(theme) weight=\(weight)\n"
                }
            }
        }
        let weights = SignalWeights { $0 == .needOffer ? 60 : $0 == .commonThemes ? 40 : 0 }
        let scene = try Scene(sketch, weights: try #require(weights))
        let worth = try scene.suggestion(for: "ada", of: "bob").worthToPerson.value
        #expect(worth <= 100 && worth > 100 - 1e-4)
    }
}
