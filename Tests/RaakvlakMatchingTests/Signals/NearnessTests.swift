import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct NearnessTests {
    private static let chain = """
        person: ada bob cas dee eef
        ada collaborates bob
        bob collaborates cas
        cas collaborates dee
        dee collaborates eef

        """

    private func worth(_ sketch: String, _ other: String) throws -> Double {
        try Scene(sketch).worth(.nearness, for: "ada", of: other)
    }

    @Test func `walks of up to two steps from both meet, and no longer ones`() throws {
        let chain = Self.chain.replacing("eef\n", with: "eef fer\n", maxReplacements: 1) + "eef collaborates fer"
        #expect(try worth(chain, "cas") > worth(chain, "dee"))
        #expect(try worth(chain, "dee") > worth(chain, "eef"))
        #expect(try worth(chain, "eef") > 0 && worth(chain, "fer") == 0)
    }

    @Test func `touchpoints are the persons at whom the walks meet, the strongest first`() throws {
        let scene = try Scene(Self.chain)
        #expect(try scene.touchpoints(.nearness, for: "ada", of: "eef") == ["cas"])
        #expect(try Set(scene.touchpoints(.nearness, for: "ada", of: "dee")) == ["bob", "cas"])
    }

    @Test func `who has no collaborators is near nobody`() throws {
        #expect(try worth("person: ada bob cas\nbob collaborates cas", "bob") == 0)
    }

    @Test func `the product is that of the normalized walks, by hand`() throws {
        // On a path of three, M has 1/√2 between neighbors: the rows are (1.5, .71, .5) and its mirror image.
        let worth = try worth("person: ada bob cas\nada collaborates bob\nbob collaborates cas", "cas")
        // They have 1, 2 and 1 collaborations, 4/3 on average.
        let evidence = (1 / (1 + 4.0 / 3)).squareRoot()
        let product = (0.75 + 0.5 + 0.75) / (2.25 + 0.5 + 0.25)
        #expect(abs(worth - SignalWeights.standard[.nearness] * product * evidence) < 1e-4)
    }

    @Test func `who has more collaborations is worth more, as far as that goes`() throws {
        let star = { (leaves: Int) in
            let names = (0..<leaves).map { "x\($0)" }
            let ties = names.map { "bob collaborates \($0)" }.joined(separator: "\n")
            return
                "person: ada bob cas \(names.joined(separator: " "))\nada collaborates cas\nbob collaborates cas\n\(ties)"
        }
        for leaves in [1, 5] {
            let scene = try Scene(star(leaves))
            #expect(try scene.worth(.nearness, for: "ada", of: "bob") > scene.worth(.nearness, for: "bob", of: "ada"))
        }
    }

    @Test func `heavier ties lead nearer`() throws {
        let fork =
            "person: ada bob cas dee\nada collaborates bob weight=1\nbob collaborates dee weight=1\nbob collaborates cas weight=5"
        #expect(try worth(fork, "cas") > worth(fork, "dee"))
    }

    @Test func `it says who is in between, and names neither of the two`() throws {
        let scene = try Scene(Self.chain)
        #expect(
            try scene.told(.nearness, to: "ada", of: "eef") == [
                "eef staat in het netwerk dicht bij jou, via cas.",
                "eef is near you in the network, by way of cas.",
            ]
        )
        #expect(
            try scene.toldInReverse(.nearness, to: "ada", of: "cas") == [
                "Jij staat in het netwerk dicht bij cas, via bob.",
                "You are near cas in the network, by way of bob.",
            ]
        )
    }

    @Test func `what mutual contacts say is not said again`() throws {
        let worth = try Scene(Self.chain).suggestion(for: "ada", of: "cas").worthToPerson
        #expect(worth.reasons.map(\.signal).contains(.nearness))
        let told = worth.told(most: 5)
        let contacts = try #require(told.first { $0.reason.signal == .acquaintances })
        #expect(contacts.others.map(\.signal) == [.nearness])
        #expect(!told.map(\.reason.signal).contains(.nearness))
        #expect(told.reduce(0) { $0 + $1.contribution } == worth.value)
        #expect(contacts.touchpoints.reduce(0) { $0 + $1.contribution } == contacts.contribution)
    }
}
