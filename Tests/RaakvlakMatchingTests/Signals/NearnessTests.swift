import RaakvlakNetwork
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

    // MARK: Sentences

    private func told(_ sketch: String, _ person: String, _ other: String) throws -> String {
        try Scene(sketch).told(.nearness, to: person, of: other)[1]
    }

    @Test func `it names those on the way, from the reader on`() throws {
        let scene = try Scene(Self.chain)
        #expect(
            try scene.told(.nearness, to: "ada", of: "cas") == [
                "Jullie zijn met elkaar verbonden via bob.", "bob connects you.",
            ]
        )
        #expect(
            try scene.told(.nearness, to: "eef", of: "ada") == [
                "Jullie zijn met elkaar verbonden via dee, cas en bob.", "dee, cas and bob connect you.",
            ]
        )
        #expect(try scene.toldInReverse(.nearness, to: "ada", of: "dee")[1] == "bob and cas connect you.")
    }

    @Test func `it names nobody who is not on a shortest way`() throws {
        let detour = Self.chain + "person: fer gus\nada collaborates fer\nfer collaborates gus\ngus collaborates cas"
        #expect(try told(detour, "ada", "cas") == "bob connects you.")
        #expect(
            try told(detour.replacing("ada collaborates bob\n", with: ""), "ada", "cas") == "fer and gus connect you."
        )
    }

    @Test func `it names all whom both know, and those who agreed`() throws {
        let both = Self.chain + "person: fer\nada collaborates fer\nagreement.active: a\na party fer\na party cas"
        #expect(try told(both, "ada", "cas") == "bob and fer connect you.")
    }

    @Test func `of who collaborates it names nobody`() throws {
        #expect(try told(Self.chain, "ada", "bob") == "You are close to each other in the network.")
    }

    @Test(arguments: 0..<20)
    func `those with whom a person collaborates are the same as for the signals`(seed: Int) throws {
        let graph = Graph(try Network.random(seed: seed, persons: 20))
        let persons = Persons(graph)
        for (person, node) in persons.nodes.enumerated() {
            let known = persons.acquaintances[person].map { persons.nodes[Int($0)] }.filter { $0 != node }
            #expect(graph.collaborators(of: node) == known)
        }
    }

    @Test func `what mutual contacts say is not said again`() throws {
        let scene = try Scene(Self.chain)
        let worth = try scene.suggestion(for: "ada", of: "cas").worthToPerson
        #expect(worth.reasons.map(\.signal).contains(.nearness))
        let told = worth.told(in: scene.matcher.graph)
        let contacts = try #require(told.first { $0.reason.signal == .acquaintances })
        #expect(contacts.others.map(\.signal) == [.nearness])
        #expect(!told.map(\.reason.signal).contains(.nearness))
        #expect(told.reduce(0) { $0 + $1.contribution } == worth.value)
        let bob = try scene.matcher.graph.requiredNumber("bob")
        #expect(contacts.touchpoints.map(\.node) == [bob])
        #expect(contacts.touchpoints.reduce(contacts.nearness) { $0 + $1.contribution } == contacts.contribution)
    }

    @Test func `it is not told where it is left out`() throws {
        let scene = try Scene(Self.chain)
        let worth = try scene.suggestion(for: "ada", of: "bob").worthToPerson
        #expect(worth.reasons.map(\.signal).contains(.nearness))
        let told = worth.told(in: scene.matcher.graph, leavingOut: [.nearness])
        #expect(!told.contains { ([$0.reason] + $0.others).contains { $0.signal == .nearness } })
    }
}
