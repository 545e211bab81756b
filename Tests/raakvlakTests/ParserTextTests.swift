import RaakvlakTesting
import Testing

/// The argument parser says each of its sentences, so that a version that says something else is noticed.
struct ParserTextTests {
    @Test(arguments: [
        (["suggest", "x", "--formt", "csv"], "De optie '--formt' bestaat niet. Bedoelde je '--format'?"),
        (["suggest", "x", "--iets"], "De optie '--iets' bestaat niet."),
        (["suggest", "x", "--limit"], "Bij '--limit <aantal>' ontbreekt de waarde."),
        (["suggest", "--all=ja"], "De optie '--all' krijgt geen waarde, maar er staat 'ja'."),
        (["stats", "theme"], "Het argument 'theme' hoort hier niet."),
        (["stats", "a", "b"], "2 argumenten horen hier niet: 'a', 'b'"),
        (["show"], "Het argument '<id> ...' ontbreekt."),
        (["map", "network"], "Het argument '--output <bestand>' ontbreekt."),
        (
            ["check", "--format", "pdf"],
            "De waarde 'pdf' is niet mogelijk bij '--format <formaat>'. Kies uit 'text', 'csv', 'json', 'markdown' of 'html'."
        ),
        (
            ["rank", "--by", "degre"],
            "De waarde 'degre' is niet mogelijk bij '--by <maat>'. Kies uit:   - degree   - betweenness"
        ),
        (["suggest", "x", "--limit", "-1"], "'-1' bij --limit is te klein; kies 1 of hoger."),
        (["suggest", "x", "--limit", "veel"], "De waarde 'veel' is niet mogelijk bij '--limit <aantal>'."),
    ])
    func `each of the parser's sentences is Dutch`(arguments: [String], sentence: String) async throws {
        let outcome = try await RaakvlakTool.run(arguments, environment: ["RAAKVLAK_NETWORK": RaakvlakTool.network])
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        let text = outcome.errorText.split(separator: "\n").joined(separator: " ")
        #expect(text.hasPrefix("Fout: " + sentence), "\(text)")
        for english in ["Error", "Usage", "Help:", "See '", "for more"] { #expect(!text.contains(english)) }
    }

    @Test func `below a message stands how the command is used`() async throws {
        let outcome = try await RaakvlakTool.ask(["why", "--language", "nl"])
        #expect(
            outcome.errorText == """
                Fout: Geef twee personen op, of met --pairs een bestand met paren.
                Gebruik: raakvlak why <persoon> <ander> [<opties>]
                         raakvlak why --pairs <bestand> [<opties>]
                  Zie 'raakvlak why --help' voor uitleg.

                """
        )
    }

    @Test func `in English the parser speaks for itself`() async throws {
        let outcome = try await RaakvlakTool.ask(["show", "--formt", "x", "--language", "en"])
        #expect(
            outcome.errorText.hasPrefix(
                "Error: Unknown option '--formt'. Did you mean '--format'?\nUsage: raakvlak show"
            )
        )
    }
}
