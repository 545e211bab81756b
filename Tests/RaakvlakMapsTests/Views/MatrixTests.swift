import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct MatrixTests {
    private static let text = """
        region: noord=Noord zuid=Zuid
        schoolBoard: kade=De_Kade oever=De_Oever
        person: ada=Ada_Bos bob=Bob_Vos
        theme: hulp=Jeugdhulp vervoer=Vervoer stil=Stil
        kade inRegion noord
        oever inRegion zuid
        ada worksFor kade
        bob worksFor oever
        ada needs hulp
        kade offers hulp
        bob needs hulp
        bob worksOn hulp
        kade offers vervoer
        """

    private func drawing(by columns: ThemeTable.Columns, _ language: Language = .dutch) throws -> Drawing {
        let sketch = try NetworkSketch(Self.text)
        let graph = Graph(try Network(nodes: sketch.nodes, ties: sketch.ties))
        let plan = try MapPlan(of: graph, view: .themes(by: columns), language: language)
        return try #require(plan.drawings(on: .a4).first { _ in true })
    }

    private func cells(_ drawing: Drawing) -> [String] {
        drawing.nodes.filter { $0.cell != .heading }.map { node in
            "\(node.id) \(node.lines[0])|" + (node.cell.map { "\($0)" } ?? "")
        }
    }

    @Test func `each cell says how many need, offer and work on a theme there, and so what is missing`() throws {
        let drawing = try drawing(by: .region)
        #expect(drawing.title == "Wat waar speelt: thema’s per regio")
        let expected = [
            "hulp/noord ○1 ●1|met", "hulp/zuid ○1 +1|unmet", "vervoer/noord ●1|offered", "vervoer/zuid |empty",
        ]
        #expect(cells(drawing) == expected)
        #expect(drawing.legend.cells == [.unmet, .met, .offered, .empty])
        #expect(drawing.legend.kinds.isEmpty && drawing.edges.isEmpty && drawing.summary.isEmpty)
    }

    @Test func `columns can be school boards`() throws {
        let drawing = try drawing(by: .board, .english)
        #expect(drawing.title == "What is going on where: themes by school board")
        #expect(cells(drawing).first == "hulp/kade ○1 ●1|met")
        let title = drawing.nodes.first { $0.id == "hulp/oever" }?.title
        #expect(title == "Jeugdhulp, De Oever: 1 needs it, 0 offer it, 1 works on it")
    }

    @Test func `cells stand in rows and columns, and nothing overlaps`() throws {
        let page = try #require(MapPage(drawing(by: .region), on: .a4, near: []))
        #expect(page.overlaps.isEmpty)
        let places = Dictionary(uniqueKeysWithValues: zip(page.drawing.nodes.map(\.id), page.nodes))
        let (a, b) = (try #require(places["hulp/noord"]), try #require(places["hulp/zuid"]))
        let c = try #require(places["vervoer/noord"])
        #expect(a.center.y == b.center.y && a.center.x == c.center.x && a.size == b.size && b.center.x > a.center.x)
        #expect(c.center.y < a.center.y)
    }

    @Test func `a large matrix is cut to its busiest part, and says so`() throws {
        var text = "region: " + (1...30).map { "r\($0)=Regio_\($0)" }.joined(separator: " ")
        text += "\ntheme: " + (1...90).map { "t\($0)=Thema_\($0)" }.joined(separator: " ")
        text += "\nschoolBoard: " + (1...30).map { "b\($0)=Bestuur_\($0)" }.joined(separator: " ")
        for place in 1...30 {
            text += "\nb\(place) inRegion r\(place)"
            for theme in 1...90 where (place + theme) % 3 > 0 || theme <= place {
                text += "\nb\(place) needs t\(theme)"
            }
        }
        let sketch = try NetworkSketch(text)
        let graph = Graph(try Network(nodes: sketch.nodes, ties: sketch.ties))
        let plan = try MapPlan(of: graph, view: .themes(by: .region))
        let pages = plan.drawings(on: .a4).lazy.compactMap { MapPage($0, on: .a4, near: []) }
        let page = try #require(pages.first { _ in true })
        #expect(page.overlaps.isEmpty)
        #expect(page.drawing.summary.hasPrefix("Samengevat: van 90 thema’s de "))
        #expect(page.drawing.summary.contains("van 30 regio’s de "))
    }

    @Test func `without themes in use there is nothing to draw`() throws {
        let graph = Graph(try Network(nodes: try NetworkSketch("region: noord=Noord").nodes, ties: []))
        let plan = try MapPlan(of: graph, view: .themes(by: .region))
        let drawing = try #require(plan.drawings(on: .a4).first { _ in true })
        #expect(drawing.nodes.isEmpty && drawing.summary == "Er is niets te tekenen.")
    }
}
