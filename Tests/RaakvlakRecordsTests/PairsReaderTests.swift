import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

struct PairsReaderTests {
    private static func network() throws -> Network {
        let persons = [("ada", "Ada Berk"), ("bob", "Bób Dam"), ("cas", "Cas Eik"), ("cas-2", "Cas Eik")]
        let org = try #require(Node.ID("ada-berk"))
        let nodes = try persons.map { id, name in try Node(id: #require(Node.ID(id)), kind: .person, name: name) }
        return try Network(nodes: nodes + [Node(id: org, kind: .schoolBoard, name: "Dam")], ties: [])
    }

    private static func outcome(_ rows: String) throws -> PairsReader.Outcome {
        try withTemporaryFolder { folder in
            try PairsReader(path: folder.write("person,suggested\n" + rows, to: "pairs.csv")).read(in: network())
        }
    }

    @Test func `persons are named by id or by name`() throws {
        let outcome = try Self.outcome("ada,bob\nAda Berk,bob dam\n")
        #expect(outcome.issues.isEmpty)
        #expect(outcome.pairs.map(\.person.text) == ["ada", "ada"])
        #expect(outcome.pairs.map(\.suggested.text) == ["bob", "bob"])
    }

    @Test(arguments: [("Cas Eik", "unknownReference"), ("Dam", "unknownReference"), ("ada-berk", "wrongKind")])
    func `a name that several have or that is no person's is refused`(name: String, code: String) throws {
        let outcome = try Self.outcome("ada,\(name)\nada,bob\n")
        #expect(outcome.issues.map(\.problem.code) == [code])
        #expect(outcome.pairs.count == 1)
    }
}
