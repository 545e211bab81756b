import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct CommonFitTests {
    private let standard = SignalWeights.standard
    private let told: Set<Signal> = [.commonThemes, .acquaintances, .nearness, .collaboratorsThemes]

    private func fit(_ areThemesShared: Bool..., seed: UInt64 = 0) throws -> CommonFit {
        try #require(CommonFit(areThemesShared.map { try Teams.graph(areThemesShared: $0, persons: 60) }, seed: seed))
    }

    @Test func `what no network tells of keeps its standard weight, the rest shares what is left`() throws {
        let fit = try fit(true, false)
        #expect(fit.informed == told)
        for signal in Signal.allCases where !told.contains(signal) { #expect(fit.weights[signal] == standard[signal]) }
        let tenths = Signal.allCases.map { Int((fit.weights[$0] * 10).rounded()) }
        #expect(tenths.reduce(0, +) == 1000 && tenths.allSatisfy { $0 >= 0 })
        #expect(tenths.map { Double($0) / 10 } == Signal.allCases.map { fit.weights[$0] })
    }

    @Test func `themes count more where collaborators share them`() throws {
        let themes: (SignalWeights) -> Double = { $0[.commonThemes] + $0[.collaboratorsThemes] }
        let (shared, both, random) = try (fit(true), fit(true, false), fit(false))
        #expect(themes(shared.weights) > themes(both.weights) && themes(both.weights) > themes(random.weights))
        for fit in [shared, random] {
            #expect(fit.networks[0].fitted.loss < fit.networks[0].standard.loss)
        }
    }

    @Test func `what is held out is none of what is fitted to`() throws {
        let persons = Persons(try Teams.graph(areThemesShared: true, persons: 60))
        let parts = (0..<10).map { HiddenPairs(of: persons, fold: 7, part: $0, least: 1).pairs.map { "\($0)" } }
        #expect(Set(parts.joined()).count == parts.joined().count)
        #expect(persons.pairCount - parts.joined().count < 10)
        let network = try fit(true).networks[0]
        #expect(network.personCount == 60 && network.collaborationCount == persons.pairCount)
        #expect(network.fittedCount == network.heldOutCount && network.heldOutCount == 5 * parts[0].count)
    }

    @Test func `the outcome depends on the seed, and neither on threads nor on the order of networks`() throws {
        let graphs = try [true, false].map { try Teams.graph(areThemesShared: $0, persons: 60) }
        let fits = try [1, 2, 3].map { try #require(CommonFit(graphs, by: Threads($0))) }
        for fit in fits {
            #expect(fit.weights == fits[0].weights)
            #expect(fit.networks.map(\.fitted) == fits[0].networks.map(\.fitted))
        }
        #expect(try fit(false, true).weights == fits[0].weights)
        #expect(try fit(true, false, seed: 1).networks.map(\.fitted) != fits[0].networks.map(\.fitted))
    }

    @Test func `each network counts the same, and one that is given twice counts double`() throws {
        let (large, small) = try (
            Teams.graph(areThemesShared: true, persons: 90), Teams.graph(areThemesShared: false, persons: 48)
        )
        let queries = [large, small].map { WeightFit.queries(SignalInput($0), fold: 0) }
        let evidence = { (networks: [[TrainingQuery]]) in
            RankLoss(networks: networks, prior: [], bounds: 0...9).evidence(at: Signal.allCases.map { _ in 9 })
        }
        let (one, other) = (evidence([queries[0]]).loss, evidence([queries[1]]).loss)
        #expect(abs(evidence(queries).loss - (one + other) / 2) < 1e-9)
        #expect(abs(evidence(queries + [queries[1]]).loss - (one + 2 * other) / 3) < 1e-9)
    }

    @Test func `a multiple of the weights is as good as they are`() throws {
        let graph = try Teams.graph(areThemesShared: true, persons: 60)
        let queries = WeightFit.queries(SignalInput(graph), fold: 0)
        let weights = Signal.allCases.map { standard[$0] }
        let loss = RankLoss(networks: [queries], prior: weights, bounds: 0...9)
        let suited = loss.suited(weights)
        for (one, other) in zip(suited, loss.suited(weights.map { 1.7 * $0 })) { #expect(abs(one - other) < 0.1) }
        let least = loss.evidence(at: suited).loss
        for scale in [0.1, 0.5, 1, 2, 5] { #expect(loss.evidence(at: weights.map { scale * $0 }).loss > least - 1e-6) }
    }

    @Test func `without networks, or with few collaborations, there is nothing to fit`() throws {
        #expect(CommonFit([]) == nil)
        #expect(try CommonFit([Graph(Scene.network("person: ada bob\nada collaborates bob"))]) == nil)
    }
}
