import RaakvlakNetwork

/// One already does, or shows an example of, what the other would like to do.
///
/// Touchpoints are themes, and the initiatives and examples themselves where someone took an interest in them.
enum ExampleWish: StatedSignalRule {
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors {
        SignalVectors(
            ask: input.themes.broadened(input.statements.wishes(of: person)),
            answer: input.statements.examples(of: person)
        )
    }

    static func sentence(_ telling: Telling) -> Phrase {
        let named = named(telling.named, telling.graph)
        guard named.shown.isEmpty else {
            let related = named.themes.contains { $0.node != $0.origin }
            let besides = related ? Texts.likeThemes(named.themes, telling) : Texts.themes(telling.names(named.themes))
            return Texts.knowsWhatInterests(telling, named.shown, besides: named.themes.isEmpty ? nil : besides)
        }
        return telling.literal.isEmpty ? Texts.knowsRelatedExample(telling) : Texts.knowsExample(telling)
    }

    /// What the sentence names of the strongest touchpoints: initiatives and examples, and themes; where there are of the
    /// former, only the themes that are not theirs, and related ones only where there are no others.
    static func named(
        _ strongest: some Sequence<Touchpoint>,
        _ graph: Graph
    ) -> (shown: [Touchpoint], themes: [Touchpoint]) {
        let shown = strongest.filter { graph.kind(of: $0.node) != .theme }
        let themes = strongest.filter { touchpoint in
            graph.kind(of: touchpoint.node) == .theme
                && !shown.contains { graph.outgoing(.about).contains(touchpoint.node, nextTo: $0.node) }
        }
        let literal = themes.filter { $0.node == $0.origin }
        return (shown, shown.isEmpty || literal.isEmpty ? themes : literal)
    }
}
