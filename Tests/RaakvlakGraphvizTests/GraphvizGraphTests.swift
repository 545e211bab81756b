import RaakvlakMaps
import RaakvlakNetwork
import Testing

@testable import RaakvlakGraphviz

@Suite struct GraphvizGraphTests {
    /// What happens to a graph that is laid out and rendered.
    @GraphvizActor
    private func refusal(of dot: String, engine: String = "neato", format: String = "svg") -> GraphvizError? {
        do throws(GraphvizError) {
            var graph = try GraphvizGraph(dot)
            try graph.layOut(with: engine)
            _ = try graph.rendered(as: format, resolution: 0)
            return nil
        } catch {
            return error
        }
    }

    @GraphvizActor
    @Test func `a graph that can't be read says why`() throws {
        guard case .unreadable(let message) = try #require(refusal(of: "graph { a -- ")) else {
            Issue.record("It was refused for another reason.")
            return
        }
        #expect(message.contains("syntax error"))
    }

    @GraphvizActor
    @Test func `a refused layout says why and does not spoil the next`() throws {
        let error = try #require(refusal(of: "graph { a -- b }", engine: "nosuch"))
        #expect(error.description.hasPrefix("Graphviz can't lay out the map with 'nosuch': "))
        #expect(error.description.contains("Layout type: \"nosuch\" not recognized"))
        #expect(refusal(of: "graph { a -- b }") == nil)
    }

    @GraphvizActor
    @Test func `a format without a plug-in says so`() throws {
        let error = try #require(refusal(of: "graph { a -- b }", format: "nosuch"))
        #expect(error.description.hasPrefix("Graphviz can't make 'nosuch': "))
        #expect(error.description.contains("renderer for nosuch is unavailable"))
    }

    @GraphvizActor
    @Test func `places and ways come in the names of the graph`() throws {
        var graph = try GraphvizGraph("graph { a [pos=\"10,20\"] b [pos=\"110,20\"] a -- b [id=e0] }")
        try graph.layOut(with: "nop1")
        let places = graph.places()
        #expect(places.count == 2)
        #expect(abs(places[1].x - places[0].x - 100) < 0.01)
        #expect(graph.routes()["e0"]?.points.count == 4)
    }
}
