import Foundation
import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting
import Testing

/// The five articles, and which themes they name according to the thesaurus.
@Suite struct ArticleTests {
    private static let thesaurus = "domain/themes.md"
    private static let articles = [
        "seed-0-impuls-inclusie", "seed-1-samen-werken-voor-inclusiever-onderwijs",
        "seed-2-platform-naar-inclusiever-onderwijs", "seed-3-week-van-het-ondersteuningsplan",
        "seed-4-oproep-ontwikkelgroep",
    ]

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: try #require(SharedData.path(path)), encoding: .utf8)
    }

    /// The rows of the coverage check: the number of the article, its words, and the themes.
    private static func rows(_ themes: [String]) throws -> [(article: Int, words: String, themes: Set<String>)] {
        try text(thesaurus).split(separator: "\n").compactMap { line in
            guard let row = line.wholeMatch(of: /\| S([0-4]) \| (.*) \| (.*) \|/), let article = Int(row.1) else {
                return nil
            }
            // A long id may be cut: `bestuurlijke-samenwerking…`.
            let named = row.3.matches(of: /[a-z]+(?:-[a-z]+)*/).map { String($0.0) }
            let found = themes.filter { theme in
                named.contains { $0 == theme || $0.count > 20 && theme.hasPrefix($0) }
            }
            return found.isEmpty ? nil : (article, String(row.2), Set(found))
        }
    }

    @Test(.sharedData(thesaurus), .sharedData("seeds"))
    func `each theme that the thesaurus lists for an article is found in its text`() throws {
        let network = try #require(Example.network)
        let tagger = Tagger(network)
        let rows = try Self.rows(network.nodes.filter { $0.kind == .theme }.map(\.id.text))
        #expect(rows.count > 40)
        for (article, name) in Self.articles.enumerated() {
            let tags = tagger.tags(of: try Self.text("seeds/\(name).txt"))
            let found = Set(tags.filter { $0.strength == .strong }.map(\.theme.text))
            for row in rows where row.article == article {
                let missed = row.themes.subtracting(found).sorted()
                #expect(missed.isEmpty, "S\(article) '\(row.words)': \(missed)")
            }
        }
    }
}
