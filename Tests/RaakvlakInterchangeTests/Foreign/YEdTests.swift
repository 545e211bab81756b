import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What people draw in yEd: names are what is written at the shapes.
struct YEdTests {
    /// As yEd 3.23 writes a group, two shapes and a line.
    private static let file = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
          <!--Created by yEd 3.23-->
          <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
          <key for="port" id="d1" yfiles.type="portgraphics"/>
          <key attr.name="url" attr.type="string" for="node" id="d4"/>
          <key attr.name="description" attr.type="string" for="node" id="d5"/>
          <key for="node" id="d6" yfiles.type="nodegraphics"/>
          <key for="graphml" id="d7" yfiles.type="resources"/>
          <key for="edge" id="d10" yfiles.type="edgegraphics"/>
          <graph edgedefault="directed" id="G">
            <data key="d0" xml:space="preserve"/>
            <node id="n0" yfiles.foldertype="group">
              <data key="d6">
                <y:ProxyAutoBoundsNode><y:Realizers active="0">
                  <y:GroupNode><y:Geometry height="9" width="9"/><y:NodeLabel>Bestuur<y:LabelModel/></y:NodeLabel></y:GroupNode>
                  <y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode>
                </y:Realizers></y:ProxyAutoBoundsNode>
              </data>
              <graph edgedefault="directed" id="n0:">
                <node id="n0::n0">
                  <data key="d4" xml:space="preserve"><![CDATA[https://example.org]]></data>
                  <data key="d6">
                    <y:ShapeNode>
                      <y:Geometry height="30.0" width="30.0" x="0" y="0"/>
                      <y:NodeLabel alignment="center" xml:space="preserve">Anna
        de Vries<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
                      <y:Shape type="rectangle"/>
                    </y:ShapeNode>
                  </data>
                </node>
              </graph>
            </node>
            <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node>
            <edge id="e0" source="n0::n0" target="n1">
              <data key="d10"><y:PolyLineEdge><y:EdgeLabel>werkt bij<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data>
            </edge>
          </graph>
          <data key="d7"><y:Resources/></data>
        </graphml>
        """

    @Test func `shapes are called what is written at them, and their looks are told to be lost`() throws {
        var kinds = KindMapping()
        kinds.tieKinds["werkt bij"] = .collaborates
        let outcome = try ForeignReader(name: "x", format: .graphml, kinds: kinds).read(Array(Self.file.utf8))
        #expect(outcome.network.nodes.map(\.id.text) == ["n0", "n0-n0", "n1"])
        #expect(outcome.network.nodes.map(\.name) == ["Bestuur", "Anna de Vries", "n1"])
        let attributes = outcome.network.nodes.map { $0.attributes.map { "\($0.name)=\($0.value)" } }
        #expect(attributes == [["label_2=Folder 1"], ["original_id=n0::n0", "url=https://example.org"], []])
        #expect(outcome.network.ties.map(\.kind) == [.collaborates])
        let counts = Dictionary(uniqueKeysWithValues: outcome.losses.map { ($0.kind, $0.count) })
        #expect(counts == [.nodeKindGuessed: 3, .idChanged: 1, .nesting: 1, .appearance: 5])
    }
}
