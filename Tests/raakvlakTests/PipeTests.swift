import RaakvlakTesting
import Testing

/// What one command writes, another reads.
struct PipeTests {
    private func csv(_ arguments: [String], input: String = "") async throws -> String {
        let outcome = try await RaakvlakTool.ask(arguments + ["--format", "csv"], input: input)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errorText)")
        return outcome.outputText
    }

    private func firsts(_ text: String) -> [String] {
        text.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }

    @Test func `what was found is shown, in its order`() async throws {
        let found = try await csv(["find", "flexklas", "--limit", "3"])
        let shown = firsts(try await csv(["show", "-"], input: found))
        let order = shown.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        #expect(order == firsts(found) && order.count == 3)
    }

    @Test func `what is listed gets suggestions and neighbors`() async throws {
        let listed = try await csv(["list", "person", "--theme", "overgang-po-vo"])
        let persons = Set(firsts(listed))
        let suggested = firsts(try await csv(["suggest", "-", "--limit", "1"], input: listed))
        #expect(!suggested.isEmpty && persons.isSuperset(of: suggested))
        let around = try await csv(["neighbors", "-"], input: listed)
        #expect(around.hasPrefix("of,id,name,") && Set(firsts(around)) == persons)
        #expect(firsts(try await csv(["list", "person", "-"], input: around)).count > persons.count)
    }

    @Test func `whom one could meet is shown, and what several seek`() async throws {
        let suggested = try await csv(["suggest", "lieke-van-splunter", "--limit", "2"])
        let listed = firsts(try await csv(["list", "person", "-"], input: suggested))
        #expect(listed.count == 2 && !listed.contains("lieke-van-splunter"))
        let examples = try await csv(["suggest", "lieke-van-splunter", "--initiatives", "--limit", "1"])
        #expect(try await csv(["show", "-"], input: examples).split(separator: "\n").count > 1)
        let sought = try await csv(["suggest", "-", "--partners", "sought"], input: try await csv(["list", "person"]))
        #expect(sought.hasPrefix("person,wish,rank,organization,"))
    }

    @Test(arguments: [["--format", "json"], []])
    func `what is no list of ids is told, and what to do`(format: [String]) async throws {
        let listed = try await RaakvlakTool.ask(["list", "person"] + format)
        let outcome = try await RaakvlakTool.ask(["suggest", "-"], input: listed.outputText)
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        #expect(outcome.errorText.contains("laat de opdracht ervoor CSV schrijven met --format csv"))
    }

    @Test func `a list keeps only the ids it reads, of its kind`() async throws {
        let listed = try await csv(["list", "theme", "-"], input: "flexklas\nsymbiose\n\nfinanciering\n")
        #expect(firsts(listed) == ["financiering", "symbiose"])
    }

    @Test func `without any id on the standard input that is said`() async throws {
        let outcome = try await RaakvlakTool.ask(["show", "-", "--language", "en"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errorText.contains("There is no id on the standard input"))
    }

    @Test func `an id that is not there ends the run, with nothing shown`() async throws {
        let outcome = try await RaakvlakTool.ask(["show", "-"], input: "flexklas\nflexklaz\n")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errorText.contains("bedoelde je 'flexklas'"))
    }
}
