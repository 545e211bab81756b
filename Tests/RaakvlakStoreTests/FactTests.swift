import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakStore

struct FactTests {
    @Test(arguments: 0..<40)
    func `facts are read from JSON as they are written`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 8)
        for fact in network.nodes.map(Fact.node) + network.ties.map(Fact.tie) {
            let text = fact.json.flat
            #expect(try Fact(JSONScanner.document(Array(text.utf8))) == fact, "\(text)")
        }
    }

    @Test(arguments: [
        "{}", "[]", #"{"id": "ada"}"#, #"{"id": "Ada!", "kind": "person", "name": "A"}"#,
        #"{"id": "ada", "kind": "pupil", "name": "A"}"#,
        #"{"id": "ada", "kind": "person", "name": "A", "since": "never"}"#,
        #"{"from": "ada", "tie": "knows", "to": "bob"}"#, #"{"from": "ada", "tie": "collaborates"}"#,
    ])
    func `what states no fact is none`(text: String) throws {
        #expect(try Fact(JSONScanner.document(Array(text.utf8))) == nil)
    }

    @Test(arguments: 0..<20)
    func `edits make one network of another, and their inverses take them back`(seed: Int) throws {
        let (old, new) = (try Network.random(seed: seed, persons: 9), try Network.random(seed: seed + 100, persons: 7))
        let edits = Edit.between(old, new)
        #expect(try old.applying(edits) == new)
        #expect(try new.applying(edits.map(\.inverse)) == old)
        #expect(Edit.between(new, new).isEmpty)
        #expect(Set(edits.map(\.key)).count == edits.count)
    }

    @Test func `an undirected tie has one key, whichever end is named first`() throws {
        let (ada, bob) = (try Node.ID.required("ada"), try Node.ID.required("bob"))
        #expect(Fact.TieKey(.collaborates, from: ada, to: bob) == Fact.TieKey(.collaborates, from: bob, to: ada))
        #expect(Fact(Tie(.collaborates, from: bob, to: ada)) == Fact(Tie(.collaborates, from: ada, to: bob)))
        #expect(Fact.TieKey(.answers, from: ada, to: bob) != Fact.TieKey(.answers, from: bob, to: ada))
    }
}
