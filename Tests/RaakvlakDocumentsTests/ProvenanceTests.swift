import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ProvenanceTests {
    private func line(person: String?, board: String?) throws -> Phrase {
        let nodes = [
            Node(id: try .required("ada"), kind: .person, name: "Ada", source: person),
            Node(id: try .required("kade"), kind: .schoolBoard, name: "De Kade", source: board),
        ]
        return Provenance(of: try Network(nodes: nodes, ties: []), title: "delta").phrase
    }

    @Test func `a map says when its persons are invented`() throws {
        #expect(
            try line(person: "invented", board: "koersvo.nl")(.dutch)
                == "delta; organisaties zijn echt, personen verzonnen"
        )
        #expect(try line(person: "invented", board: nil)(.english) == "delta; organizations are real, persons invented")
    }

    @Test func `a network of real persons is only named`() throws {
        #expect(try line(person: nil, board: nil)(.dutch) == "delta")
    }

    @Test func `other mixtures are told as well`() throws {
        #expect(
            try line(person: "invented", board: "invented")(.dutch) == "delta; organisaties en personen zijn verzonnen"
        )
        #expect(try line(person: nil, board: "invented")(.dutch) == "delta; een deel is verzonnen")
    }
}
