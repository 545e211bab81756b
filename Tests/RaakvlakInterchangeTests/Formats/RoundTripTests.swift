import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What was exported comes back as the same network.
struct RoundTripTests {
    static let formats = InterchangeFormat.allCases.filter(\.isRead)

    static func again(_ network: Network, _ format: InterchangeFormat, _ language: Language) throws -> ForeignImport {
        var text = ""
        InterchangeWriter(network, in: language).write(as: format, to: &text)
        return try ForeignReader(name: "x", format: format).read(Array(text.utf8))
    }

    @Test(arguments: formats, Language.allCases)
    func `a small network comes back`(format: InterchangeFormat, language: Language) throws {
        let network = try SmallNetwork.make()
        let outcome = try Self.again(network, format, language)
        #expect(outcome.losses.isEmpty, "\(outcome.losses)")
        #expect(outcome.network == network)
    }

    @Test(arguments: formats)
    func `100 random networks come back, and nothing is lost`(format: InterchangeFormat) throws {
        for seed in 0..<100 {
            let network = try Network.random(seed: seed, persons: 2 + seed % 4)
            let outcome = try Self.again(network, format, seed % 2 == 0 ? .dutch : .english)
            #expect(outcome.losses.isEmpty, "seed \(seed): \(outcome.losses.prefix(3))")
            #expect(outcome.network == network, "seed \(seed)")
        }
    }

    @Test(arguments: formats)
    func `the fixture comes back`(format: InterchangeFormat) throws {
        let network = try #require(try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        let outcome = try Self.again(network, format, .dutch)
        #expect(outcome.losses.isEmpty, "\(outcome.losses.prefix(3))")
        #expect(outcome.network == network)
    }

    @Test(arguments: formats)
    func `attributes come back that are called like what formats have a place for`(format: InterchangeFormat) throws {
        var attributes = Attributes()
        let names = FieldName.allCases.map(\.rawValue) + ["id", "pid", "for", "value", "directed", "Weight", "label_2"]
        for name in names { attributes[name] = "7" }
        let (a, b) = (try Node.ID.required("a"), try Node.ID.required("b"))
        var ofNode = attributes
        for name in names where FolderColumns.areTaken(name, byNodesOf: .person) { ofNode[name] = nil }
        var ofTie = attributes
        for name in names where FolderColumns.areTakenByTies(name) { ofTie[name] = nil }
        let nodes = [
            Node(id: a, kind: .person, name: "A", attributes: ofNode), Node(id: b, kind: .person, name: "B"),
        ]
        let tie = Tie(.collaborates, from: a, to: b, details: Tie.Details(attributes: ofTie))
        let network = try Network(nodes: nodes, ties: [tie])
        let outcome = try Self.again(network, format, .dutch)
        #expect(outcome.losses.isEmpty, "\(outcome.losses)")
        #expect(outcome.network == network)
    }
}
