import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct FoldingTests {
    /// The drawing at one level of the network map, whether it would fit or not.
    private func drawing(_ level: Int, of view: MapView = .network) throws -> Drawing {
        let plan = try MapPlan(of: SampleNetwork.graph(), view: view)
        var levels = Folding.Levels(of: plan)
        let foldings = Array(AnyIterator { levels.next() })
        return try #require(DrawingBuilder(plan: plan, folding: foldings[level], isLast: true).drawing(on: .a4))
    }

    private func edges(_ drawing: Drawing) -> [String] {
        drawing.edges.map { "\(drawing.nodes[$0.from].id) \($0.family) \(drawing.nodes[$0.to].id) \($0.count)" }
    }

    @Test func `contributions and agreements become lines between those whom they join`() throws {
        let drawing = try drawing(1)
        let lines = edges(drawing)
        #expect(lines.contains("ada need jeugdhulp 1"))
        #expect(lines.contains("cor offer jeugdhulp 1"))
        #expect(lines.contains("ada collaboration cor 1"))
        #expect(!drawing.nodes.contains { ["need-1", "deal-1", "artikel", "twaalf"].contains($0.id) })
        #expect(
            drawing.edges.contains {
                $0.title == "Ada Bos – Aansluiting onderwijs en jeugdhulp: behoefte, ‘Wie houdt de regie?’"
            }
        )
    }

    @Test func `schools are counted with their board, and themes that nobody works on are left out`() throws {
        let drawing = try drawing(2)
        let board = try #require(drawing.nodes.first { $0.id == "blick" })
        #expect(board.lines == ["Stichting BLICK", "op onderwijs", "+ 1 school"])
        #expect(board.title == "Stichting BLICK op onderwijs, schoolbestuur, met 1 school")
        #expect(!drawing.nodes.contains { $0.id == "vervoer" || $0.id == "tafel" })
    }

    @Test func `persons are counted with their organization, and their ties become its ties`() throws {
        let drawing = try drawing(3)
        let board = try #require(drawing.nodes.first { $0.id == "blick" })
        #expect(board.lines.last == "+ 1 school, 2 personen")
        #expect(edges(drawing).contains("blick need jeugdhulp 1"))
        #expect(edges(drawing).contains("blick collaboration yulius 1"))
        #expect(
            drawing.summary == """
                Samengevat: getekend als lijn (2 keer inbreng en 1 afspraak); meegeteld bij een ander punt (2 scholen en \
                3 personen); weggelaten (1 thema, 1 bijeenkomst, 1 document en 1 cijfer); niet getekend, want zonder \
                relatie (1 persoon).
                """
        )
    }

    @Test func `several ties of a family between two nodes are one thicker line`() throws {
        let graph = try Graph(
            Network(
                sketch: """
                    schoolBoard: a b
                    person: p q r s
                    p worksFor a
                    q worksFor a
                    r worksFor b
                    s worksFor b
                    p collaborates r
                    q collaborates s
                    """
            )
        )
        let plan = try MapPlan(of: graph, view: .network)
        var levels = Folding.Levels(of: plan)
        let drawings = try AnyIterator { levels.next() }.map {
            try #require(DrawingBuilder(plan: plan, folding: $0, isLast: true).drawing(on: .a4))
        }
        let line = try #require(drawings.last?.edges.first)
        #expect((line.count, line.title) == (2, "a en b: 2 relaties (werkt samen of heeft een afspraak)"))
        #expect(try #require(drawings.last).width(of: line) > MapStyle.look(of: .collaboration).width)
        #expect(drawings.last?.legend.hasWidths == true)
    }

    @Test func `of very many near the center the weakest are a crowd`() throws {
        let persons = (100..<190).map { "p\($0)" }
        let sketch =
            "theme: t\nperson: \(persons.joined(separator: " "))\n"
            + persons.map { "\($0) worksOn t" }.joined(separator: "\n")
        let graph = try Graph(Network(sketch: sketch))
        let drawings = try Array(MapPlan(of: graph, view: .around(.required("t"), steps: 1)).drawings(on: .a4))
        let last = try #require(drawings.last)
        let crowd = try #require(last.nodes.first { $0.id == "+person" })
        #expect(crowd.lines == ["nog 78 personen"])
        #expect(last.nodes.count == 14)
        #expect(last.edges.map(\.count).reduce(0, +) == 90)
    }

    @Test(arguments: 0..<30)
    func `every node is drawn, held by a drawn one, or of a stated other fate`(seed: Int) throws {
        let graph = Graph(try .random(seed: seed, persons: 24))
        var levels = Folding.Levels(of: try MapPlan(of: graph, view: .network))
        while let folding = levels.next() {
            for (node, fate) in folding.fates.enumerated() {
                let representative = folding.representative(of: node)
                if fate == .drawn { #expect(representative == node) }
                if let representative { #expect(folding.fates[representative] == .drawn) }
            }
            folding.forEachStrand(in: graph) { strand in
                #expect(strand.from != strand.to)
                #expect(folding.fates[strand.from] == .drawn && folding.fates[strand.to] == .drawn)
            }
        }
    }
}
