import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// No file makes the program hang, or take all memory.
struct ForeignLimitTests {
    private func read(_ text: String, _ format: InterchangeFormat) throws -> ForeignImport {
        try ForeignReader(name: "x", format: format).read(Array(text.utf8))
    }

    private static func graphML(defaults: Int, nodes: Int) -> String {
        let keys = (0..<defaults).map { "<key id='k\($0)' for='node'><default>x</default></key>" }
        let nodes = (0..<nodes).map { "<node id='n\($0)'/>" }
        return "<graphml>\(keys.joined())\n<graph>\(nodes.joined())</graph></graphml>"
    }

    private static func gexf(defaults: Int, nodes: Int) -> String {
        let keys = (0..<defaults).map { "<attribute id='\($0)' title='k\($0)'><default>x</default></attribute>" }
        let nodes = (0..<nodes).map { "<node id='n\($0)'/>" }
        return
            "<gexf><graph><attributes class='node'>\(keys.joined())</attributes>\n"
            + "<nodes>\(nodes.joined())</nodes></graph></gexf>"
    }

    @Test(arguments: [
        (graphML(defaults: 1_001, nodes: 1), InterchangeFormat.graphml), (gexf(defaults: 1_001, nodes: 1), .gexf),
    ])
    func `more defaults than a node may have fields are refused at the first node`(
        text: String,
        format: InterchangeFormat
    ) throws {
        let fault = try #require(throws: SyntaxFault.self) { try self.read(text, format) }
        #expect(fault.finding == .tooManyFields(most: 1_000) && fault.line == 2)
        #expect(fault.phrase.dutch.contains("meer dan 1000 velden; zoveel wordt niet gelezen"))
    }

    @Test func `many defaults of many nodes are filled without a search for each`() throws {
        let outcome = try read(Self.graphML(defaults: 1_000, nodes: 100), .graphml)
        #expect(outcome.network.nodes.count == 100)
        #expect(outcome.network.nodes.allSatisfy { $0.attributes.count == 1_000 })
    }

    @Test func `defaults fill no more than is held`() throws {
        var graph = ForeignGraph(limits: .init(fields: 10, filled: 5, cells: 100))
        let defaults = ["a", "b", "c"].map { (name: graph.number(ofField: $0), text: "x") }
        try graph.fill(defaults)
        graph.addNode("1", line: 1)
        try graph.add(defaults[0].name, "own")
        try graph.fill(defaults)
        graph.addNode("2", line: 1)
        let fault = try #require(throws: SyntaxFault.self) { try graph.fill(defaults) }
        #expect(fault.finding == .tooManyFilled(most: 5))
        #expect(graph.cells(graph.nodes[1].cells).map { graph.text($0.value) } == ["own", "x", "x"])
    }

    @Test func `all nodes together have no more fields than are held`() throws {
        var graph = ForeignGraph(limits: .init(fields: 10, filled: 5, cells: 2))
        let name = graph.number(ofField: "a")
        for id in ["1", "2"] {
            try graph.add(name, "x")
            graph.addNode(id, line: 1)
        }
        let fault = try #require(throws: SyntaxFault.self) { try graph.add(name, "x") }
        #expect(fault.finding == .tooManyCells(most: 2))
    }

    @Test func `a node with too many fields is refused at its place`() throws {
        let fields = (0...1_000).map { "\"f\($0)\": 1" }.joined(separator: ",")
        let text = "{\"nodes\": [\n{\(fields), \"id\": 1}], \"edges\": []}"
        let fault = try #require(throws: SyntaxFault.self) { try self.read(text, .json) }
        #expect(fault.finding == .tooManyFields(most: 1_000) && fault.line == 2)
        for language in Language.allCases { #expect(fault.phrase(language).hasSuffix(".")) }
    }
}
