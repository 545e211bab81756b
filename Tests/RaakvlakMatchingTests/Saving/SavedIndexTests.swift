import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct SavedIndexTests {
    private static let key: [UInt8] = Array("this network, this day".utf8)
    private static let day = CalendarDate("2022-03-15")

    private func saved(_ matcher: Matcher) -> [UInt8] {
        var bytes: [UInt8] = []
        SavedIndex.write(matcher.weights, matcher.profiles, key: Self.key) { bytes += $0 }
        return bytes
    }

    private func isRead(_ bytes: [UInt8], of matcher: Matcher, key: [UInt8] = key, persons: Int? = nil) -> Bool {
        bytes.withUnsafeBytes {
            SavedIndex.read(
                $0,
                key: key,
                personCount: persons ?? matcher.people.count,
                touchpointCount: matcher.space.count
            ) != nil
        }
    }

    private func lists(_ matcher: Matcher) -> [[Suggestion]] {
        matcher.people.map { matcher.suggestions(for: $0, limit: 10) }
    }

    @Test(arguments: 0..<10)
    func `what was saved answers as it did`(seed: Int) throws {
        try withTemporaryFolder { folder in
            let graph = Graph(try NetworkRecipe(persons: 20 + 10 * seed).network(seed: seed), asOf: Self.day)
            let (made, file) = (Matcher(graph), IndexFile(path: folder.path("n.index")))
            file.save(made, by: "a")
            for demand in [Demand.fewLists, .manyLists] {
                let kept = try #require(file.matcher(of: graph, by: "a", for: demand))
                #expect(kept.weights == made.weights)
                #expect(lists(kept) == lists(made))
            }
            #expect(try folder.names() == ["n.index"])
            #expect(file.matcher(of: graph, by: "b", for: .fewLists) == nil, "another program may tell otherwise")
            let later = Graph(graph.network, asOf: CalendarDate("2022-03-16"))
            #expect(file.matcher(of: later, by: "a", for: .fewLists) == nil)
            file.remove()
            #expect(file.matcher(of: graph, by: "a", for: .fewLists) == nil)
        }
    }

    @Test func `what was saved has bounds where they are worth it`() throws {
        try withTemporaryFolder { folder in
            let (made, file) = (try Crowd(persons: 2_100).matcher, IndexFile(path: folder.path("n.index")))
            file.save(made, by: "a")
            let few = try #require(file.matcher(of: made.graph, by: "a", for: .fewLists))
            let many = try #require(file.matcher(of: made.graph, by: "a", for: .manyLists))
            #expect(few.bounds == nil && many.bounds != nil)
            for person in made.people.prefix(200) {
                let list = made.suggestions(for: person, limit: 5)
                #expect(few.suggestions(for: person, limit: 5) == list)
                #expect(many.suggestions(for: person, limit: 5) == list)
            }
        }
    }

    @Test(arguments: 0..<5)
    func `what was saved is kept up to date as if it had just been made`(seed: Int) throws {
        try withTemporaryFolder { folder in
            var facts = try ChangingNetwork(seed: seed, persons: 20)
            let graph = Graph(facts.network, asOf: Self.day)
            let file = IndexFile(path: folder.path("n.index"))
            var made = Matcher(graph)
            file.save(made, by: "a")
            var kept = try #require(file.matcher(of: graph, by: "a", for: .manyLists))
            for _ in 0..<20 {
                facts.change()
                let next = Graph(facts.network, asOf: Self.day)
                (made, kept) = (made.updated(to: next), kept.updated(to: next))
                #expect(lists(kept) == lists(made))
            }
            file.remove()
            file.save(kept, by: "a")
            #expect(try folder.names().isEmpty, "only an index with figures of the network as it is may be saved")
        }
    }

    @Test(arguments: 0..<10)
    func `an index answers for no other facts`(seed: Int) throws {
        var facts = try ChangingNetwork(seed: seed, persons: 12)
        var words: Set<UInt64> = [CheckWord(of: Graph(facts.network, asOf: Self.day)).word]
        var networks = [facts.network]
        for _ in 0..<40 {
            facts.change()
            let word = CheckWord(of: Graph(facts.network, asOf: Self.day)).word
            #expect(CheckWord(of: Graph(facts.network, asOf: Self.day)).word == word)
            if networks.contains(facts.network) { continue }
            #expect(words.insert(word).inserted)
            networks.append(facts.network)
        }
    }

    @Test func `what is damaged, cut off or of something else is not read`() throws {
        let matcher = Matcher(Graph(try NetworkRecipe(persons: 8).network(seed: 3), asOf: Self.day))
        let bytes = saved(matcher)
        #expect(isRead(bytes, of: matcher))
        #expect(!isRead(bytes, of: matcher, key: Array("another day".utf8)))
        #expect(!isRead(bytes, of: matcher, persons: matcher.people.count + 1))
        var generator = SeededGenerator(seed: 7)
        for place in bytes.indices where place < 400 || generator.chance(10) {
            var damaged = bytes
            damaged[place] ^= UInt8(1 << generator.number(below: 8))
            #expect(!isRead(damaged, of: matcher), "byte \(place)")
            #expect(!isRead(Array(bytes.prefix(place)), of: matcher), "cut at \(place)")
        }
        #expect(!isRead(bytes + [0], of: matcher))
        #expect(!isRead([], of: matcher))
    }

    @Test func `where nothing can be written nothing is left`() throws {
        try withTemporaryFolder { folder in
            let graph = Graph(try NetworkRecipe(persons: 8).network(seed: 1), asOf: Self.day)
            let missing = IndexFile(path: folder.path("nowhere/n.index"))
            missing.save(Matcher(graph), by: "a")
            try folder.write("", to: "folder/file")
            let taken = IndexFile(path: folder.path("folder"))
            taken.save(Matcher(graph), by: "a")
            #expect(taken.matcher(of: graph, by: "a", for: .fewLists) == nil)
            #expect(try folder.names() == ["folder"])
        }
    }
}
