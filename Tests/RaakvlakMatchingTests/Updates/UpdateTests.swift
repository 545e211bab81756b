import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct UpdateTests {
    private static let day = CalendarDate("2022-03-15")

    /// All that a matcher says of everyone, by ids.
    private func everything(_ matcher: Matcher) -> [[String]] {
        let graph = matcher.graph
        let id = { (node: Int) in graph.node(node).id.text }
        return matcher.people.map { person in
            matcher.suggestions(for: person, limit: 10).map { suggestion in
                let reasons = [suggestion.worthToPerson, suggestion.worthToSuggested].map { worth in
                    worth.reasons.map { reason in
                        let touchpoints = reason.touchpoints.map {
                            "\(id($0.origin)) \(id($0.node)) \($0.contribution)"
                        }
                        return "\(reason.signal): \(touchpoints)"
                    }
                }
                return "\(id(person)) \(id(suggestion.suggested)) \(reasons)"
            }
        }
    }

    /// The same state, with everyone described anew by the same figures of the whole network.
    private func remade(_ matcher: Matcher) -> Matcher {
        let describer = matcher.describer(by: CallingThread())
        return Matcher(describer, describer.profiles(by: CallingThread()), matcher.weights)
    }

    /// What a search by bounds finds for everyone.
    private func bounded(_ matcher: Matcher) -> [[Candidate]] {
        let bounds = PairBounds(matcher.profiles, touchpointCount: matcher.space.count)
        var search = TopSearch(matcher, limit: 5, Admission(matcher.constraints), bounds: bounds)
        return search.candidates(for: matcher.people.indices)
    }

    private func expectSame(_ updated: Matcher, _ comment: Comment) {
        let remade = remade(updated)
        #expect(everything(updated) == everything(remade), comment)
        #expect(bounded(updated) == bounded(remade), comment)
    }

    @Test(arguments: 0..<20)
    func `fifty changes one after another give the index that is made anew`(seed: Int) throws {
        var facts = try ChangingNetwork(seed: seed, persons: 8 + seed)
        var matcher = Matcher(Graph(facts.network, asOf: Self.day))
        for change in 0..<50 {
            facts.change()
            // Any number of rows may stand beside the index, or none.
            let most = seed % 4 == 0 ? 1_000 : 1
            matcher = matcher.updated(to: Graph(facts.network, asOf: Self.day), by: CallingThread(), oneIn: most)
            if change % 10 == 9 { expectSame(matcher, "after \(change + 1) changes") }
        }
        #expect(matcher.refreshed().updateCount == 0)
        #expect(everything(matcher.refreshed()) == everything(Matcher(Graph(facts.network, asOf: Self.day))))
    }

    @Test func `a thousand changes of one network give the index that is made anew`() throws {
        var facts = try ChangingNetwork(seed: 77, persons: 24)
        var matcher = Matcher(Graph(facts.network))
        let (people, ties) = (matcher.people.count, facts.network.ties.count)
        for _ in 0..<1_000 {
            facts.change()
            matcher = matcher.updated(to: Graph(facts.network), by: CallingThread(), oneIn: 3)
        }
        expectSame(matcher, "after a thousand changes")
        // What is compared is not a network of which little is left.
        #expect(matcher.people.count > people / 2 && facts.network.ties.count > ties / 2)
    }

    @Test func `only who is touched is described anew, and the matcher before stays as it was`() throws {
        let crowd = try Crowd(persons: 1_000)
        let (network, before) = (crowd.matcher.graph.network, crowd.matcher)
        let (person, theme) = (try #require(before.people.first), try #require(before.graph.nodes(of: .theme).last))
        let tie = Tie(.offers, from: before.graph.node(person).id, to: before.graph.node(theme).id)
        let after = before.updated(to: Graph(try Network(nodes: network.nodes, ties: network.ties + [tie])))
        #expect(!after.recent.persons.isEmpty && after.recent.persons.count < 100)
        #expect(after.recent.contains(0) && before.recent.persons.isEmpty)
        #expect(after.updateCount == 1 && !after.isStale)
        expectSame(after, "after a tie")
        let again = after.updated(to: Graph(network))
        #expect(everything(again) == everything(before))
    }

    @Test func `after many updates figures of the whole network are stale`() throws {
        let text = "person: ada bob\ntheme: t1\nada worksOn t1"
        let graphs = try [text, text + "\nbob worksOn t1"].map { Graph(try Scene.network($0)) }
        var matcher = Matcher(graphs[0])
        for number in 1...21 {
            #expect(!matcher.isStale)
            matcher = matcher.updated(to: graphs[number % 2])
        }
        #expect(matcher.isStale && !matcher.refreshed().isStale)
    }

    @Test func `where a theme goes or comes with what lies beside it, the index is made anew`() throws {
        let text = "person: ada bob\ntheme: t1 t2\nada worksOn t1\nbob worksOn t2"
        let more = "person: ada bob\ntheme: t0 t1 t2\nada worksOn t1\nbob worksOn t2\nt0 broader t1"
        for (old, new) in [(text, more), (more, text)] {
            let updated = try Scene(old).matcher.updated(to: Graph(try Scene.network(new)))
            #expect(updated.updateCount == 0)
            #expect(everything(updated) == everything(try Scene(new).matcher))
        }
    }

    @Test func `nothing is touched where nothing has changed`() throws {
        let matcher = try AllPairs.ofFixture().matcher
        let same = matcher.updated(to: matcher.graph)
        #expect(same.recent.persons.isEmpty)
        #expect(everything(same) == everything(matcher))
    }

    @Test func `a node that comes is as rare as can be, and the rarity of others stays`() throws {
        let before = try Scene("person: ada bob cas\ntheme: t1 t2\nada worksOn t1\nbob worksOn t1\ncas worksOn t2")
            .matcher
        let text =
            "person: ada bob cas\ntheme: t0 t1 t2\nada worksOn t0\nada worksOn t1\nbob worksOn t0\nbob worksOn t1\ncas worksOn t2"
        let after = before.updated(to: Graph(try Scene.network(text)), by: CallingThread(), oneIn: 1)
        let (ada, bob) = (try after.graph.requiredNumber("ada"), try after.graph.requiredNumber("bob"))
        let reasons = try #require(after.suggestion(for: ada, of: bob)).worthToPerson.reasons
        let touchpoints = try #require(reasons.first { $0.signal == .commonThemes }).touchpoints
        #expect(touchpoints.map { after.graph.node($0.node).id.text } == ["t0", "t1"])
        // Squares of rarities, of nobody and of two among three, to which contributions are proportional.
        let (none, two) = (Rarity.of(0, among: 3), Rarity.of(2, among: 3))
        let ratio = touchpoints[0].contribution / touchpoints[1].contribution
        #expect(abs(ratio - none * none / (two * two)) < 1e-5)
    }

    @Test func `where themes lie otherwise to each other, the index is made anew`() throws {
        let text = "person: ada bob\ntheme: t1 t2\nada worksOn t1\nbob worksOn t2"
        let before = try Scene(text).matcher
        let after = before.updated(to: Graph(try Scene.network(text + "\nt1 broader t2")))
        #expect(after.updateCount == 0)
        #expect(everything(after) == everything(try Scene(text + "\nt1 broader t2").matcher))
    }

    @Test func `more new nodes than there is room for get numbers all the same`() throws {
        let text = "person: ada bob\ntheme: t1\nada worksOn t1\nbob worksOn t1"
        let before = try Scene(text).matcher
        let themes = (100..<200).map { " t\($0)" }.joined()
        let more = "\ntheme:" + themes + "\nada worksOn t100\nada worksOn t199\nbob worksOn t199"
        let after = before.updated(to: Graph(try Scene.network(text + more)))
        expectSame(after, "with a hundred themes more")
        let (ada, bob) = (try after.graph.requiredNumber("ada"), try after.graph.requiredNumber("bob"))
        let reasons = try #require(after.suggestion(for: ada, of: bob)).worthToPerson.reasons
        #expect(reasons.flatMap(\.touchpoints).contains { after.graph.node($0.node).id.text == "t199" })
    }
}
