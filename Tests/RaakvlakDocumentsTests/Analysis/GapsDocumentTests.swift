import RaakvlakAnalysis
import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct GapsDocumentTests {
    private func graph() throws -> Graph {
        let sketch = try NetworkSketch(
            """
            region: noord=Noord zuid=Zuid
            schoolBoard: kade=Stichting_De_Kade oever=Stichting_De_Oever
            person: ada=Ada_Bos bob=Bob_Çelik
            theme: jeugdhulp=Jeugdhulp_op_school wijk=Wijkteams taal=Taal
            kade inRegion noord
            oever inRegion zuid
            ada worksFor kade
            bob worksFor oever
            bob represents oever
            wijk related jeugdhulp
            ada needs taal
            ada needs jeugdhulp
            oever needs taal
            kade needs wijk
            bob offers wijk
            kade offers jeugdhulp
            """
        )
        return Graph(try Network(nodes: sketch.nodes, ties: sketch.ties), asOf: try .required("2024-02-01"))
    }

    @Test func `gaps read as their golden files`() throws {
        let graph = try graph()
        DocumentSample.expectGolden(GapsDocument(in: graph, within: .neighboring), "gaps")
        DocumentSample.expectGolden(
            GapsDocument(in: graph, within: .steps(3), by: .board, hiding: .init(5)),
            "gaps-steps"
        )
    }

    @Test func `people read no more rows than asked for, programs read all`() throws {
        let document = GapsDocument(in: try graph(), within: .region, most: 1)
        #expect(document.text(as: .text, Presentation(.english)).contains("… and 1 more"))
        #expect(
            document.text(as: .csv, Presentation(.english)).split(separator: "\n").count { $0.hasPrefix("need,") } > 1
        )
    }

    @Test(arguments: [("taal", 2), ("ada", 1), ("noord", 2), ("bob", 0)])
    func `only the gaps of some themes, persons or regions are told`(id: String, count: Int) throws {
        let graph = try graph()
        let wanted = try graph.requiredNumber(id)
        let document = GapsDocument(in: graph, within: .neighboring, about: { $0 == wanted })
        let rows = document.text(as: .csv, Presentation(.english)).split(separator: "\n").dropFirst()
        #expect(rows.count { $0.hasPrefix("need,") } == count)
    }
}
