import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What a network can't hold just as it stands in the file is told, and never silently lost.
struct ForeignLossTests {
    private func read(_ text: String, _ format: InterchangeFormat) throws -> ForeignImport {
        try ForeignReader(name: "x", format: format).read(Array(text.utf8))
    }

    private func counts(_ outcome: ForeignImport) -> [Loss.Kind: Int] {
        Dictionary(uniqueKeysWithValues: outcome.losses.map { ($0.kind, $0.count) })
    }

    @Test func `a thousand nodes whose ids begin alike all get their own id`() throws {
        let start = "https://example.org/a/long/address/of/a/list/of/many/things/in/the/world#"
        let nodes = (0...1_000).map { "<node id='\(start)\($0)'/>" }.joined()
        let outcome = try read("<graphml><graph>\(nodes)</graph></graphml>", .graphml)
        #expect(outcome.network.nodes.count == 1_001)
        #expect(counts(outcome) == [.nodeKindGuessed: 1_001, .idChanged: 1_001])
    }

    @Test func `ten thousand nodes that are called alike get their own ids in no time`() throws {
        let signs = (0..<100).map { Character(Unicode.Scalar(0x4E00 + $0) ?? "?") }
        let nodes = signs.flatMap { first in signs.map { "{\"id\": \"Naam \(first)\($0)\"}" } }
        let outcome = try read("{\"nodes\": [\(nodes.joined(separator: ","))], \"edges\": []}", .json)
        #expect(outcome.network.nodes.count == 10_000)
        #expect(outcome.network[try .required("naam-10000")] != nil)
    }

    @Test func `what the file called a node is kept beside a field id, and is its name where it has none`() throws {
        let outcome = try read(
            """
            <graphml><key id='i' for='node' attr.name='id'/><graph>
            <node id='Q 1'><data key='i'>7</data></node><node id='Q 2'><data key='i'>7</data></node><node id='q'/>
            </graph></graphml>
            """,
            .graphml
        )
        let nodes = outcome.network.nodes
        #expect(nodes.map(\.id.text) == ["q", "q-1", "q-2"])
        #expect(nodes.map(\.name) == ["q", "Q 1", "Q 2"])
        #expect(nodes[1].attributes["original_id"] == "Q 1" && nodes[1].attributes["original_id_2"] == "7")
        #expect(counts(outcome) == [.nodeKindGuessed: 3, .idChanged: 2, .fieldRenamed: 2])
        let examples = outcome.losses.first { $0.kind == .idChanged }?.examples ?? []
        #expect(examples.map { $0.phrase(.dutch) } == ["2:q-1: heette 'Q 1'", "2:q-2: heette 'Q 2'"])
        #expect(examples.first?.phrase(.english) == "2:q-1: was called 'Q 1'")
    }

    @Test func `ids that a field holds replace those that only number the nodes`() throws {
        let outcome = try read(
            "<graphml><graph><node id='n0'><data key='id'>Zus en zo</data></node></graph></graphml>",
            .graphml
        )
        let node = try #require(outcome.network.nodes.first)
        #expect(node.id.text == "zus-en-zo" && node.name == "Zus en zo")
        #expect(node.attributes.map(\.name) == ["original_id"])
    }

    @Test func `a node directly within a node stands beside it, and that is told`() throws {
        let text = """
            <graphml><graph><node id='a'><data key='x'>1</data><node id='b'/></node>
            <edge source='a' target='b'><node id='c'/></edge></graph></graphml>
            """
        let outcome = try read(text, .graphml)
        #expect(outcome.network.nodes.map(\.id.text) == ["a", "b", "c"])
        #expect(outcome.network.ties.count == 1)
        #expect(outcome.network.nodes[0].attributes["x"] == "1")
        #expect(counts(outcome)[.nesting] == 2)
    }

    @Test func `whole numbers keep all their digits`() throws {
        let outcome = try read(
            """
            {"nodes": [{"id": 12345678901234567890, "x": [98765432109876543210]}, {"id": 12345678901234567891}],
             "edges": [{"source": 12345678901234567890, "target": 12345678901234567891}]}
            """,
            .json
        )
        #expect(outcome.network.nodes.map(\.id.text) == ["12345678901234567890", "12345678901234567891"])
        #expect(outcome.network.nodes[0].attributes["x"] == "[98765432109876543210]")
        #expect(outcome.network.ties.count == 1)
    }

    @Test func `what is said of a node or of the graph is kept or told`() throws {
        let outcome = try read(
            """
            <graphml><desc>van alles</desc><key id='k' attr.name='leeftijd'><desc>in jaren</desc></key>
            <graph><node id='a'><desc>een school</desc></node></graph></graphml>
            """,
            .graphml
        )
        #expect(outcome.network.nodes.first?.attributes["desc"] == "een school")
        #expect(counts(outcome) == [.nodeKindGuessed: 1, .graphField: 1])
    }

    @Test func `the time of a day is kept, unless the day begins then`() throws {
        let outcome = try read(
            """
            <gexf><graph><nodes><node id='a' start='2020-01-05T10:00' end='2021-01-01T00:00:00.000+01:00'/></nodes>
            </graph></gexf>
            """,
            .gexf
        )
        let node = try #require(outcome.network.nodes.first)
        #expect(try node.period == .required("2020-01-05", "2021-01-01"))
        #expect(node.attributes.map(\.name) == ["original_since"])
        #expect(node.attributes["original_since"] == "2020-01-05T10:00")
        #expect(counts(outcome) == [.nodeKindGuessed: 1, .valueMoved: 1])
    }

    @Test func `of dynamic values the first is kept, and the others are told`() throws {
        let values = (2_000..<5_000).map { "<attvalue for='x' value='\($0)' start='\($0)'/>" }.joined()
        let outcome = try read("<gexf><graph><node id='a'>\(values)</node></graph></gexf>", .gexf)
        #expect(outcome.network.nodes.first?.attributes["x"] == "2000")
        #expect(counts(outcome) == [.nodeKindGuessed: 1, .severalPeriods: 2_999])
    }

    @Test func `what edges lose is told of each of them, in both languages`() throws {
        let edges = (0..<5).map { "<edge source='a' target='b'><data key='weight'>-\($0 % 2)</data></edge>" }.joined()
        let outcome = try read("<graphml><graph><node id='a'/><node id='b'/>\(edges)</graph></graphml>", .graphml)
        let moved = try #require(outcome.losses.first { $0.kind == .valueMoved })
        #expect(moved.count == 5)
        #expect(moved.examples.map(\.place) == ["1:a → b", "1:a → b", "1:a → b"])
        let guessed = try #require(outcome.losses.first { $0.kind == .nodeKindGuessed })
        #expect(guessed.examples.first?.phrase(.dutch) == "1:a: gelezen als organisatie")
        #expect(guessed.examples.first?.phrase(.english) == "1:a: read as organization")
    }
}
