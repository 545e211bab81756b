import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct KeyNodesTests {
    /// Two groups of three that only dia joins, and eva, who hangs by cas.
    private static let sketch = """
        person: ada bob cas dia eva fay gus hal
        ada collaborates bob
        bob collaborates cas
        ada collaborates cas
        cas collaborates eva
        ada collaborates dia
        bob collaborates dia
        dia collaborates fay
        fay collaborates gus
        gus collaborates hal
        fay collaborates hal
        """

    private func ids(_ nodes: [Int], _ graph: Graph) -> String {
        nodes.map { graph.node($0).id.text }.joined(separator: " ")
    }

    @Test func `without a key person parts come loose, the most first`() throws {
        let graph = Graph(try Network(sketch: Self.sketch))
        let projection = Lens.collaborates.projection(of: graph, kinds: nil)
        let found = KeyNodes(in: projection, limit: 10)
        let told = found.points.map { point in
            "\(ids([point.node], graph)): \(point.partCount), \(point.loose.map { ids($0, graph) })"
        }
        #expect(
            told == [
                "dia: 2, [\"fay gus hal\"]", "fay: 2, [\"gus hal\"]", "cas: 2, [\"eva\"]",
            ]
        )
        #expect(
            found.bridges.map { "\(ids([$0.one, $0.other], graph)): \(ids($0.loose, graph))" } == [
                "dia fay: fay gus hal"
            ]
        )
        #expect(found.bridgeCount == 1)
        let one = KeyNodes(in: projection, limit: 1)
        #expect(one.points.count == 1 && one.pointCount == 3)
        #expect(KeyNodes(in: projection, limit: 9) { graph.node($0).id.text == "fay" }.points.count == 1)
    }

    /// The parts of the component of a node without it, by the definition.
    private func parts(_ pairs: SimpleGraph, without node: Int) -> Set<Set<Int>> {
        var parts: Set<Set<Int>> = []
        for start in pairs.neighbors(of: node).map(Int.init) {
            var part: Set = [start]
            while true {
                let wider = part.union(part.flatMap { pairs.neighbors(of: $0).map(Int.init) }).subtracting([node])
                if wider == part { break }
                part = wider
            }
            parts.insert(part)
        }
        return parts
    }

    @Test(arguments: 0..<12)
    func `who comes loose is what the definition says`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 20))
        let projection = Lens.contacts.projection(of: graph, kinds: nil)
        let found = KeyNodes(in: projection, limit: .max)
        let expected = projection.nodes.indices.filter { parts(projection.pairs, without: $0).count > 1 }
        #expect(Set(found.points.map(\.node)) == Set(expected.map { projection.nodes[$0] }))
        for point in found.points {
            let number = try #require(projection.number(of: point.node))
            let all = parts(projection.pairs, without: number)
            let loose = Set(point.loose.map { Set($0.compactMap { projection.number(of: $0) }) })
            #expect(point.partCount == all.count && loose.isSubset(of: all) && loose.count == all.count - 1)
            let kept = all.subtracting(loose).first?.count ?? 0
            #expect(point.loose.allSatisfy { $0.count <= kept })
        }
        for bridge in found.bridges {
            #expect(bridge.loose.contains(bridge.other) && !bridge.loose.contains(bridge.one))
        }
    }
}
