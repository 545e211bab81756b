import RaakvlakTesting
import Testing

struct LanguageTests {
    private func speaksDutch(_ environment: [String: String], _ arguments: [String] = []) async throws -> Bool {
        let outcome = try await RaakvlakTool.run(["suggest"] + arguments, environment: environment)
        return outcome.errorText.hasPrefix("Fout: ")
    }

    @Test(arguments: [
        ([:], true), (["LANG": "en_US.UTF-8"], false), (["LANG": "C.UTF-8"], true), (["LANG": "nl_NL"], true),
        (["LC_ALL": "en_GB", "LANG": "nl_NL"], false), (["LC_MESSAGES": "nl_NL", "LANG": "en_US"], true),
        (["LC_ALL": "", "LANG": "en"], false),
    ])
    func `the locale decides the language, and else it is Dutch`(environment: [String: String], isDutch: Bool)
        async throws
    {
        #expect(try await speaksDutch(environment) == isDutch)
    }

    @Test func `what the arguments say goes before the locale`() async throws {
        #expect(try await speaksDutch(["LANG": "nl_NL"], ["--language", "en"]) == false)
        #expect(try await speaksDutch(["LANG": "en_US"], ["--language=nl"]))
    }

    @Test func `a language that is not there is refused`() async throws {
        let outcome = try await RaakvlakTool.ask(["check", "--language", "fr"])
        #expect(outcome.status == 64)
        #expect(
            outcome.errorText.replacing("\n", with: " ").hasPrefix(
                "Fout: De waarde 'fr' is niet mogelijk bij '--language <taal>'. Kies uit 'nl' en 'en'."
            )
        )
    }
}
