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
        let shown = telling.named.filter { !isTheme($0, telling.graph) }
        guard shown.isEmpty else {
            return Texts.knowsWhatInterests(telling, shown, besides: themes(telling, besides: shown))
        }
        return telling.literal.isEmpty ? Texts.hasRelatedExperience(telling) : Texts.hasExperience(telling)
    }

    /// The named themes that are not those of what is named beside them.
    private static func themes(_ telling: Telling, besides shown: [Touchpoint]) -> Phrase? {
        let about = telling.graph.outgoing(.about)
        let isNew = { (touchpoint: Touchpoint) in
            isTheme(touchpoint, telling.graph) && !shown.contains { about.contains(touchpoint.node, nextTo: $0.node) }
        }
        let (same, related) = (telling.literal.filter(isNew), telling.broadened.filter(isNew))
        if !same.isEmpty { return Texts.themes(telling.names(same)) }
        return Texts.relatedThemes(telling.names(related))
    }

    private static func isTheme(_ touchpoint: Touchpoint, _ graph: Graph) -> Bool {
        graph.node(touchpoint.node).kind == .theme
    }
}
