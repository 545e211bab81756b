import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

/// What two people have in common besides themes: organizations, meetings, initiatives, regions.
struct SharedNodesTests {
    private static let sketch = """
        person: ada bob cas
        schoolBoard: bestuur
        organization: vereniging
        group: kring
        meeting: overleg
        initiative.running: huis
        region: delta
        theme: t

        """

    private func scene(_ ties: String) throws -> Scene { try Scene(Self.sketch + ties) }

    @Test(arguments: [
        (Signal.organizations, "worksFor vereniging"), (.organizations, "represents bestuur"),
        (.organizations, "participatesIn kring"), (.meetings, "attends overleg"), (.initiatives, "contactFor huis"),
        (.initiatives, "leads huis"),
    ])
    func `both have the same tie`(signal: Signal, tie: String) throws {
        let scene = try scene("ada \(tie)\nbob \(tie)")
        let node = String(tie.split(separator: " ")[1])
        #expect(try scene.touchpoints(signal, for: "ada", of: "bob") == [node])
        #expect(try scene.worth(signal, for: "ada", of: "cas") == 0)
    }

    @Test func `regions are those of the organizations`() throws {
        let ties = "bestuur inRegion delta\nvereniging inRegion delta\nada worksFor bestuur\nbob worksFor vereniging"
        #expect(try scene(ties).touchpoints(.regions, for: "ada", of: "bob") == ["delta"])
    }

    @Test(arguments: ["absent", "invited"])
    func `who was absent, or no more than invited, was not at the meeting`(role: String) throws {
        let scene = try scene("ada attends overleg role=\(role)\nbob attends overleg")
        #expect(try scene.worth(.meetings, for: "ada", of: "bob") == 0)
    }

    @Test(arguments: ["present", "chair", "presenter", "host"])
    func `who has another role was there`(role: String) throws {
        let scene = try scene("ada attends overleg role=\(role)\nbob attends overleg")
        #expect(try scene.touchpoints(.meetings, for: "ada", of: "bob") == ["overleg"])
    }

    @Test(arguments: ["planned", "moved", "canceled"])
    func `nobody was at a meeting that was not held`(state: String) throws {
        let ties = "meeting.\(state): m\nada attends m role=chair\nbob attends m\n"
        #expect(try scene(ties).worth(.meetings, for: "ada", of: "bob") == 0)
        let held = ties.replacing(state, with: "held")
        #expect(try scene(held).touchpoints(.meetings, for: "ada", of: "bob") == ["m"])
    }

    @Test(arguments: [
        (Signal.organizations, "participatesIn kring", "hoort net als jij bij ‘kring’", "belongs to “kring”"),
        (.initiatives, "contactFor huis", "is net als jij betrokken bij ‘huis’", "is involved in “huis”"),
    ])
    func `each has a sentence for either side`(signal: Signal, tie: String, dutch: String, english: String) throws {
        let scene = try scene("ada \(tie)\nbob \(tie)")
        #expect(
            try scene.told(signal, to: "ada", of: "bob") == ["bob \(dutch).", "Like you, bob \(english)."]
        )
        let reverse = try scene.toldInReverse(signal, to: "ada", of: "bob")
        #expect(reverse[0].hasPrefix("Jij ") && reverse[0].contains(" net als bob "))
        #expect(reverse[1].hasPrefix("Like bob, you "))
    }

    @Test func `of a meeting both are told that they were there, and when`() throws {
        let ties = "ada attends overleg\nbob attends overleg"
        let undated = ["Jullie waren allebei bij ‘overleg’.", "You were both at “overleg”."]
        #expect(try scene(ties).told(.meetings, to: "ada", of: "bob") == undated)
        #expect(try scene(ties).toldInReverse(.meetings, to: "ada", of: "bob") == undated)
        let nodes = try Scene.network(Self.sketch + ties).nodes.map { node in
            node.kind == .meeting
                ? Node(id: node.id, kind: node.kind, name: node.name, period: try .required("2023-11-16", "")) : node
        }
        let scene = Scene(Graph(try Network(nodes: nodes, ties: Scene.network(Self.sketch + ties).ties)))
        #expect(
            try scene.told(.meetings, to: "ada", of: "bob") == [
                "Jullie waren allebei bij ‘overleg’ (16 november 2023).",
                "You were both at “overleg” (16 November 2023).",
            ]
        )
    }

    private static let places = """
        schoolBoard: kade
        region: zuid=Regio_Zuid west
        zuid partOf delta
        ada worksFor bestuur
        bestuur inRegion delta
        bestuur inRegion zuid

        """

    @Test func `of regions the organizations are said to be there, in the smallest`() throws {
        let other = "bob worksFor kade\nkade inRegion zuid\nkade inRegion delta\n"
        #expect(
            try scene(Self.places + other).told(.regions, to: "ada", of: "bob") == [
                "Jullie organisaties zijn allebei actief in de regio Zuid.",
                "Both your organizations are active in Regio Zuid.",
            ]
        )
        let west = other + "kade inRegion west\nbestuur inRegion west\n"
        #expect(
            try scene(Self.places + west).told(.regions, to: "ada", of: "bob")[0].hasSuffix(
                "actief in west en de regio Zuid."
            )
        )
        #expect(
            try scene(Self.places + "bob worksFor bestuur\n").told(.regions, to: "ada", of: "bob") == [
                "Jullie organisatie is actief in de regio Zuid.", "Your organization is active in Regio Zuid.",
            ]
        )
    }
}
