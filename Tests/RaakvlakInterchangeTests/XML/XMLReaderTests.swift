import Testing

@testable import RaakvlakInterchange

/// Writes down what it is told.
private struct Notes: XMLHandler {
    var lines: [String] = []

    mutating func begin(_ name: String, _ attributes: XMLAttributes, line: Int) {
        lines.append("\(line) <\(name) \(attributes["a"] ?? "-") \(attributes.count)>")
    }

    mutating func end(_ name: String, _ content: XMLContent) { lines.append("</\(name)> \(content.text)") }
}

struct XMLReaderTests {
    private func notes(_ text: String) throws(SyntaxFault) -> [String] {
        var notes = Notes()
        try XMLReader(Array(text.utf8)).read(&notes)
        return notes.lines
    }

    private func refusal(of text: String) -> SyntaxFault? {
        do throws(SyntaxFault) {
            _ = try notes(text)
            return nil
        } catch { return error }
    }

    @Test func `elements come with their local names, attributes and text`() throws {
        let lines = try notes("<x:r xmlns:x='u'>\n<b x:a='1&#10;_x0007_'>é &amp; _x0001_<![CDATA[<]]></b></x:r>")
        #expect(lines == ["1 <r - 1>", "2 <b 1\n\u{7} 1>", "</b> é & \u{1}<", "</r> "])
    }

    @Test(arguments: [
        ("", 1, 1), ("<a>", 1, 4), ("<a></b>", 1, 6), ("<a>&x;</a>", 1, 4), ("<a>\n\u{1}</a>", 2, 1), ("x", 1, 1),
    ])
    func `what is not well-formed is refused at its place`(text: String, line: Int, column: Int) throws {
        let fault = try #require(refusal(of: text), "\(text)")
        guard case .notWellFormed = fault.finding else { Issue.record("\(fault)"); return }
        #expect(fault.line == line && fault.column == column, "\(fault)")
    }

    @Test func `a document type is refused, whatever entities it declares`() throws {
        let bomb = """
            <?xml version="1.0"?>
            <!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <r>&b;</r>
            """
        #expect(refusal(of: bomb)?.finding == .documentType)
        #expect(refusal(of: bomb)?.line == 2)
        #expect(refusal(of: "<!DOCTYPE r SYSTEM 'file:///etc/hostname'><r/>")?.finding == .documentType)
    }

    @Test func `depth and attributes have limits`() {
        let deep = { (levels: Int) in
            String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)
        }
        #expect(refusal(of: deep(100)) == nil)
        #expect(refusal(of: deep(101))?.finding == .tooDeep(most: 100))
        #expect(refusal(of: String(repeating: "<a>", count: 1_000_000))?.finding == .tooDeep(most: 100))
        let wide = { (count: Int) in "<a \((0..<count).map { "x\($0)='1'" }.joined(separator: " "))/>" }
        #expect(refusal(of: wide(1_000)) == nil)
        #expect(refusal(of: wide(1_001))?.finding == .tooManyAttributes(most: 1_000))
    }
}
