import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakDocuments

/// Who adds up the numbers that are printed gets the sum that is printed.
struct PrintedSumsTests {
    private func fixture() throws -> Graph {
        let network = try #require(try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        return Graph(network, asOf: try .required(DocumentSample.day))
    }

    /// How many tenths a printed number is.
    private func tenths(_ text: String) throws -> Int {
        try #require(Int(text.filter(\.isNumber)), "\(text)")
    }

    /// Expects that below each heading with a number the reasons add up to it, and their parts to the reasons.
    private func expectSums(_ page: Page, ofLevel level: Int) throws {
        var sum: Int?
        for block in page.blocks {
            switch block {
            case .heading(let heading): sum = heading.level == level ? try heading.value.map(tenths) : nil
            case .reasons(let reasons):
                #expect(try reasons.reduce(0) { try $0 + tenths($1.number) } == sum, "\(reasons)")
                #expect(try reasons.allSatisfy { try tenths($0.number) > 0 }, "\(reasons)")
                for reason in reasons where !reason.parts.isEmpty {
                    #expect(try reason.parts.allSatisfy { try tenths($0.number) > 0 }, "\(reason)")
                    let parts = try reason.parts.reduce(0) { try $0 + tenths($1.number) }
                    #expect(try parts == tenths(reason.number), "\(reason)")
                }
            default: break
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `reasons add up to the worth, and touchpoints to the reason`(language: Language) throws {
        let graph = try fixture()
        let matcher = Matcher(graph)
        for person in matcher.people {
            let suggestions = matcher.suggestions(for: person, limit: 5)
            try expectSums(SuggestionsDocument(for: person, suggestions, in: graph).page(in: language), ofLevel: 3)
            for pair in suggestions { try expectSums(WhyDocument(pair, in: graph).page(in: language), ofLevel: 3) }
        }
    }

    @Test func `reasons for a practice example add up to its score`() throws {
        let graph = try fixture()
        let (matcher, search) = (Matcher(graph), PracticeExamples(graph))
        for person in matcher.people {
            let examples = search.examples(for: person, limit: 5)
            try expectSums(PracticeDocument(for: person, examples, in: graph).page(in: .dutch), ofLevel: 2)
        }
    }

    @Test func `what is not told stands below what is`() throws {
        let graph = try fixture()
        let (gijs, hanneke) = (
            try graph.requiredNumber("gijs-hollander"), try graph.requiredNumber("hanneke-stolwijk")
        )
        let pair = try #require(Matcher(graph).suggestion(for: gijs, of: hanneke))
        let text = WhyDocument(pair, in: graph).text(as: .text, Presentation(.english))
        #expect(text.contains("More on the same themes."))
    }
}
