import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct RoundTests {
    /// Everyone's pairings of a small network, to compare with: persons by place.
    private struct AllPairings {
        let worth: [[Double]]
        let isAllowed: [[Bool]]

        init(_ matcher: Matcher, _ rule: ConstraintRule) {
            let people = matcher.people
            worth = people.map { one in
                people.map { matcher.suggestion(for: one, of: $0)?.worthToPerson.value ?? 0 }
            }
            isAllowed = people.indices.map { one in
                people.indices.map {
                    matcher.constraints.between(one, $0, under: rule).isDisjoint(with: rule.forbidden)
                }
            }
        }

        /// The most pairs, and of those the highest sum of scores, by trying them all.
        func best(_ free: [Int]) -> (pairs: Int, total: Double) {
            guard let first = free.first else { return (0, 0) }
            let rest = Array(free.dropFirst())
            return rest.reduce(best(rest)) { found, other in
                let score = Score.of(worth[first][other], worth[other][first])
                guard isAllowed[first][other], score > 0 else { return found }
                let others = best(rest.filter { $0 != other })
                let with = (pairs: others.pairs + 1, total: others.total + score)
                return with > found ? with : found
            }
        }

        /// The most pairs, and of those the leximin worths in tenths, ascending, by trying them all.
        func fairest(_ free: [Int]) -> (pairs: Int, worths: [Int]) {
            guard let first = free.first else { return (0, []) }
            let rest = Array(free.dropFirst())
            return rest.reduce(fairest(rest)) { found, other in
                guard isAllowed[first][other], worth[first][other] + worth[other][first] > 0 else { return found }
                // What is leximin with the same two added is so without them.
                let others = fairest(rest.filter { $0 != other })
                let own = [worth[first][other], worth[other][first]].map { Tenths(rounding: $0).count }
                let worths = (others.worths + own).sorted()
                let isBetter =
                    others.pairs + 1 > found.pairs
                    || others.pairs + 1 == found.pairs && found.worths.lexicographicallyPrecedes(worths)
                return isBetter ? (others.pairs + 1, worths) : found
            }
        }
    }

    @Test(arguments: 0..<60)
    func `a fair round gives who gets least as much as can be, and so on`(seed: Int) async throws {
        let matcher = Matcher(Graph(try Network.random(seed: seed, persons: 2 + seed % 8), asOf: nil))
        let request = RoundRequest(objective: .fair)
        let round = try await Round(matcher, request)
        let best = AllPairings(matcher, request.rule).fairest(Array(matcher.people.indices))
        #expect(round.talks.count == best.pairs)
        #expect(round.worths.map { Tenths(rounding: $0).count } == best.worths)
        #expect(round.proof.holds && round.proof.isLeximin)
        #expect(round.proof.gap == 0 && round.proof.mostServedBeyond == 0)
    }

    @Test func `a round is leximin with one meeting each, of up to 500 persons, when it is to be fair`() async throws {
        let crowd = try Crowd(persons: 501).matcher
        for (count, meetings) in [(500, 1), (501, 1), (20, 2)] {
            for objective in RoundRequest.Objective.allCases {
                let persons = Array(crowd.people.prefix(count))
                let request = RoundRequest(persons: persons, meetings: meetings, objective: objective)
                let proof = try await Round(crowd, request).proof
                #expect(proof.isLeximin == (count <= 500 && meetings == 1 && objective == .fair))
                #expect(proof.holds)
            }
        }
    }

    @Test(arguments: 0..<60)
    func `as many as possible have a partner, with the highest sum`(seed: Int) async throws {
        let network = try Network.random(seed: seed, persons: 2 + seed % 8)
        let matcher = Matcher(Graph(network, asOf: nil))
        let request = RoundRequest()
        let round = try await Round(matcher, request)
        let best = AllPairings(matcher, request.rule).best(Array(matcher.people.indices))
        #expect(round.talks.count == best.pairs)
        #expect(round.total == best.total)
        #expect(round.servedCount == 2 * best.pairs)
        #expect(round.proof.holds && round.proof.gap == 0 && round.proof.mostServedBeyond == 0)
    }

    @Test(arguments: 0..<60)
    func `nobody has more partners than they can bear, and everyone is accounted for`(seed: Int) async throws {
        let matcher = Matcher(Graph(try Network.random(seed: seed, persons: 10 + seed % 30), asOf: nil))
        for objective in RoundRequest.Objective.allCases {
            let request = RoundRequest(meetings: 1 + seed % 4, objective: objective)
            let round = try await Round(matcher, request)
            let partners = Dictionary(grouping: round.talks.flatMap { [$0.one, $0.other] }) { $0 }
            for (place, person) in matcher.people.enumerated() {
                let room = min(request.meetings, max(0, matcher.constraints.room(of: place, under: request.rule)))
                #expect(partners[person, default: []].count <= room)
                #expect((partners[person] == nil) == round.leftOut.contains { $0.person == person })
            }
            for talk in round.talks {
                let pair = try #require(matcher.suggestion(for: talk.one, of: talk.other, under: request.rule))
                #expect(pair.allConstraints == [] && pair.score == talk.score && talk.score > 0)
                #expect(talk.one < talk.other)
            }
            #expect(Set(round.talks.map { [$0.one, $0.other] }).count == round.talks.count)
            #expect(round.proof.holds)
            let again = try await Round(matcher, request, threads: 3)
            #expect(again.talks == round.talks && again.leftOut == round.leftOut)
        }
    }

    @Test(arguments: 0..<40)
    func `a fair round serves as many and does not add up to more`(seed: Int) async throws {
        let matcher = Matcher(Graph(try Network.random(seed: seed, persons: 20), asOf: nil))
        let total = try await Round(matcher, RoundRequest(objective: .total))
        let fair = try await Round(matcher, RoundRequest(objective: .fair))
        #expect(fair.servedCount == total.servedCount)
        #expect(fair.total <= total.total)
    }

    @Test func `a fair round gives who gets least more, on the fixture and on average`() async throws {
        let gain = { (matcher: Matcher) in
            let total = try await Round(matcher, RoundRequest(objective: .total)).worthOfWorstTenth
            return try await Round(matcher, RoundRequest(objective: .fair)).worthOfWorstTenth - total
        }
        #expect(try await gain(AllPairs.ofFixture().matcher) > 0)
        var sum = 0.0
        for seed in 0..<20 {
            sum += try await gain(Matcher(Graph(try Network.random(seed: seed, persons: 30), asOf: nil)))
        }
        #expect(sum > 0)
    }

    @Test func `only who is asked takes part`() async throws {
        let pairs = try AllPairs.ofFixture()
        let persons = Array(pairs.matcher.people.prefix(9))
        let round = try await Round(pairs.matcher, RoundRequest(persons: persons))
        #expect(round.participantCount == 9)
        #expect(Set(round.talks.flatMap { [$0.one, $0.other] }).isSubset(of: persons))
        #expect(Set(round.leftOut.map(\.person)).isSubset(of: persons))
    }
}
