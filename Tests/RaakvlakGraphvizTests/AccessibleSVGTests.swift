import RaakvlakMaps
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakGraphviz

@Suite struct AccessibleSVGTests {
    private func svg(_ language: Language = .dutch) async throws -> (text: String, drawing: Drawing) {
        let graph = try Graph(
            Network(
                sketch: """
                    person: ada=Ada_<&>_"Bos" bob=Bob
                    schoolBoard: boor=Stichting_BOOR
                    theme: toetsing
                    ada worksOn toetsing
                    bob collaborates ada since=2023
                    ada worksFor boor
                    """
            )
        )
        let plan = try MapPlan(of: graph, view: .network, source: "bron & zo", language: language)
        let map = try await MapRenderer().render(plan, as: [.svg])
        return (String(decoding: try #require(map[.svg]), as: UTF8.self), map.page.drawing)
    }

    @Test func `the drawing has a title, a description and a language`() async throws {
        let text = try await svg().text
        #expect(text.contains("<title id=\"map-title\">Hoe het netwerk samenhangt</title>"))
        #expect(text.contains("<desc id=\"map-description\">Kaart met 4 punten en 3 lijnen.</desc>"))
        #expect(text.contains(" lang=\"nl\" xml:lang=\"nl\" role=\"graphics-document document\""))
        #expect(text.contains(" aria-labelledby=\"map-title\" aria-describedby=\"map-description\""))
        #expect(try await svg(.english).text.contains("Map with 4 nodes and 3 lines."))
    }

    @Test func `every node and line has a title of its own`() async throws {
        let (text, drawing) = try await svg()
        for title in drawing.nodes.map(\.title) + drawing.edges.map(\.title) {
            #expect(text.contains("<title>\(AccessibleSVG.escaped(title))</title>"))
        }
        #expect(text.contains("<title>Stichting BOOR, schoolbestuur</title>"))
        #expect(text.contains("werkt samen met Bob sinds 2023</title>"))
        #expect(text.matches(of: /<title>/).count == drawing.nodes.count + drawing.edges.count)
    }

    @Test func `nothing of Graphviz is left, and decoration is hidden`() async throws {
        let text = try await svg().text
        for leak in ["<!--", "DOCTYPE", "graph0", "map</title>", "xlink", "font-family=\"DejaVu Sans\""] {
            #expect(!text.contains(leak), "\(leak) is left")
        }
        #expect(text.contains("<polygon aria-hidden=\"true\" fill=\"white\""))
        #expect(text.matches(of: /class="sample" aria-hidden="true"/).count == 6)
    }

    @Test func `every element that opens closes`() async throws {
        var open: [Substring] = []
        for tag in try await svg().text.matches(of: /<(\/?)([a-z]+)[^>]*?(\/?)>/) {
            if tag.output.3 == "/" { continue }
            if tag.output.1.isEmpty {
                open.append(tag.output.2)
            } else {
                #expect(open.popLast() == tag.output.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test func `a text means itself in XML`() {
        #expect(AccessibleSVG.escaped("a < b & \"c\"\n>") == "a &lt; b &amp; &quot;c&quot; &gt;")
    }
}
