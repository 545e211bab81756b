import Foundation
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// The themes of the example network are those of the shared thesaurus.
@Suite struct ThesaurusTests {
    @Test func `there are 44 themes, and some are broader than and related to others`() throws {
        let network = try FixtureTests.network()
        #expect(network.nodes.count { $0.kind == .theme } == 44)
        #expect(!network.ties(of: .broader).isEmpty && !network.ties(of: .related).isEmpty)
    }

    @Test(.sharedData("domain/themes.json")) func `every theme has the id, names and synonyms of the thesaurus`() throws
    {
        let (network, concepts) = (try FixtureTests.network(), try Self.concepts())
        let themes = network.nodes.filter { $0.kind == .theme }
        #expect(themes.map(\.id.text) == concepts.map(\.id).sorted())
        for concept in concepts {
            let theme = try #require(try network[.required(concept.id)])
            #expect(theme.name == concept.prefLabel.nl)
            #expect(theme.englishName != nil, "\(concept.id)")
            // Words that the field uses and the thesaurus lacks come behind its own.
            #expect(theme.attributes.list(.weakSynonyms).starts(with: concept.weak), "\(concept.id)")
            let strong = concept.altLabel.filter { !concept.weak.contains($0) }
            #expect(theme.attributes.list(.synonyms).starts(with: strong), "\(concept.id)")
            #expect(theme.attributes[.definition] ?? "" == concept.definition)
            #expect(theme.attributes[.scope] ?? "" == concept.scopeNote.replacing(" (gevonden)", with: ""))
        }
    }

    @Test func `no word points to two themes`() throws {
        let themes = try FixtureTests.network().nodes.filter { $0.kind == .theme }
        let words = themes.flatMap { theme -> Set<String> in
            let texts = [theme.name] + theme.attributes.list(.synonyms) + theme.attributes.list(.weakSynonyms)
            return Set(texts.map { $0.lowercased() })
        }
        let several = Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(several == [])
    }

    @Test(.sharedData("domain/themes.json")) func `themes are broader and related as in the thesaurus`() throws {
        let (network, concepts) = (try FixtureTests.network(), try Self.concepts())
        let ids = Set(concepts.map(\.id))
        let broader = concepts.compactMap { concept in
            ids.contains(concept.broader) ? "\(concept.id) \(concept.broader)" : nil
        }
        #expect(network.ties(of: .broader).map { "\($0.from) \($0.to)" }.sorted() == broader.sorted())
        let related = concepts.flatMap { concept in
            concept.related.map { [concept.id, $0].sorted().joined(separator: " ") }
        }
        let between = network.ties(of: .related).filter { network[$0.from]?.kind == .theme }
        #expect(between.map { "\($0.from) \($0.to)" }.sorted() == Set(related).sorted())
    }

    private struct Thesaurus: Decodable {
        let concepts: [Concept]
    }

    private struct Concept: Decodable {
        struct Label: Decodable {
            let nl, en: String
        }
        let id, broader, definition, scopeNote: String
        let prefLabel: Label
        let altLabel, weak, related: [String]
    }

    private static func concepts() throws -> [Concept] {
        let path = try #require(SharedData.path("domain/themes.json"))
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try JSONDecoder().decode(Thesaurus.self, from: data).concepts
    }
}
