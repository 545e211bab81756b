internal import CGraphviz

extension MapRenderer {
    /// The version of libgraphviz that draws here, such as `2.43.0`; another version may put things elsewhere.
    public static func graphvizVersion() async -> String { await version() }

    @GraphvizActor
    private static func version() -> String {
        guard let context = GraphvizGraph.context, let text = gvcVersion(context) else { return "" }
        return String(cString: text)
    }
}
