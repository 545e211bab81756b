import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct EveryoneTests {
    /// Whether the lists for everyone are exactly the best of all pairs.
    private func expectAllPairs(
        _ pairs: AllPairs,
        limit: Int,
        allowing: Set<Constraint> = [],
        threads: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let matcher = pairs.matcher
        let lists = await matcher.candidatesForEveryone(
            limit: limit,
            under: ConstraintRule(lifting: allowing),
            threads: threads
        )
        let found = lists.map { list in list.map { Row($0, matcher) } }
        let expected = matcher.people.indices.map { pairs.best(limit, for: $0, allowing: allowing) }
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    @Test(arguments: [1, 3, 10, 1000], [1, 2, 4])
    func `lists of the fixture are the best of all pairs`(limit: Int, threads: Int) async throws {
        await expectAllPairs(try .ofFixture(), limit: limit, threads: threads)
    }

    @Test(arguments: AllPairs.seeds)
    func `lists are the best of all pairs`(seed: Int) async throws {
        let pairs = try AllPairs.ofRandomNetwork(seed)
        for limit in [1, 3, 10, 1000] { await expectAllPairs(pairs, limit: limit, threads: 1 << (seed % 3)) }
    }

    @Test(arguments: AllPairs.seeds.prefix(80))
    func `lists with lifted constraints are the best of all pairs`(seed: Int) async throws {
        let lifted: [Set<Constraint>] = [
            [.sameOrganization], [.collaborating], [.sameOrganization, .collaborating], Set(Constraint.allCases),
        ]
        let pairs = try AllPairs.ofRandomNetwork(seed)
        // Nobody is suggested to oneself, whatever is lifted.
        let allowing = lifted[seed % 4].subtracting([.oneself])
        await expectAllPairs(pairs, limit: 5, allowing: allowing)
        let lists = await pairs.matcher.candidatesForEveryone(
            limit: 5,
            under: ConstraintRule(lifting: lifted[seed % 4])
        )
        let listsWithout = await pairs.matcher.candidatesForEveryone(limit: 5, under: ConstraintRule(lifting: allowing))
        #expect(lists == listsWithout)
    }

    @Test(arguments: AllPairs.seeds.prefix(60))
    func `one person's suggestions are that person's list, with all reasons`(seed: Int) throws {
        let pairs = try AllPairs.ofRandomNetwork(seed)
        for (place, person) in pairs.matcher.people.enumerated() {
            let suggestions = pairs.matcher.suggestions(for: person, limit: 3)
            #expect(suggestions.map(Row.init) == pairs.best(3, for: place))
            #expect(suggestions.allSatisfy(pairs.suggestions[place].contains))
        }
    }

    @Test func `no list is longer than its limit, and none is made for a limit of 0 or less`() async throws {
        let matcher = try Scene("person: ada bob cas\ntheme: t\nada worksOn t\nbob worksOn t\ncas worksOn t").matcher
        for limit in [-1, 0, 1, 2] {
            let lists = await matcher.candidatesForEveryone(limit: limit)
            #expect(lists.map(\.count) == [Int](repeating: max(0, limit), count: 3))
        }
    }

    @Test func `only persons have suggestions`() throws {
        let scene = try Scene("person: ada bob\ntheme: t\nada worksOn t\nbob worksOn t")
        let theme = try scene.matcher.graph.requiredNumber("t")
        let ada = try scene.matcher.graph.requiredNumber("ada")
        #expect(scene.matcher.suggestions(for: theme, limit: 3) == [])
        #expect(scene.matcher.suggestion(for: theme, of: ada) == nil)
        #expect(scene.matcher.suggestion(for: ada, of: theme) == nil)
    }

    @Test func `lists of a crowd are the best of all pairs, across blocks of sums`() throws {
        let matcher = try Crowd(persons: 2_100).matcher
        var search = TopSearch(matcher, limit: 10)
        for place in [0, 2_047, 2_048, 2_099] {
            let all = matcher.people.compactMap { matcher.suggestion(for: matcher.people[place], of: $0) }
            let expected = Row.ranked(all.filter { $0.constraints.isEmpty }.map(Row.init)).prefix(10)
            #expect(search.candidates(for: place).map { Row($0, matcher) } == Array(expected))
        }
    }

    @Test func `the number of threads does not matter`() async throws {
        let matcher = try Crowd(persons: 200).matcher
        let alone = await matcher.candidatesForEveryone(limit: 4)
        #expect(alone.map(\.count) == [Int](repeating: 4, count: 200))
        for threads in [0, 2, 4] {
            let together = await matcher.candidatesForEveryone(limit: 4, threads: threads)
            #expect(together == alone)
        }
    }
}
