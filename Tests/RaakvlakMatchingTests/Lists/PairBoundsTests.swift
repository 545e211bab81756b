import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct PairBoundsTests {
    /// The same lists with bounds and without.
    private func expectEqual(
        _ matcher: Matcher,
        limit: Int,
        allowing: Set<Constraint> = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let admission = Admission(matcher.constraints, under: ConstraintRule(lifting: allowing))
        let bounds = PairBounds(matcher.profiles, touchpointCount: matcher.postings.starts.count - 1)
        var search = TopSearch(matcher, limit: limit, admission, bounds: bounds)
        var reference = TopSearch(matcher, limit: limit, admission, bounds: nil)
        let people = 0..<matcher.people.count
        let (found, expected) = (search.candidates(for: people), reference.candidates(for: people))
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    @Test(arguments: AllPairs.seeds)
    func `lists are the same with bounds`(seed: Int) throws {
        let matcher = try AllPairs.ofRandomNetwork(seed).matcher
        for limit in [1, 2, 10] {
            expectEqual(matcher, limit: limit, allowing: seed % 3 == 0 ? Constraint.liftable : [])
        }
    }

    @Test func `lists of the fixture are the same with bounds`() throws {
        let matcher = try AllPairs.ofFixture().matcher
        for limit in [1, 5, 100] { expectEqual(matcher, limit: limit) }
    }

    @Test func `lists of a crowd are the same with bounds`() throws {
        expectEqual(try Crowd(persons: 1_000).matcher, limit: 10)
    }

    @Test func `where persons are many, there are bounds`() throws {
        #expect(try Crowd(persons: 2_100).matcher.bounds != nil)
        #expect(try Crowd(persons: 200).matcher.bounds == nil)
    }
}
