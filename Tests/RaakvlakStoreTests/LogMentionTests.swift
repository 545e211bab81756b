import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

struct LogMentionTests {
    private func note(_ author: String, _ reason: String?) -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000), reason: reason)
    }

    @Test func `a name in the log that several people have stays there, and is listed to be read`() throws {
        let names = "person: ada=Ada_Bos cas=Cas_Bos bob=Bob_Vos\ncontribution: plan="
        let store = MemoryStore()
        let empty = try Network(nodes: [], ties: [])
        let first = try NetworkSketch(names + "Ada_Bos_en_Bos\nplan contributedBy bob")
        let second = try NetworkSketch(names + "Iets_anders\nplan contributedBy bob")
        let states = [empty] + (try [first, second].map { try Network(nodes: $0.nodes, ties: $0.ties) })
        _ = try store.commit(Edit.between(states[0], states[1]), note("bob", "lijst van Bos en Ada Bos"))
        _ = try store.commit(Edit.between(states[1], states[2]), note("bos", nil))
        let plan = try #require(try store.erasurePlan(of: .required("ada"), on: .required("2024-03-01")))
        #expect(plan.unsure.isEmpty)
        let key = Fact.Key.node(try .required("plan"))
        let expected = [
            LogMention(change: 1, fact: key, column: "name", text: "[naam] en Bos"),
            LogMention(change: 1, fact: nil, column: "reason", text: "lijst van Bos en [naam]"),
            LogMention(change: 2, fact: key, column: "name", text: "[naam] en Bos"),
            LogMention(change: 2, fact: nil, column: "author", text: "bos"),
        ]
        #expect(plan.unsureInLog == expected)
        _ = try store.erase(plan, note("lieke", nil))
        let texts = try store.log(1...2).flatMap { [$0.note.text] + $0.edits.map(\.text) }
        #expect(!texts.contains { $0.contains("Ada") } && texts.contains { $0.contains("[naam] en Bos") })
    }
}
