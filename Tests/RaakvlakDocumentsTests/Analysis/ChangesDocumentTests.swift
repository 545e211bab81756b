import RaakvlakAnalysis
import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ChangesDocumentTests {
    private func document(_ first: String, _ last: String, most: Int = .max) throws -> ChangesDocument {
        let days = try #require(DayRange(from: .required(first), through: .required(last)))
        return ChangesDocument(in: try network(), during: days, most: most)
    }

    private func network() throws -> Network {
        let sketch = try NetworkSketch(
            """
            person: ada=Ada_Bos
            schoolBoard: kade=Stichting_De_Kade
            ada worksFor kade role=adviseur since=2020 until=2023-07?
            ada represents kade state=nominated since=2023-03
            ada represents kade state=accepted since=2023-04-12
            """
        )
        let names = [
            Node.OtherName("De Werf", kind: .former, period: try .required("2001", "2023-05-31")),
            Node.OtherName("Kade", kind: .short),
        ]
        let nodes = [
            Node(id: try .required("oever"), kind: .schoolBoard, name: "De Oever", otherNames: names),
            try meeting("start", "Startbijeenkomst", "held", "2023-04-12"),
            try meeting("vervolg", "Vervolg", "planned", "2023"),
        ]
        return try Network(nodes: sketch.nodes + nodes, ties: sketch.ties)
    }

    private func meeting(_ id: String, _ name: String, _ state: String, _ date: String) throws -> Node {
        var attributes = Attributes()
        attributes[.state] = state
        return Node(
            id: try .required(id),
            kind: .meeting,
            name: name,
            attributes: attributes,
            period: try .required(date, "")
        )
    }

    @Test func `changes read as their golden files`() throws {
        DocumentSample.expectGolden(try document("2023-04-01", "2023-12-31"), "changes")
        DocumentSample.expectGolden(try document("2019-01-01", "2019-01-01"), "changes-none")
    }

    @Test func `people read no more than asked for, programs read all`() throws {
        let document = try document("2019-01-01", "2024-12-31", most: 1)
        let text = document.text(as: .text, Presentation(.english))
        #expect(text.contains("Startbijeenkomst") != text.contains("Vervolg") && text.contains("… and 1 more"))
        #expect(document.text(as: .csv, Presentation(.english)).contains("vervolg"))
    }

    @Test func `only what some nodes have to do with is told`() throws {
        let days = try #require(DayRange(from: .required("2023-01-01"), through: .required("2023-12-31")))
        let document = ChangesDocument(in: try network(), during: days, about: { $0.kind == .person })
        let rows = document.text(as: .csv, Presentation(.english)).split(separator: "\n").dropFirst()
        #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",tie,") && $0.contains(",ada,") })
    }

    @Test func `a tie that began and is over does not begin in the state of its end`() throws {
        let network = try Network(
            sketch: """
                person: ada bob
                schoolBoard: kade
                ada represents kade state=replaced since=2023-03 until=2023-06
                bob represents kade state=accepted since=2023-06
                """
        )
        let days = try #require(DayRange(from: .required("2023-01-01"), through: .required("2023-12-31")))
        let rows = CSV.rows(ChangesDocument(in: network, during: days).text(as: .csv, Presentation(.english)))
        let told = rows.filter { $0[4] == "represents" }.map { "\($0[0]) \($0[5]) \($0[10])" }
        #expect(Set(told) == ["began ada ", "ended ada replaced", "began bob accepted"])
    }

    @Test func `a proposal is named by who made it to whom`() throws {
        let sketch = try NetworkSketch(
            "person: ada=Ada_Bos bob=Bob_Blok\nvoorstel proposedBy ada\nvoorstel proposedTo bob"
        )
        let proposal = Node(
            id: try .required("voorstel"),
            kind: .proposal,
            name: "",
            period: try .required("2023-03-01", "")
        )
        let network = try Network(nodes: sketch.nodes + [proposal], ties: sketch.ties)
        let days = try #require(DayRange(from: .required("2023-01-01"), through: .required("2023-12-31")))
        let text = ChangesDocument(in: network, during: days).text(as: .text, Presentation(.english))
        #expect(text.contains("Ada Bos → Bob Blok") && !text.contains("voorstel"))
    }
}
