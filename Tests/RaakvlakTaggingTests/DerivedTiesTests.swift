import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting
import Testing

/// Themes of contributions and initiatives that name none.
struct DerivedTiesTests {
    private func network(_ ties: [Tie] = []) throws -> Network {
        let nodes = try [
            ("jeugdhulp", NodeKind.theme, "Jeugdhulp"), ("schoolvervoer", .theme, "Schoolvervoer"),
            ("vraag", .contribution, "Wie regelt het schoolvervoer naar de jeugdhulp?"),
            ("idee", .contribution, "Wij gaan een keer samen eten."), ("busproef", .initiative, "Proef met bussen"),
        ].map { id, kind, name in
            var attributes = Attributes()
            if kind == .initiative { attributes[.summary] = "Schoolvervoer zonder wachten" }
            return Node(id: try .required(id), kind: kind, name: name, attributes: attributes)
        }
        return try Network(nodes: nodes, ties: ties)
    }

    @Test func `what names no theme gets those of its text, marked as derived`() throws {
        let ties = Tagger.derivedTies(in: try network())
        #expect(
            ties.map { "\($0.from) \($0.to)" } == ["busproef schoolvervoer", "vraag jeugdhulp", "vraag schoolvervoer"]
        )
        #expect(ties.allSatisfy { $0.kind == .about && $0.details.source == "derived" })
        #expect(ties.map(\.details.note) == ["Schoolvervoer", "jeugdhulp", "schoolvervoer"])
        #expect(try Tagger.completing(network()).ties.count == 3)
    }

    @Test func `what names a theme keeps to it`() throws {
        let about = Tie(.about, from: try .required("vraag"), to: try .required("jeugdhulp"))
        let network = try network([about])
        #expect(Tagger.derivedTies(in: network).map(\.from.text) == ["busproef"])
        #expect(try Tagger.completing(network).ties.contains(about))
    }

    @Test func `what is completed needs nothing more`() throws {
        let network = try Tagger.completing(network())
        #expect(Tagger.derivedTies(in: network).isEmpty)
        #expect(try Array(Tagger.completing(network).ties) == Array(network.ties))
    }
}
