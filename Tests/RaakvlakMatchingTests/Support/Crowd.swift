import RaakvlakNetwork
import RaakvlakTesting

@testable import RaakvlakMatching

/// Many persons with little to tell them apart, so that many scores are equal.
struct Crowd {
    let matcher: Matcher

    init(persons count: Int) throws {
        var generator = SeededGenerator(seed: count)
        let id = { (prefix: String, number: Int) in try Node.ID.required("\(prefix)\(10_000 + number)") }
        let persons = try (0..<count).map { Node(id: try id("p", $0), kind: .person, name: "") }
        let themes = try (0..<40).map { Node(id: try id("t", $0), kind: .theme, name: "") }
        var ties: [Tie] = []
        for person in persons {
            for kind in [TieKind.worksOn, .needs, .offers] {
                ties.append(Tie(kind, from: person.id, to: generator.element(of: themes).id))
            }
        }
        for _ in 0..<count / 20 {
            let pair = generator.sample(2, of: persons)
            ties.append(Tie(.collaborates, from: pair[0].id, to: pair[1].id))
        }
        matcher = Matcher(Graph(try Network(nodes: persons + themes, ties: ties)))
    }
}
