import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct ProjectionTests {
    private func graph(_ sketch: String) throws -> Graph { Graph(try Network(sketch: sketch)) }

    /// The joined nodes of a projection, by their ids, with weights.
    private func pairs(_ projection: Projection, _ graph: Graph) -> [String] {
        projection.pairs.pairs.map { pair in
            let ids = [pair.one, pair.other].map { graph.node(projection.nodes[$0]).id.text }
            return "\(ids[0])-\(ids[1]):\(pair.weight)"
        }
    }

    private func via(_ sharing: Sharing, of kinds: NodeKindSet = NodeKindSet(.person), _ sketch: String) throws
        -> [String]
    {
        let graph = try graph(sketch)
        return pairs(Projection(graph, of: kinds, via: sharing), graph)
    }

    @Test func `ties join, in whichever direction, and their weights add up`() throws {
        let graph = try graph(
            """
            person: ada bob cas
            school: east
            ada worksFor east weight=2
            ada represents east
            bob collaborates ada weight=3
            cas worksFor east
            """
        )
        let all = Projection(graph)
        #expect(pairs(all, graph) == ["ada-bob:3.0", "ada-east:3.0", "cas-east:1.0"])
        let persons = Projection(graph, of: NodeKindSet(.person), by: [.collaborates])
        #expect(pairs(persons, graph) == ["ada-bob:3.0"] && persons.nodes == [0, 1, 2])
        #expect(persons.number(of: 2) == 2 && persons.number(of: 3) == nil)
    }

    @Test func `persons share the themes of their ties and contributions, each once`() throws {
        let found = try via(
            .themes,
            """
            person: ada bob cas
            theme: x y z
            contribution: c
            ada worksOn x
            ada needs x
            ada offers y
            bob interestedIn x
            c contributedBy bob
            c about y
            cas worksOn z
            """
        )
        #expect(found == ["ada-bob:2.0"])
    }

    @Test func `who was only invited, or absent, shares no meeting`() throws {
        let found = try via(
            .meetings,
            """
            person: ada bob cas dik eva
            meeting: m n
            ada attends m role=chair
            bob attends m
            cas attends m role=absent
            dik attends m role=invited
            bob attends n
            ada attends n role=present
            """
        )
        #expect(found == ["ada-bob:2.0"])
    }

    @Test func `initiatives, groups and programs are shared by whatever part one has in them`() throws {
        let found = try via(
            .initiatives,
            "person: ada bob cas\ninitiative: i\ngroup: g\nada leads i\nbob contactFor i\ncas participatesIn g\nbob leads g"
        )
        #expect(found == ["ada-bob:1.0", "bob-cas:1.0"])
    }

    @Test func `collaborating is a tie or an agreement in force`() throws {
        let sketch = "person: ada bob cas\nagreement: a\na party bob\na party cas\nada collaborates bob weight=2"
        #expect(try via(.collaborates, sketch) == ["ada-bob:2.0"])
        var attributes = Attributes()
        attributes[.state] = AgreementState.active.code
        let active = try NetworkSketch(sketch).nodes.map {
            $0.kind == .agreement ? Node(id: $0.id, kind: $0.kind, name: $0.name, attributes: attributes) : $0
        }
        let graph = Graph(try Network(nodes: active, ties: NetworkSketch(sketch).ties))
        #expect(pairs(Projection(graph, via: .collaborates), graph) == ["ada-bob:2.0", "bob-cas:1.0"])
    }

    @Test func `organizations share what those who work or speak for them do`() throws {
        let found = try via(
            .themes,
            of: .organizations,
            """
            person: ada bob cas
            school: east west
            schoolBoard: north
            theme: x
            ada worksFor east
            bob represents west state=accepted
            cas represents north state=ended
            ada worksOn x
            bob needs x
            cas offers x
            """
        )
        #expect(found == ["east-west:1.0"])
    }

    @Test func `what too many share is left out, the most widely shared first`() throws {
        let persons = (0..<10).map { "p\($0)" }
        let sketch =
            "person: \(persons.joined(separator: " "))\ntheme: all few\n"
            + persons.map { "\($0) worksOn all" }.joined(separator: "\n") + "\np1 worksOn few\np2 worksOn few"
        let graph = try graph(sketch)
        let bounded = Projection(graph, via: .themes, mostPairs: 45)
        #expect(pairs(bounded, graph) == ["p1-p2:1.0"])
        #expect(bounded.omitted == [graph.number(of: try .required("all"))])
        let whole = Projection(graph, via: .themes, mostPairs: 46)
        #expect(whole.pairs.pairCount == 45 && whole.omitted.isEmpty)
    }

    @Test(arguments: 0..<10)
    func `a projection of a random network counts what two share`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 25))
        let found = Projection(graph, via: .themes)
        let themes = found.nodes.map { node -> Set<UInt32> in
            let own = [TieKind.worksOn, .offers, .needs, .interestedIn].flatMap {
                graph.outgoing($0).neighbors(of: node)
            }
            let said = graph.incoming(.contributedBy).neighbors(of: node).flatMap {
                graph.outgoing(.about).neighbors(of: Int($0))
            }
            return Set((own + said).filter { graph.kind(of: Int($0)) == .theme })
        }
        let weights = Dictionary(uniqueKeysWithValues: found.pairs.pairs.map { ([$0.one, $0.other], $0.weight) })
        for one in found.nodes.indices {
            for other in 0..<one {
                #expect(Int(weights[[other, one]] ?? 0) == themes[one].intersection(themes[other]).count)
            }
        }
    }
}
