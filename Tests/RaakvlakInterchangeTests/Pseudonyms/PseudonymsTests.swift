import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct PseudonymsTests {
    private func fixture() throws -> Network {
        try #require(try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
    }

    /// Everything that leaves, in every format and both languages.
    private func exports(of network: Network) -> [(name: String, text: String)] {
        var exports = FolderWriter(network).files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
        for language in Language.allCases {
            let writer = InterchangeWriter(network, in: language)
            for format in InterchangeFormat.allCases where format.isOneFile {
                var text = ""
                writer.write(as: format, to: &text)
                exports.append(("\(format)", text))
            }
            exports += writer.kumuFiles.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
        }
        return exports
    }

    /// What must not be found in what leaves: names, parts of names that no public name has, ids, addresses, numbers.
    private func secrets(of network: Network) -> (texts: [String], words: Set<String>) {
        let persons = network.nodes.filter { $0.kind == .person }
        let names = persons.flatMap { [$0.name] + $0.otherNames.map(\.name) }
        let contacts = persons.flatMap { [$0.attributes[.email], $0.attributes[.phone]].compactMap(\.self) }
        let isPublic = NodeKindSet.organizations | NodeKindSet(.region, .theme, .program)
        let publicNames = network.nodes.filter { isPublic.contains($0.kind) }.flatMap { node in
            [node.name, node.englishName ?? ""] + node.otherNames.map(\.name)
        }
        let common = Set(publicNames.flatMap(FoldedWords.folded)).union(["van", "el", "de"])
        return (names + contacts + persons.map(\.id.text), Set(names.flatMap(FoldedWords.folded)).subtracting(common))
    }

    @Test func `no export of the fixture has a name, a part of one, an address or a number of a person`() throws {
        var generator = SeededGenerator(seed: 1)
        let network = try fixture()
        let (texts, words) = secrets(of: network)
        #expect(texts.count > 80 && words.count > 50)
        for (name, text) in exports(of: Pseudonyms(network, using: &generator).network) {
            let lower = Data(text.lowercased().utf8)
            let told = texts.filter { lower.range(of: Data($0.lowercased().utf8)) != nil }
            #expect(told.isEmpty, "\(name): \(told)")
            let found = words.intersection(FoldedWords.folded(text))
            #expect(found.isEmpty, "\(name): \(found)")
        }
    }

    @Test func `the shape stays: kinds, ties, sources and periods`() throws {
        var generator = SeededGenerator(seed: 2)
        let network = try fixture()
        let masked = Pseudonyms(network, using: &generator).network
        #expect(masked.nodes.count == network.nodes.count)
        for kind in NodeKind.allCases {
            let sources = { (network: Network) in
                network.nodes.filter { $0.kind == kind }.map { "\($0.source ?? "") \($0.period)" }.sorted()
            }
            #expect(sources(masked) == sources(network), "\(kind)")
        }
        for kind in TieKind.allCases {
            let facts = { (network: Network) in
                network.ties(of: kind).map { "\($0.details.period) \($0.details.weight ?? 1)" }.sorted()
            }
            #expect(facts(masked) == facts(network), "\(kind)")
        }
    }

    @Test func `organizations stay as they are`() throws {
        var generator = SeededGenerator(seed: 3)
        let network = try fixture()
        let masked = Pseudonyms(network, using: &generator).network
        for node in network.nodes where node.kind.isOrganization {
            #expect(masked[node.id]?.name == node.name, "\(node.id)")
        }
    }

    @Test func `the same chance gives the same pseudonyms, another chance others, and order tells nothing`() throws {
        let network = try fixture()
        let ids = { (seed: Int) in
            var generator = SeededGenerator(seed: seed)
            return Pseudonyms(network, using: &generator).network.nodes.filter { $0.kind == .person }.map(\.id)
        }
        #expect(ids(4) == ids(4))
        #expect(Set(ids(4)).isDisjoint(with: ids(5)))
        // Where a person of many ties stands among the persons changes with the chance.
        let places = Set(
            (0..<40).map { seed in
                var generator = SeededGenerator(seed: seed)
                let persons = Pseudonyms(network, using: &generator).network.nodes.filter { $0.kind == .person }
                return persons.firstIndex { $0.attributes[.capacity] == "4" } ?? -1
            }
        )
        #expect(places.count > 8)
    }

    @Test(arguments: 0..<20)
    func `a random network keeps its ties, and still reads back`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let network = try Network.random(seed: seed)
        let masked = Pseudonyms(network, using: &generator).network
        #expect(masked.ties.count == network.ties.count && masked.nodes.count == network.nodes.count)
        let tables = FolderWriter(masked).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
        #expect(try NetworkReader(tables).read().network == masked)
    }
}
