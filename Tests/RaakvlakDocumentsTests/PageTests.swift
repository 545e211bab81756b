import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakDocuments

/// A page with every kind of block, in each of its forms.
struct PageTests {
    private func page(_ text: String = "a") -> Page {
        var page = Page("Titel & \(text)", asOf: nil, in: .dutch)
        page.line("Regel \(text)")
        page.line("Nog een")
        page.paragraph("Een alinea: \(text)")
        page.heading(Page.Heading(rank: 1, text: "Kop \(text)", value: "24,8", note: "Noot"))
        page.heading(Page.Heading(level: 3, text: "Onderkop", value: "3,0"))
        page.reasons([
            Page.Reason(
                number: "3,0",
                sentence: "Omdat \(text).",
                quotations: [.init(speaker: "Jij", text: "Zo \(text)")],
                parts: [.init(number: "1,5", text: "deel")]
            )
        ])
        page.facts([.init(label: "soort", value: text), .init(label: "bron", value: "verzonnen")])
        page.group("Groep", [.init(text: "een", details: [text]), .init(text: "twee")])
        page.table(.init([.init("naam", .left), .init("aantal", .right)], rows: [[text, "1"], ["b", "20"]]))
        page.table(.init([.init("leeg")]))
        return page
    }

    private func written(_ page: Page, _ write: (Page, inout String) -> Void) -> String {
        var text = ""
        write(page, &text)
        return text
    }

    @Test func `every block reads as its golden file in each form`() {
        let page = page()
        expectGolden(
            written(page) { $0.writeText(terminalWidth: nil, pageWidth: 60, to: &$1) },
            at: "Fixtures/golden/documents/page.txt"
        )
        expectGolden(written(page) { $0.writeMarkdown(to: &$1) }, at: "Fixtures/golden/documents/page.md")
        expectGolden(written(page) { $0.writeHTML(to: &$1) }, at: "Fixtures/golden/documents/page.html")
    }

    @Test func `marks in texts stay texts in Markdown`() {
        let text = written(page("*a* | [b](c) <i> & `d`\n# e")) { $0.writeMarkdown(to: &$1) }
        #expect(text.contains(##"\*a\* \| \[b\](c) \<i\> &amp; \`d\` \# e"##))
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(lines.count == 3)
    }

    @Test func `a text that looks like a list, a heading or a rule stays a text in Markdown`() {
        for (text, expected) in [
            ("1. een", "1\\. een"), ("- een", "\\- een"), ("+ een", "\\+ een"), ("==", "\\=="), ("12) a", "12\\) a"),
            ("1,5", "1,5"), ("12", "12"),
        ] {
            var page = Page("t", in: .english)
            page.paragraph(text)
            #expect(written(page) { $0.writeMarkdown(to: &$1) } == "# t\n\n\(expected)\n")
        }
    }

    @Test func `marks in texts stay texts in HTML`() {
        let text = written(page("<script>\"&\u{7}")) { $0.writeHTML(to: &$1) }
        #expect(!text.contains("<script>") && !text.contains("\u{7}"))
        #expect(text.contains("&lt;script&gt;&quot;&amp;"))
        #expect(text.contains("<html lang=\"nl\">"))
    }
}
