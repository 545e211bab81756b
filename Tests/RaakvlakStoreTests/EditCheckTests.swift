import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

struct EditCheckTests {
    /// What checking edits says: the error, or nil.
    private func error(_ body: () throws(StoreError) -> Void) -> StoreError? {
        do throws(StoreError) {
            try body()
            return nil
        } catch { return error }
    }

    private func errors(_ edits: [Edit], _ network: Network) -> [StoreError?] {
        [
            error { () throws(StoreError) in try EditCheck.check(edits, against: NetworkFacts(network)) },
            error { () throws(StoreError) in _ = try EditCheck.checkAll(edits, against: network) },
        ]
    }

    @Test(arguments: 0..<20)
    func `edits are checked alike one by one and all at once`(seed: Int) throws {
        let (old, new) = (try Network.random(seed: seed, persons: 8), try Network.random(seed: seed + 50, persons: 8))
        let edits = Edit.between(old, new)
        #expect(try EditCheck.checkAll(edits, against: old) == new)
        // Of what was changed in the meantime, the first is told.
        let late = errors(edits, new)
        #expect(late[0] == late[1])
        if case .stale? = late[0] {} else { Issue.record("\(late)") }
        let twice = errors(edits + edits.prefix(1), old)
        #expect(twice == [.editedTwice(edits[0].key), .editedTwice(edits[0].key)])
        #expect(errors([], old) == [.nothingToChange, .nothingToChange])
    }

    @Test func `no node becomes one of another kind`() throws {
        let sketch = try NetworkSketch("person: ada")
        let network = try Network(nodes: sketch.nodes, ties: [])
        let theme = Node(id: sketch.nodes[0].id, kind: .theme, name: "ada")
        let edit = try #require(Edit(from: .node(sketch.nodes[0]), to: .node(theme)))
        let expected = StoreError.kindChanged(theme.id, from: .person, to: .theme)
        #expect(errors([edit], network) == [expected, expected])
    }
}

struct StaleTextTests {
    private func person(_ attributes: [AttributeName: String]) throws -> Fact {
        var all = Attributes()
        for (name, text) in attributes { all[name] = text }
        return .node(Node(id: try .required("ada"), kind: .person, name: "Ada", attributes: all))
    }

    @Test func `who comes too late is told what is another than it was, and no more`() throws {
        let expected = try person([.capacity: "2", .language: "nl"])
        let error = StoreError.stale(expected.key, expected: expected, found: try person([.capacity: "4"]))
        let text = error.phrase
        #expect(
            text.dutch.contains(
                "er stond capacity \"2\", language \"nl\", en nu staat er capacity \"4\", geen language;"
            )
        )
        #expect(!text.english.contains("Ada"))
    }
}
