import RaakvlakAnalysis
import RaakvlakMaps
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@Suite struct MapPlanTests {
    private func first(_ view: MapView, _ language: Language = .dutch, _ pairs: [MapPlan.Pair] = []) throws -> Drawing {
        let plan = try MapPlan(of: SampleNetwork.graph(), view: view, language: language, suggestions: pairs)
        return try #require(plan.drawings(on: .a4).first { _ in true })
    }

    @Test func `a small network is drawn in full`() throws {
        let drawing = try first(.network)
        #expect(drawing.nodes.count == 20)
        #expect(drawing.title == "Hoe het netwerk samenhangt")
        #expect(drawing.summary == "Samengevat: niet getekend, want zonder relatie (1 persoon).")
    }

    @Test func `a map around a person shows who is one step away, through what was brought in and agreed`() throws {
        let drawing = try first(.around(.required("ada"), steps: 1))
        #expect(drawing.title == "Rond Ada Bos")
        #expect(drawing.nodes.map(\.id) == ["ada", "blick", "bob", "cor", "deal-1", "jeugdhulp", "need-1", "tafel"])
        #expect(drawing.nodes.filter(\.isSubject).map(\.id) == ["ada"])
    }

    @Test func `steps are one to three`() throws {
        let ada = try Node.ID.required("ada")
        #expect(try MapPlan(of: SampleNetwork.graph(), view: .around(ada, steps: 0)).view == .around(ada, steps: 1))
        #expect(try MapPlan(of: SampleNetwork.graph(), view: .around(ada, steps: 9)).view == .around(ada, steps: 3))
    }

    @Test func `a map around nobody is refused in both languages`() throws {
        let graph = try SampleNetwork.graph()
        let zoe = try Node.ID.required("zoe")
        let error = MapError.noSuchNode(zoe)
        #expect(throws: error) { try MapPlan(of: graph, view: .around(zoe, steps: 1)) }
        #expect(
            error.phrase(.dutch) == "In het netwerk is er op die datum geen 'zoe'; kies een id die er wel in staat."
        )
        #expect(error.description == "On that date the network has no 'zoe'; choose an id that is in it.")
    }

    @Test func `a map of a theme shows who has to do with it or with a narrower one, and what there is about it`()
        throws
    {
        let drawing = try first(.theme(.required("overgang")), .english)
        #expect(drawing.title == "What happens on the theme “Overgang po–vo”")
        #expect(drawing.nodes.map(\.id) == ["flexklas", "overgang", "vervoer"])
        #expect(drawing.nodes.filter(\.isSubject).map(\.id) == ["overgang"])
        let care = try first(.theme(.required("jeugdhulp")))
        #expect(care.nodes.map(\.id) == ["ada", "cor", "jeugdhulp"])
        #expect(care.edges.map(\.family) == [.collaboration, .need, .offer, .need])
    }

    @Test func `a map of a region shows its organizations, their people and what they do`() throws {
        let drawing = try first(.region(.required("rijnmond")))
        #expect(drawing.title == "Hoe Rotterdam-Rijnmond samenhangt")
        #expect(drawing.nodes.map(\.id) == ["koers", "rijnmond"])
        let sketch = try NetworkSketch(SampleNetwork.text + "\nblick inRegion rijnmond")
        let graph = Graph(try Network(nodes: sketch.nodes, ties: sketch.ties))
        let plan = try MapPlan(of: graph, view: .region(.required("rijnmond")))
        let ids = try #require(plan.drawings(on: .a4).first { _ in true }).nodes.map(\.id)
        #expect(
            ids == [
                "ada", "blick", "bob", "deal-1", "flexklas", "jeugdhulp", "koers", "need-1", "overgang", "rijnmond",
            ]
        )
    }

    @Test func `a map of paths shows what lies on a shortest one, layer by layer`() throws {
        let drawing = try first(.path(.required("bob"), .required("koers")))
        #expect(drawing.title == "Van Bob Vos naar Koers VO")
        #expect(drawing.nodes.map(\.id) == ["blick", "bob", "koers"])
        #expect(drawing.layout == .layers([1, 0, 2]) && drawing.engine == "dot")
        #expect(drawing.nodes.filter(\.isSubject).map(\.id) == ["bob", "koers"])
        let detour = try NetworkSketch(
            """
            person: ada=Ada bob=Bob cas=Cas dik=Dik
            ada collaborates bob
            ada collaborates cas
            bob collaborates cas
            bob collaborates dik
            cas collaborates dik
            """
        )
        let graph = Graph(try Network(nodes: detour.nodes, ties: detour.ties))
        let plan = try MapPlan(of: graph, view: .path(.required("ada"), .required("dik")))
        let layers = try #require(plan.drawings(on: .a4).first { _ in true })
        // Bob and Cas collaborate, but no shortest path takes that way.
        #expect(layers.edges.count == 4)
        let alone = try first(.path(.required("dik"), .required("dik")))
        #expect(alone.nodes.map(\.id) == ["dik"])
    }

    @Test func `a map of changes shows what came and went, with what it is tied to, and nothing else`() throws {
        let sketch = try NetworkSketch(
            """
            schoolBoard: kade=De_Kade oever=De_Oever
            person: ada=Ada_Bos bob=Bob_Vos
            group: kring=Leerkring rust=Rustgroep
            kade organizes kring
            ada participatesIn kring
            oever organizes rust
            ada worksFor kade since=2021
            bob worksFor oever since=2023-09 until=2023-12
            """
        )
        let nodes = try sketch.nodes.map { node in
            let periods = try ["kring": Period.required("2023-10", ""), "rust": Period.required("2020", "2023-11")]
            return Node(id: node.id, kind: node.kind, name: node.name, period: periods[node.id.text] ?? .open)
        }
        let graph = Graph(try Network(nodes: nodes, ties: sketch.ties), asOf: try .required("2024-02-01"))
        let days = try #require(DayRange(from: .required("2023-10-01"), through: .required("2024-02-01")))
        let drawing = try #require(try MapPlan(of: graph, view: .changes(days)).drawings(on: .a4).first { _ in true })
        #expect(drawing.title == "Wat er veranderde van 1 oktober 2023 tot en met 1 februari 2024")
        #expect(drawing.asOf == nil)
        #expect(drawing.nodes.map(\.id) == ["ada", "bob", "kade", "kring", "oever", "rust"])
        #expect(drawing.nodes.map(\.event) == [nil, nil, nil, .began, nil, .ended])
        #expect(drawing.nodes[5].lines.last == "tot en met november 2023")
        #expect(drawing.nodes[5].look.fill == MapStyle.look(of: .person).fill)
        let edges = drawing.edges.map {
            "\(drawing.nodes[$0.from].id) \(drawing.nodes[$0.to].id) \($0.event?.code ?? "")"
        }
        #expect(edges == ["ada kring began", "bob oever ended", "kade kring began", "oever rust ended"])
        let legend = drawing.legend
        #expect(legend.hasNew && legend.hasEnded && legend.hasEndedTies && legend.families == [.participation])
    }

    @Test func `a map that asks for another kind of node, or for a path that is not there, is refused`() throws {
        let graph = try SampleNetwork.graph()
        let (ada, dik) = try (Node.ID.required("ada"), Node.ID.required("dik"))
        #expect(throws: MapError.wrongKind(ada, .person, wanted: .theme)) { try MapPlan(of: graph, view: .theme(ada)) }
        #expect(throws: MapError.wrongKind(ada, .person, wanted: .region)) {
            try MapPlan(of: graph, view: .region(ada))
        }
        #expect(throws: MapError.noPath(ada, dik)) { try MapPlan(of: graph, view: .path(ada, dik)) }
        #expect(
            MapError.wrongKind(ada, .person, wanted: .theme).phrase(.dutch)
                == "'ada' is van de soort persoon; deze kaart vraagt de soort thema."
        )
    }

    @Test func `suggestions are drawn where both are on the map, and only when asked for`() throws {
        #expect(try !first(.network).legend.families.contains(.suggestion))
        let pair = try MapPlan.Pair(.required("bob"), .required("cor"))
        let far = try MapPlan.Pair(.required("bob"), .required("nobody"))
        let drawing = try first(.network, .dutch, [pair, pair, far])
        let edges = drawing.edges.filter { $0.family == .suggestion }
        #expect(edges.map(\.title) == ["Suggestie: Bob Vos en Cor Das zouden elkaar kunnen spreken"])
    }

    @Test func `whom the person in the middle could meet is on the map, however far`() throws {
        let pair = try MapPlan.Pair(.required("dik"), .required("ada"))
        let drawing = try first(.around(.required("ada"), steps: 1), .dutch, [pair])
        #expect(drawing.nodes.contains { $0.id == "dik" })
        #expect(drawing.edges.filter { $0.family == .suggestion }.count == 1)
    }

    @Test func `someone without ties is drawn when there is a suggestion`() throws {
        let pair = try MapPlan.Pair(.required("dik"), .required("cor"))
        #expect(try first(.network, .dutch, [pair]).nodes.contains { $0.id == "dik" })
    }

    @Test func `a map has the words of its language`() throws {
        let drawing = try first(.network, .english)
        #expect(drawing.title == "How the network fits together")
        #expect(drawing.summary == "Summarized: not drawn, having no tie (1 person).")
        let titles = drawing.nodes.map(\.title)
        #expect(titles.contains("Stichting Yulius, school board"))
        #expect(drawing.edges.map(\.title).contains("Ada Bos collaborates with Bob Vos since April 2023"))
    }

    @Test func `the legend shows exactly what occurs`() throws {
        let drawing = try first(.network)
        #expect(Set(drawing.legend.kinds) == Set(drawing.nodes.map(\.kind)))
        #expect(Set(drawing.legend.families) == Set(drawing.edges.map(\.family)))
        #expect(!drawing.legend.kinds.contains(.program))
    }

    @Test(arguments: 0..<8)
    func `drawings get smaller and smaller, and the last is small`(seed: Int) throws {
        let graph = Graph(try .random(seed: seed, persons: 80))
        let counts = try MapPlan(of: graph, view: .network).drawings(on: .a4).map(\.nodes.count)
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(try #require(counts.last) <= 16)
    }

    @Test(arguments: 0..<8)
    func `a map around someone keeps its center, and counts everyone who is near`(seed: Int) throws {
        let graph = Graph(try .random(seed: seed, persons: 80))
        let center = graph.node(try #require(graph.nodes(of: .person).first)).id
        for drawing in try MapPlan(of: graph, view: .around(center, steps: 2)).drawings(on: .a4) {
            #expect(drawing.nodes.filter(\.isSubject).map(\.id) == [center.text])
            #expect(drawing.edges.allSatisfy { $0.from != $0.to && $0.count > 0 })
        }
    }

    @Test func `a large network is summarized without drawing all of it`() throws {
        let graph = Graph(try .random(seed: 7, persons: 1200))
        let drawings = try Array(MapPlan(of: graph, view: .network).drawings(on: .a4))
        #expect(drawings.allSatisfy { $0.nodes.count <= 240 && $0.summary.hasPrefix("Samengevat: ") })
    }

    @Test func `an empty network says that there is nothing`() throws {
        let graph = Graph(try Network(nodes: [], ties: []))
        let drawing = try #require(MapPlan(of: graph, view: .network).drawings(on: .a4).first { _ in true })
        #expect(drawing.nodes.isEmpty)
        #expect(drawing.summary == "Er is niets te tekenen.")
    }
}
