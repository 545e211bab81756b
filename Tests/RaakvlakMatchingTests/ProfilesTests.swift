import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ProfilesTests {
    @Test(arguments: 0..<100)
    func `each row is in the order of its touchpoints, each once`(seed: Int) throws {
        let matcher = try AllPairs.ofRandomNetwork(seed).matcher
        let profiles = matcher.profiles
        #expect(profiles.starts.count == matcher.people.count + 1 && profiles.starts.last == profiles.touchpoints.count)
        for person in matcher.people.indices {
            let row = profiles.touchpoints[profiles.row(person)]
            #expect(zip(row, row.dropFirst()).allSatisfy { $0 < $1 })
        }
        #expect(profiles.values.allSatisfy { $0.x >= 0 && $0.y >= 0 && $0 != .zero })
    }

    @Test(arguments: 0..<100)
    func `postings hold every entry once, by touchpoint and then by person`(seed: Int) throws {
        let matcher = try AllPairs.ofRandomNetwork(seed).matcher
        let (profiles, postings) = (matcher.profiles, matcher.postings)
        var expected: [[UInt32: SIMD2<Float>]] = Array(repeating: [:], count: postings.starts.count - 1)
        for person in matcher.people.indices {
            for entry in profiles.row(person) {
                expected[Int(profiles.touchpoints[entry])][UInt32(person)] = profiles.values[entry]
            }
        }
        for (touchpoint, values) in expected.enumerated() {
            let row = postings.entries[postings.row(touchpoint)]
            #expect(row.map(\.person) == values.keys.sorted())
            #expect(row.allSatisfy { values[$0.person] == [$0.asked, $0.answered] })
        }
        #expect(postings.entries.count == profiles.touchpoints.count)
    }

    @Test func `asks and answers of one node share an entry, and what is asked is weighed`() {
        var profiles = Profiles()
        let ask = [Statement(2, 0.5, origin: 7), Statement(4, 0.25)]
        profiles.append(ask: ask, weight: 40, answer: [Statement(1, 1), Statement(2, 0.75)]) { $0 + 100 }
        profiles.endRow()
        #expect(profiles.touchpoints == [101, 102, 104])
        #expect(profiles.values == [[0, 1], [20, 0.75], [10, 0]])
        #expect(profiles.origins == [101, 107, 104])
    }

    @Test func `single precision never makes a number larger`() {
        var profiles = Profiles()
        let values = (1...1000).map { 1 / Double($0) }
        profiles.append(ask: values.enumerated().map { Statement(UInt32($0), $1) }, weight: 1, answer: []) { $0 }
        for (value, single) in zip(values, profiles.values) {
            #expect(Double(single.x) <= value && Double(single.x.nextUp) > value)
        }
    }
}
