import RaakvlakTesting
import Testing

/// The values of options may be written as Dutch people write them.
struct OptionTests {
    @Test func `a decimal number may have a comma`() async throws {
        let point = try await RaakvlakTool.ask(["communities", "--resolution", "1.5"])
        let comma = try await RaakvlakTool.ask(["communities", "--resolution", "1,5"])
        #expect(comma.status == 0, "\(comma.errorText)")
        #expect(comma.output == point.output && !point.output.isEmpty)
    }

    @Test(arguments: ["1,5,0", "1.000,5", "anderhalf", "nan", "0", "-1,5"])
    func `what is no number above 0 is refused`(text: String) async throws {
        let outcome = try await RaakvlakTool.ask(["communities", "--resolution", text])
        #expect(outcome.status == 64 && outcome.errorText.contains("--resolution"), "\(outcome.errorText)")
    }

    @Test(arguments: [
        (["list", "themas"], ["list", "theme"]),
        (["list", "initiatief", "--phase", "lopend"], ["list", "initiative", "--phase", "running"]),
        (["neighbors", "boor", "--by", "werktVoor"], ["neighbors", "boor", "--by", "worksFor"]),
    ])
    func `a word may be Dutch where a code may stand`(words: [String], codes: [String]) async throws {
        let (dutch, code) = (try await RaakvlakTool.ask(words), try await RaakvlakTool.ask(codes))
        #expect(dutch.status == 0, "\(dutch.errorText)")
        #expect(dutch.output == code.output && !code.output.isEmpty)
    }
}
