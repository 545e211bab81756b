import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct CollaboratorsThemesTests {
    private static let sketch = """
        person: ada bob cas dee
        theme: zorg taal
        ada collaborates bob
        bob worksOn zorg
        cas worksOn zorg
        dee worksOn taal

        """

    @Test func `what collaborators work on speaks for a person`() throws {
        let scene = try Scene(Self.sketch)
        #expect(try scene.touchpoints(.collaboratorsThemes, for: "ada", of: "cas") == ["zorg"])
        #expect(try scene.touchpoints(.commonThemes, for: "ada", of: "cas") == [])
        #expect(try scene.worth(.collaboratorsThemes, for: "ada", of: "dee") == 0)
    }

    @Test func `what collaborators of collaborators work on does not`() throws {
        let sketch = Self.sketch.replacing("bob worksOn zorg", with: "bob collaborates dee")
        #expect(try Scene(sketch).worth(.collaboratorsThemes, for: "ada", of: "cas") == 0)
    }

    @Test func `an old collaboration speaks less than a fresh one`() throws {
        let ties = "ada worksOn taal\nada collaborates bob since="
        func worth(_ year: Int) throws -> Double {
            let sketch = Self.sketch.replacing("ada collaborates bob\n", with: ties + "\(year)\n")
            return try Scene(sketch + "cas collaborates dee since=2020")
                .worth(.collaboratorsThemes, for: "ada", of: "cas")
        }
        #expect(try worth(2020) > worth(2016) && worth(2016) > worth(2012))
        #expect(try worth(2012) == worth(1990))
    }

    @Test func `it speaks of the two and those with whom they collaborate`() throws {
        let scene = try Scene(Self.sketch)
        let expected = [
            "Jullie en de mensen met wie jullie samenwerken, houden zich bezig met ‘zorg’.",
            "You and the people you each work with deal with “zorg”.",
        ]
        #expect(try scene.told(.collaboratorsThemes, to: "ada", of: "cas") == expected)
        #expect(try scene.toldInReverse(.collaboratorsThemes, to: "ada", of: "cas") == expected)
    }
}
