import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct WriterTests {
    private func text(_ network: Network, _ format: InterchangeFormat, _ language: Language) -> String {
        var text = ""
        InterchangeWriter(network, in: language).write(as: format, to: &text)
        return text
    }

    @Test(arguments: InterchangeFormat.allCases.filter(\.isOneFile), Language.allCases)
    func `a small network reads as its golden file`(format: InterchangeFormat, language: Language) throws {
        let file = "Fixtures/golden/interchange/small.\(language.rawValue).\(format.rawValue)"
        expectGolden(text(try SmallNetwork.make(), format, language), at: file)
    }

    @Test(arguments: Language.allCases)
    func `the tables for Kumu read as their golden files`(language: Language) throws {
        for file in InterchangeWriter(try SmallNetwork.make(), in: language).kumuFiles {
            let path = "Fixtures/golden/interchange/kumu.\(language.rawValue)/\(file.name)"
            expectGolden(String(decoding: file.bytes, as: UTF8.self), at: path)
        }
    }

    @Test(arguments: [(Language.dutch, "verzonnen"), (.english, "invented")])
    func `people read in Kumu, in their language, what is invented`(language: Language, word: String) throws {
        let nodes = try ["ada", "bob"].map {
            Node(id: try .required($0), kind: .person, name: $0, source: KnownSource.invented.code)
        }
        let ties = try NetworkSketch("ada collaborates bob source=invented").ties
        for file in InterchangeWriter(try Network(nodes: nodes, ties: ties), in: language).kumuFiles {
            #expect(String(decoding: file.bytes, as: UTF8.self).contains("," + word), "\(file.name)")
        }
    }

    @Test(arguments: InterchangeFormat.allCases.filter(\.isOneFile))
    func `an empty network is a whole file`(format: InterchangeFormat) throws {
        let text = text(try Network(nodes: [], ties: []), format, .dutch)
        #expect(text.hasSuffix("\n") && text.count > 20)
    }

    @Test(
        arguments: [
            ("n.graphml", InterchangeFormat.graphml), ("a.b/N.GEXF", .gexf), ("x.json", .json), ("x.dot", .dot),
            ("x.gv", .dot), ("json", nil), ("a.json/b", nil), ("x.csv", nil), (".", nil), ("", nil),
        ] as [(String, InterchangeFormat?)]
    )
    func `a file's name tells its format`(name: String, format: InterchangeFormat?) {
        #expect(InterchangeFormat(fileName: name) == format)
    }
}

struct FieldNameTests {
    @Test(arguments: ["kind", "Label", "attribute_x", "Attribute_x", "id", "state", "x", "", "_x0007_", "name"])
    func `the field of an attribute tells the attribute`(name: String) {
        for owner in [FieldName.Owner.node, .tie] {
            #expect(FieldName.attribute(of: FieldName.ofAttribute(name, of: owner), of: owner) == name)
        }
    }
}

struct XMLTextTests {
    @Test(arguments: [
        ("a & b < c > \"d\"", "a &amp; b &lt; c &gt; &quot;d&quot;"), ("\t\r\n", "&#9;&#13;&#10;"),
        ("bel \u{7}", "bel _x0007_"), ("_x0007_", "_x005F_x0007_"), ("_x0041_", "_x0041_"), ("\u{FFFF}", "_xFFFF_"),
        ("één ＿ 😀", "één ＿ 😀"), ("_x005F_", "_x005F_x005F_"), ("_x0007\u{1}", "_x005F_x0007_x0001_"), ("", ""),
    ])
    func `a text is written so that it reads back`(value: String, expected: String) {
        var text = ""
        XMLText.append(value, to: &text)
        #expect(text == expected)
    }

    @Test func `what XML can't hold is put back`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let pieces = ["_", "x", "0007", "_x0007_", "_x0007", "_x005F_", "\u{1}", "\u{FFFE}", "é", "x005F_"]
            let value = (0..<generator.number(in: 0...6)).map { _ in generator.element(of: pieces) }.joined()
            var text = ""
            XMLText.append(value, to: &text)
            #expect(EscapedText.sparing.text(of: text) == value)
            #expect(!text.unicodeScalars.contains { $0.value < 32 || $0.value >= 0xFFFE && $0.value <= 0xFFFF })
        }
    }
}
