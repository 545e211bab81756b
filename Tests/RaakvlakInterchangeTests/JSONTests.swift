import Foundation
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct JSONTests {
    private func text(_ json: JSON) -> String {
        var text = ""
        json.write(to: &text)
        return text
    }

    @Test func `members keep their order, and small values stand on one line`() {
        let json: JSON = ["b": ["x": .integer(1), "y": []], "a": [.null, .bool(true)], "c": [:]]
        #expect(text(json) == "{\n  \"b\": {\"x\": 1, \"y\": []},\n  \"a\": [null, true],\n  \"c\": {}\n}\n")
    }

    @Test func `what does not fit on a line is broken up`() {
        let long = JSON.string(String(repeating: "é", count: 80))
        #expect(text(["a": [long]]).split(separator: "\n").count == 5)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "-0"), (1, "1"), (34.5, "34.5"), (1.0 / 3, "0.3333333333333333"), (1e21, "1e+21"),
        (-2, "-2"),
        (.infinity, "null"), (.nan, "null"),
    ])
    func `a number is its shortest text`(number: Double, expected: String) {
        #expect(text(.number(number)) == expected + "\n")
    }

    @Test func `numbers read back as they were`() throws {
        var generator = SeededGenerator(seed: 1)
        let numbers =
            (0..<2000).map { _ in Double(bitPattern: generator.next()) }.filter(\.isFinite)
            + (0..<2000).map { _ in Double(generator.number(below: 1 << 40)) / Double(1 << 30) }
        let parsed = try JSONDecoder().decode([Double].self, from: Data(text(.array(numbers.map(JSON.number))).utf8))
        #expect(parsed == numbers)
    }

    @Test(arguments: 0..<50)
    func `any text reads back as it was`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = (0..<40).map { _ in generator.roughText() } + ["\u{0}\u{1F}\u{7F}\u{2028}", "\r\n\t\"\\/", ""]
        let parsed = try JSONDecoder().decode([String].self, from: Data(text(.array(texts.map(JSON.string))).utf8))
        #expect(parsed.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }

    @Test func `a document written piece by piece is one document`() throws {
        var text = ""
        let elements = (0..<5000).lazy.map { ["n": .integer($0)] as JSON }
        JSON.write([JSON.Member("count", .integer(5000))], then: "items", elements, to: &text)
        struct Parsed: Decodable {
            struct Item: Decodable { let n: Int }
            let count: Int
            let items: [Item]
        }
        let parsed = try JSONDecoder().decode(Parsed.self, from: Data(text.utf8))
        #expect(parsed.items.map(\.n) == Array(0..<5000))
        text = ""
        JSON.write([], then: "items", [JSON](), to: &text)
        #expect(text == "{\n  \"items\": []\n}\n")
    }
}
