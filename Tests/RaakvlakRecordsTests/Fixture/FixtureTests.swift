import Foundation
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// What the example network must hold.
@Suite struct FixtureTests {
    static let folder = Fixture.folder("inclusiever-onderwijs")

    static func network() throws -> Network { try #require(FolderReader(path: folder).read().network) }

    @Test func `the fixture is sound; only stated counts differ from what is listed`() throws {
        let outcome = try FolderReader(path: Self.folder).read()
        #expect(outcome.errorCount == 0)
        #expect(outcome.issues.allSatisfy { $0.problem.code == "countDiffers" })
        let figures = outcome.issues.compactMap { issue in
            if case .countDiffers(let figure, _, _, _, _) = issue.problem { figure } else { nil }
        }
        #expect(
            figures == [
                "aantal-gemeenten-koers-vo", "aantal-initiatieven-ontwikkelgroep", "aantal-themas-week-2021",
                "aantal-voorlopende-samenwerkingsverbanden", "aantal-voorloperregios",
            ]
        )
    }

    @Test func `the fixture is in the form that export writes, byte for byte`() throws {
        let files = FolderWriter(try Self.network()).files
        let tables = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".csv") }
        #expect(Set(files.map(\.name)) == Set(tables).subtracting([FileFormat.coverageFile]))
        for file in files {
            expectGolden(
                String(decoding: file.bytes, as: UTF8.self),
                at: "Fixtures/inclusiever-onderwijs/\(file.name)"
            )
        }
    }

    @Test func `what the fixture exports reads back equal`() throws {
        let network = try Self.network()
        let outcome = try read(FolderWriter(network).files)
        #expect(outcome.network == network)
    }

    @Test func `persons are invented, and there are enough of them to have something to say`() throws {
        let network = try Self.network()
        let persons = network.nodes.filter { $0.kind == .person }
        #expect(persons.count >= 60)
        #expect(persons.allSatisfy { $0.source == "invented" })
        let contributions = network.nodes.filter { $0.kind == .contribution && $0.source == "invented" }
        #expect(contributions.count >= 120)
        #expect(contributions.allSatisfy { $0.englishName != nil })
        #expect(Set(contributions.compactMap { $0.attributes[.kind] }) == Set(ContributionKind.codes))
        for kind in ["need", "offer", "example", "idea", "question"] {
            #expect(contributions.count { $0.attributes[.kind] == kind } >= 10, "\(kind)")
        }
    }

    @Test func `the persons work in three regions or more`() throws {
        let network = try Self.network()
        let graph = Graph(network)
        let regions = Set(
            network.ties(of: .worksFor).compactMap { graph.number(of: $0.to) }.flatMap {
                graph.outgoing(.inRegion).neighbors(of: $0)
            }
        )
        #expect(regions.count >= 3)
    }

    @Test(arguments: [TieKind.represents, .invited, .processedIn, .appliesFor])
    func `appointments, invitations, findings and applications occur in every state`(kind: TieKind) throws {
        let states = Set(try Self.network().ties(of: kind).compactMap(\.details.state))
        #expect(states == Set(Schema.rule(for: kind).states.choices.map(\.code)))
    }

    @Test func `what persons say, agree and do is invented too`() throws {
        let network = try Self.network()
        let isInvented = { (id: Node.ID) in network[id]?.source == "invented" }
        for kind in [TieKind.contributedBy, .party, .proposedBy, .proposedTo] {
            for tie in network.ties(of: kind) where network[tie.to]?.kind == .person {
                #expect(isInvented(tie.from), "\(tie.from) \(kind.code) \(tie.to)")
            }
        }
    }

    @Test func `mail goes to example.org only, and nobody has a phone`() throws {
        let network = try Self.network()
        let addresses = network.nodes.compactMap { $0.attributes[.email] }
        #expect(!addresses.isEmpty)
        #expect(addresses.allSatisfy { $0.hasSuffix("@example.org") })
        #expect(network.nodes.allSatisfy { $0.attributes[.phone] == nil })
    }

    @Test func `every node of the fixture says where it comes from`() throws {
        let network = try Self.network()
        #expect(network.nodes.filter { $0.source == nil }.map(\.id.text) == [])
    }
}
