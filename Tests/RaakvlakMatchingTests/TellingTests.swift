import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct TellingTests {
    /// Everything that is told to one of a suggestion, for each side by itself, in one language.
    private func sentences(_ suggestion: Suggestion, _ graph: Graph, _ language: Language) -> [[String]] {
        [(true, suggestion.worthToPerson), (false, suggestion.worthToSuggested)].map { isForReader, worth in
            worth.told(in: graph).map {
                Telling($0.reason, to: suggestion.person, of: suggestion.suggested, isForReader: isForReader, in: graph)
                    .sentence(language)
            }
        }
    }

    private func isSentence(_ text: String) -> Bool {
        text.hasSuffix(".") && !text.hasSuffix("..") && text.first?.isUppercase ?? false && !text.contains("  ")
            && !text.contains("\n")
    }

    @Test(arguments: Language.allCases)
    func `nothing is said twice of a pair of the fixture, in whole sentences`(language: Language) throws {
        let pairs = try AllPairs.ofFixture()
        for suggestion in pairs.all where suggestion.person != suggestion.suggested {
            for sentences in sentences(suggestion, pairs.matcher.graph, language) {
                #expect(Set(sentences).count == sentences.count)
                #expect(sentences.allSatisfy(isSentence))
            }
        }
    }

    @Test func `every sentence of the fixture names its strongest touchpoint or what it is part of`() throws {
        let pairs = try AllPairs.ofFixture()
        let graph = pairs.matcher.graph
        for suggestion in pairs.all {
            for reason in suggestion.worthToPerson.reasons where reason.signal != .nearness && reason.signal != .regions
            {
                let telling = Telling(
                    reason,
                    to: suggestion.person,
                    of: suggestion.suggested,
                    isForReader: true,
                    in: graph
                )
                let names = telling.names(reason.touchpoints.prefix(3))
                #expect(names.contains { telling.sentence.dutch.contains($0.dutch) })
                #expect(names.contains { telling.sentence.english.contains($0.english) })
            }
        }
    }

    // MARK: Names

    private func name(_ kind: NodeKind, _ name: String, english: String? = nil) throws -> Phrase {
        SentenceName.phrase(Node(id: try .required("x"), kind: kind, name: name, englishName: english))
    }

    @Test(
        arguments: [
            ("Jeugdhulp", "jeugdhulp"), ("Éénheid", "éénheid"), ("VSO en meer", "VSO en meer"), ("isk", "isk"),
            ("Po–vo", "po–vo"), ("Wet- en regelgeving", "wet- en regelgeving"), ("X", "x"), ("2-jarigen", "2-jarigen"),
            ("", ""),
        ]
    )
    func `a theme loses its first capital, an abbreviation does not`(text: String, expected: String) throws {
        #expect(try name(.theme, text) == Phrase(expected))
    }

    @Test func `a person's name stays, another name is quoted, each in its language`() throws {
        #expect(try name(.person, "De Vries") == Phrase("De Vries"))
        #expect(
            try name(.initiative, "Buddyklas", english: "Buddy class") == Phrase(nl: "‘Buddyklas’", en: "“Buddy class”")
        )
        #expect(try name(.theme, "Zorg", english: "Care") == Phrase(nl: "zorg", en: "care"))
    }

    @Test(
        arguments: [
            ("Een leeg lokaal werd een rustruimte.", "Een leeg lokaal werd een rustruimte"),
            ("Twee\nregels  tekst", "Twee regels tekst"),
            (
                "Dankzij onze wijktafel bellen leerplicht, school en jeugdhulp elkaar, binnen drie dagen als een leerling wegblijft.",
                "Dankzij onze wijktafel bellen leerplicht, school en jeugdhulp elkaar …"
            ),
            (String(repeating: "a", count: 100), String(repeating: "a", count: 100)),
        ]
    )
    func `a long text is quoted by its first words`(text: String, expected: String) throws {
        #expect(try name(.contribution, text) == Phrase(nl: "‘\(expected)’", en: "“\(expected)”"))
    }

    // MARK: Lists

    @Test func `lists have an "and" before the last`() {
        let names = ["a", "b", "c"].map { Phrase($0) }
        #expect(Texts.list([]) == Phrase(""))
        #expect(Texts.list(Array(names.prefix(1))) == Phrase("a"))
        #expect(Texts.list(Array(names.prefix(2))) == Phrase(nl: "a en b", en: "a and b"))
        #expect(Texts.list(names) == Phrase(nl: "a, b en c", en: "a, b and c"))
    }

    @Test func `themes are quoted, one or several`() {
        let names = ["vervoer", "zorg en welzijn"].map { Phrase($0) }
        let both = Phrase(nl: "‘vervoer’ en ‘zorg en welzijn’", en: "“vervoer” and “zorg en welzijn”")
        #expect(Texts.themeList(names) == both)
        #expect(Texts.themeList(Array(names.prefix(1))) == Phrase(nl: "‘vervoer’", en: "“vervoer”"))
        #expect(Texts.themes(names) == Phrase(nl: "de thema’s \(both.dutch)", en: "the themes of \(both.english)"))
        #expect(
            Texts.likeThemes(names, Texts.yours([Phrase("jeugd")]))
                == Phrase(
                    nl: "\(both.dutch) (die lijken op jouw thema ‘jeugd’)",
                    en: "\(both.english) (close to your theme “jeugd”)"
                )
        )
        #expect(Texts.likeThemes([], nil) == nil)
    }

    @Test func `signals have names of their own in both languages`() {
        for language in Language.allCases {
            #expect(Set(Signal.allCases.map { $0.label(language) }).count == Signal.allCases.count)
        }
        #expect(Signal.codes.first == "commonThemes" && Signal.codes.count == Signal.allCases.count)
    }
}
