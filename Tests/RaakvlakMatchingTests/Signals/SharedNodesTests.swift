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

    @Test func `who was absent was not at the meeting`() throws {
        let scene = try scene("ada attends overleg role=absent\nbob attends overleg")
        #expect(try scene.worth(.meetings, for: "ada", of: "bob") == 0)
    }

    @Test(arguments: [
        (Signal.organizations, "participatesIn kring", "hoort net als jij bij ‘kring’", "belongs to “kring”"),
        (.meetings, "attends overleg", "was net als jij bij ‘overleg’", "was at “overleg”"),
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
}
