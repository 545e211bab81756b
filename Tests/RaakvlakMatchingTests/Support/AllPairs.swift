import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// Everyone with everyone, explained one pair after another.
struct AllPairs {
    let matcher: Matcher
    /// For each person, by place: the suggestion of each person, by place.
    let suggestions: [[Suggestion]]
    private let ranked: [[(row: Row, constraints: [Constraint])]]

    init(_ matcher: Matcher) {
        self.matcher = matcher
        suggestions = matcher.people.map { person in
            matcher.people.compactMap { matcher.suggestion(for: person, of: $0) }
        }
        ranked = suggestions.map { row in
            let constraints = Dictionary(uniqueKeysWithValues: row.map { ($0.suggested, $0.allConstraints) })
            return Row.ranked(row.map(Row.init)).map { ($0, constraints[$0.suggested] ?? []) }
        }
    }

    private static let fixture = Result {
        let network = try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network
        return Self(Matcher(Graph(try #require(network), asOf: try .required("2024-02-01"))))
    }

    /// The fixture as of February 2024, read once.
    static func ofFixture() throws -> Self { try fixture.get() }

    /// The random networks of all laws, made once.
    static let seeds = 0..<200
    private static let random = seeds.map { seed in Result { Self(Matcher(try graph(seed: seed))) } }

    static func ofRandomNetwork(_ seed: Int) throws -> Self { try random[seed].get() }

    /// Small ones, and four of thirty to sixty persons; as of different days, or of none.
    private static func graph(seed: Int) throws -> Graph {
        let persons = seed % 50 == 0 ? 30 + seed / 5 : 2 + seed % 13
        let day = try CalendarDate.required("20\(17 + seed % 7)-03-15")
        return Graph(try Network.random(seed: seed, persons: persons), asOf: seed % 4 == 0 ? nil : day)
    }

    /// Each suggestion, from either side.
    var all: FlattenSequence<[[Suggestion]]> { suggestions.joined() }

    /// What each person is worth to each.
    var worths: [Worth] { all.map(\.worthToPerson) }

    /// The definition of a list: all whom no constraint forbids and whose score is above 0, by score, then by id.
    func best(_ limit: Int, for person: Int, allowing: Set<Constraint> = []) -> [Row] {
        Array(ranked[person].lazy.filter { allowing.isSuperset(of: $0.constraints) }.map(\.row).prefix(limit))
    }
}
