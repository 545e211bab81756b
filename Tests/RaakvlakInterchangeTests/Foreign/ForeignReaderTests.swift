import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// Files of other programs, as they write them.
struct ForeignReaderTests {
    private func read(_ text: String, _ format: InterchangeFormat, _ kinds: KindMapping = .init()) throws
        -> ForeignImport
    { try ForeignReader(name: "x", format: format, kinds: kinds).read(Array(text.utf8)) }

    private func counts(_ outcome: ForeignImport) -> [Loss.Kind: Int] {
        Dictionary(uniqueKeysWithValues: outcome.losses.map { ($0.kind, $0.count) })
    }

    /// As igraph 0.10 writes a graph that has names.
    private static let igraph = """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <!-- Created by igraph -->
          <key id="g_title" for="graph" attr.name="title" attr.type="string"/>
          <key id="v_name" for="node" attr.name="name" attr.type="string"/>
          <key id="v_type" for="node" attr.name="type" attr.type="string"/>
          <key id="v_age" for="node" attr.name="age" attr.type="double"/>
          <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
          <graph id="G" edgedefault="undirected">
            <data key="g_title">x</data>
            <node id="n0"><data key="v_name">Zoë Ång</data><data key="v_type">Persoon</data>
              <data key="v_age">40</data></node>
            <node id="n1"><data key="v_name">De Wilg</data><data key="v_type">school</data></node>
            <node id="n2"><data key="v_name">de wilg</data><data key="v_type">scholen</data></node>
            <edge source="n1" target="n0"><data key="e_weight">2.5</data></edge>
            <edge source="n0" target="n2"><data key="e_weight">nan</data></edge>
            <edge source="n2" target="n2"/>
          </graph>
        </graphml>
        """

    @Test func `a graph of igraph gets ids of its names, kinds of its words, and ties that fit`() throws {
        let outcome = try read(Self.igraph, .graphml)
        let nodes = outcome.network.nodes
        #expect(nodes.map(\.id.text) == ["de-wilg", "de-wilg-2", "zoe-ang"])
        #expect(nodes.map(\.kind) == [.school, .school, .person])
        #expect(nodes.map(\.name) == ["De Wilg", "de wilg", "Zoë Ång"])
        #expect(nodes[2].attributes["age"] == "40")
        let ties = outcome.network.ties.map { "\($0.from) \($0.kind) \($0.to) \($0.details.weight ?? 1)" }
        #expect(ties == ["de-wilg collaborates zoe-ang 2.5", "de-wilg-2 collaborates zoe-ang 1.0"])
        #expect(counts(outcome) == [.tieLeftOut: 1, .tieKindGuessed: 3, .idChanged: 3, .graphField: 1])
        #expect(outcome.lostFacts == 1)
    }

    /// As Gephi 0.10 writes a graph.
    private static let gephi = """
        <?xml version='1.0' encoding='UTF-8'?>
        <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
          <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
            <attributes class="node" mode="static">
              <attribute id="rol" title="Rol" type="string"><default>lid</default></attribute>
              <attribute id="id" title="modularity_class" type="integer"/>
            </attributes>
            <nodes>
              <node id="1.0" label="Ada Bos" start="2020-01-05T00:00:00" end="2021-01-01">
                <attvalues><attvalue for="rol" value="leraar"/><attvalue for="id" value="3"/></attvalues>
                <viz:size value="10.0"/><viz:position x="1.0" y="2.0"/><viz:color r="1" g="2" b="3"/>
              </node>
              <node id="A b!" label=""/>
              <node id="" label="leeg"/>
            </nodes>
            <edges>
              <edge id="0" source="1.0" target="A b!" type="directed" weight="1.0" kind="kent">
                <spells><spell start="2020-01-01" end="2020-02-01"/><spell start="2021-01-01"/></spells>
              </edge>
              <edge id="1" source="1.0" target="9" weight="-2"/>
            </edges>
          </graph>
        </gexf>
        """

    @Test func `a graph of Gephi keeps days, fields and words, and tells what is lost`() throws {
        var kinds = KindMapping()
        (kinds.otherNodes, kinds.tieKinds["kent"]) = (.group, .partOf)
        let outcome = try read(Self.gephi, .gexf, kinds)
        let node = try #require(outcome.network[.required("1.0")])
        #expect(node.name == "Ada Bos")
        #expect(try node.period == .required("2020-01-05", "2021-01-01"))
        #expect(node.attributes["Rol"] == "leraar" && node.attributes["modularity_class"] == "3")
        let other = try #require(outcome.network[.required("a-b")])
        #expect(other.name == "A b!" && other.attributes["original_id"] == "A b!" && other.attributes["Rol"] == "lid")
        #expect(outcome.network[try .required("node-3")]?.name == "leeg")
        let tie = try #require(outcome.network.ties.first)
        #expect(tie.kind == .partOf)
        #expect(try tie.details.period == .required("2020-01-01", "2020-02-01"))
        #expect(tie.details.attributes["original_kind"] == "kent")
        let expected: [Loss.Kind: Int] = [
            .nodeKindGuessed: 3, .tieLeftOut: 1, .idChanged: 2, .severalPeriods: 1, .appearance: 3,
        ]
        #expect(counts(outcome) == expected)
    }

    /// As NetworkX 3.6 writes a graph with a field that is taken, and one whose value can't be held.
    private static let networkX = """
        {"directed": true, "multigraph": false, "graph": {"name": "x"}, "nodes": [
          {"kind": "school board", "identifier": "99", "organization": "y", "sector": ["po", "vo"], "id": 7},
          {"kind": "contribution", "name": "Zonder soort", "id": "c"},
          {"kind": "contribution", "attribute_kind": "need", "name": "Met soort", "until": "2024", "id": "d"}],
         "edges": [{"relation": "has contributed", "weight": 3, "source": 7, "target": "d"},
          {"kind": "contributed", "role": "x", "weight": -1, "source": 7, "target": "d"}]}
        """

    @Test func `a graph of NetworkX keeps what can't stand under its own name under another`() throws {
        let outcome = try read(Self.networkX, .json)
        let board = try #require(outcome.network[.required("7")])
        #expect(board.attributes.map(\.name) == ["organization", "original_identifier", "original_sector"])
        #expect(outcome.network[try .required("d")]?.attributes["original_until"] == "2024")
        let ties = outcome.network.ties.map { "\($0.from) \($0.kind) \($0.to)" }
        // Read from the second node, and guessed.
        #expect(ties == ["d contributedBy 7", "d contributedBy 7"] || ties == ["d contributedBy 7"])
        #expect(counts(outcome)[.nodeLeftOut] == 1)
        #expect(counts(outcome)[.valueMoved].map { $0 >= 3 } ?? false)
    }

    @Test(arguments: [
        ("<x/>", InterchangeFormat.graphml), ("<graphml/>", .gexf), ("{\"nodes\": []}", .json), ("[]", .json),
        ("<graphml><graph><node/></graph></graphml>", .graphml),
        ("<graphml><graph><edge source='a'/></graph></graphml>", .graphml),
        ("{\"nodes\": [{}], \"edges\": []}", .json), ("{\"nodes\": [], \"edges\": [{\"source\": 1}]}", .json),
    ])
    func `a file of another format is refused in both languages, with its place`(
        text: String,
        format: InterchangeFormat
    ) throws {
        let fault = try #require(throws: SyntaxFault.self) { try self.read(text, format) }
        for language in Language.allCases {
            let message = fault.phrase(language)
            #expect(message.hasPrefix("x:1:") && message.hasSuffix("."), "\(message)")
        }
    }
}
