import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct JSONScannerTests {
    private func value(_ text: String) throws -> JSON { try JSONScanner.document(Array(text.utf8)) }

    private func refusal(of bytes: some Sequence<UInt8>) -> SyntaxFault? {
        do throws(SyntaxFault) {
            _ = try JSONScanner.document(Array(bytes))
            return nil
        } catch { return error }
    }

    @Test(
        arguments: [
            ("null", JSON.null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
            ("-12", .integer(-12)),
            ("1.5e3", .number(1500)), ("-0.0", .number(-0.0)),
            ("12345678901234567168", .digits("12345678901234567168")),
            ("\"\"", ""), ("\"a\\n\\u00e9\\ud83d\\ude00\\/\"", "a\né😀/"), ("[]", []), ("{}", [:]),
            ("[1,[2],{\"a\":null}]", [.integer(1), [.integer(2)], ["a": .null]]),
            ("{\"b\":1,\"a\":2,\"b\":3}", ["b": .integer(1), "a": .integer(2), "b": .integer(3)]),
            ("\u{FEFF}1", .integer(1)),
        ] as [(String, JSON)]
    )
    func `a document is its value`(text: String, expected: JSON) throws {
        #expect(try value(text) == expected)
    }

    @Test(arguments: [
        ("", 1, 1), (" \n ", 2, 2), ("[1,]", 1, 4), ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a:1}", 1, 2),
        ("{\"a\":1,}", 1, 8), ("[", 1, 2), ("\"a", 1, 3), ("\"\\x\"", 1, 2), ("\"\\ud83d\"", 1, 2), ("\"\\u12\"", 1, 2),
        ("01", 1, 1), ("1.", 1, 1), (".5", 1, 1), ("+1", 1, 1), ("-", 1, 1), ("1e", 1, 1), ("1e999", 1, 1),
        ("nul", 1, 1), ("NaN", 1, 1), ("[1]\n]", 2, 1), ("\"a\nb\"", 1, 3), ("'a'", 1, 1),
    ])
    func `what is no JSON is refused at its place`(text: String, line: Int, column: Int) throws {
        let fault = try #require(refusal(of: text.utf8), "\(text)")
        #expect(fault.line == line && fault.column == column, "\(text): \(fault)")
    }

    @Test func `bytes that are no UTF-8 are refused at the first of them`() throws {
        let fault = try #require(refusal(of: Array("[\"é".utf8) + [0xFF, 0x22, 0x5D]))
        #expect(fault.finding == .notUTF8 && fault.column == 5)
        #expect(refusal(of: [0x22, 0x5C, 0x6E, 0xC3, 0x22])?.finding == .notUTF8)
    }

    @Test func `a hundred levels are read, and no more`() throws {
        let deep = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
        #expect(refusal(of: deep(100).utf8) == nil)
        #expect(refusal(of: deep(101).utf8)?.finding == .tooDeep(most: 100))
        #expect(refusal(of: String(repeating: "[{\"a\":", count: 100_000).utf8)?.finding == .tooDeep(most: 100))
    }

    @Test(arguments: 0..<50)
    func `what is written reads back`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let json = generator.json(levels: 5)
        var text = ""
        json.write(to: &text)
        #expect(try value(text) == json)
        #expect(try value(json.flat) == json)
    }
}

extension SeededGenerator {
    /// A value with others in it; numbers are such that JSON tells whole ones apart.
    fileprivate mutating func json(levels: Int) -> JSON {
        switch number(below: levels > 0 ? 8 : 5) {
        case 0: .null
        case 1: .bool(chance(50))
        case 2: .integer(number(in: -1_000_000...1_000_000))
        case 3: .number(Double(number(in: 0...1000)) + 0.25)
        case 4: .string(roughText())
        case 5, 6: .array((0..<number(below: 4)).map { _ in json(levels: levels - 1) })
        default: .object((0..<number(below: 4)).map { _ in JSON.Member(roughText(), json(levels: levels - 1)) })
        }
    }
}
