import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct TieTests {
    @Test func `a tie is its parts`() throws {
        let details = Tie.Details(role: "x", weight: 2, note: "y")
        let tie = Tie(.worksFor, from: try .required("ada"), to: try .required("a"), details: details)
        #expect(tie.kind == .worksFor && tie.from.text == "ada" && tie.to.text == "a")
        #expect(tie.details.role == "x" && tie.details.weight == 2 && tie.details.note == "y")
    }

    @Test func `plain details say nothing`() {
        let plain = Tie.Details.plain
        #expect([plain.role, plain.state, plain.note, plain.source] == [nil, nil, nil, nil])
        #expect(plain.weight == nil && plain.period.isOpen && plain.attributes.isEmpty)
        #expect(plain == Tie.Details())
    }

    @Test func `each part of the details tells them apart`() throws {
        var attributes = Attributes()
        attributes["x"] = "y"
        let details = try [
            .plain, Tie.Details(role: "x"), Tie.Details(weight: 1), Tie.Details(state: "x"), Tie.Details(note: "x"),
            Tie.Details(period: .required("2023", "")), Tie.Details(source: "x"), Tie.Details(attributes: attributes),
        ]
        #expect(Set(details).count == details.count)
    }
}
