import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct WeightFitTests {
    @Test func `themes count more where collaborators share them, and less where they do not`() throws {
        let (with, without) = try (
            WeightFit(Teams.graph(areThemesShared: true)), WeightFit(Teams.graph(areThemesShared: false))
        )
        #expect(with.weights[.commonThemes] > SignalWeights.standard[.commonThemes])
        #expect(without.weights[.commonThemes] < SignalWeights.standard[.commonThemes])
        #expect(with.foundCount > 50)
    }

    @Test func `what nothing is known of keeps its proportion`() throws {
        let weights = try WeightFit(Teams.graph(areThemesShared: true)).weights
        let ratio = weights[.needOffer] / weights[.exampleWish]
        #expect(abs(ratio - SignalWeights.standard[.needOffer] / SignalWeights.standard[.exampleWish]) < 0.01)
    }

    @Test func `with few collaborations the standard weights stand`() throws {
        let fit = WeightFit(Graph(try Scene.network("person: ada bob cas\nada collaborates bob")))
        #expect(fit.weights == .standard && fit.foundCount == 0)
    }

    @Test func `the same network gives the same weights`() throws {
        #expect(
            try WeightFit(Teams.graph(areThemesShared: true)).weights
                == WeightFit(Teams.graph(areThemesShared: true)).weights
        )
    }

    @Test(arguments: 1...5) func `the minimum is one, within bounds`(seed: Int) throws {
        let input = try {
            let graph = try Teams.graph(areThemesShared: seed % 2 == 0, seed: seed)
            return SignalInput(graph)
        }()
        let prior = Signal.allCases.map { SignalWeights.standard[$0] }
        let loss = RankLoss(networks: [WeightFit.queries(input, fold: 0)], prior: prior, bounds: 0.25...3)
        let weights = loss.minimum()
        let least = loss.value(at: weights)
        #expect(least.loss < loss.value(at: prior).loss)
        for place in weights.indices {
            let (low, high) = (0.25 * prior[place], 3 * prior[place])
            let (weight, slope) = (weights[place], least.gradient[place])
            #expect(weight >= low && weight <= high)
            #expect(weight == low || slope < 1e-3)
            #expect(weight == high || slope > -1e-3)
        }
    }

    @Test(arguments: 1...5) func `gradient and Hessian are those of the loss`(seed: Int) throws {
        let graph = try Teams.graph(areThemesShared: true, seed: seed)
        let queries = WeightFit.queries(SignalInput(graph), fold: UInt64(seed))
        let prior = Signal.allCases.map { SignalWeights.standard[$0] }
        let loss = RankLoss(networks: [queries], prior: prior, bounds: 0...100)
        let here = loss.value(at: prior)
        for place in prior.indices {
            var next = prior
            next[place] += 1e-4
            let there = loss.value(at: next)
            #expect(abs((there.loss - here.loss) / 1e-4 - (here.gradient[place] + there.gradient[place]) / 2) < 1e-6)
            for other in prior.indices {
                let slope = (there.gradient[other] - here.gradient[other]) / 1e-4
                #expect(abs(slope - here.hessian[place * prior.count + other]) < 1e-4)
            }
        }
    }

    @Test func `hidden pairs depend on the fold alone, and are known in both directions`() throws {
        let persons = Persons(try Teams.graph(areThemesShared: true))
        let (first, second) = (HiddenPairs(of: persons, fold: 0), HiddenPairs(of: persons, fold: 1))
        #expect(first.pairs.map(\.0) != second.pairs.map(\.0))
        #expect(first.pairs.allSatisfy { $0.0 < $0.1 })
        let left = persons.hiding(first.pairs)
        for (a, b) in first.pairs {
            #expect(!left.acquaintances[Int(a)].contains(b) && !left.acquaintances[Int(b)].contains(a))
        }
        let count = { (persons: Persons) in persons.acquaintances.reduce(0) { $0 + $1.count } }
        #expect(count(persons) - count(left) == 2 * first.pairs.count)
    }
}
