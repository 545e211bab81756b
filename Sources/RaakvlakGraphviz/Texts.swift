internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    static let outOfMemory = Phrase(
        nl: "Er is te weinig geheugen om de kaart te tekenen; teken een kleiner deel.",
        en: "There is not enough memory to draw the map; draw a smaller part."
    )

    static func unreadable(_ message: String) -> Phrase {
        Phrase(
            nl: "Graphviz kan de tekening niet lezen: \(message). Meld dit en stuur het bestand mee.",
            en: "Graphviz can't read the drawing: \(message). Please report this and attach the file."
        )
    }

    static func layoutFailed(_ engine: String, _ message: String) -> Phrase {
        Phrase(
            nl:
                "Graphviz kan de kaart niet indelen met '\(engine)': \(message). Kijk of Graphviz volledig is geïnstalleerd.",
            en:
                "Graphviz can't lay out the map with '\(engine)': \(message). See whether Graphviz is installed completely."
        )
    }

    static func renderingFailed(_ format: String, _ message: String) -> Phrase {
        Phrase(
            nl:
                "Graphviz kan geen '\(format)' maken: \(message). Kies een ander formaat of installeer Graphviz volledig.",
            en: "Graphviz can't make '\(format)': \(message). Choose another format or install Graphviz completely."
        )
    }

    static let doesNotFit = Phrase(
        nl: "De kaart past ook samengevat niet op het papier; kies groter papier of minder stappen.",
        en: "Even summarized the map does not fit on the paper; choose a larger sheet or fewer steps."
    )

    /// What a screen reader says of a whole map.
    static func description(of drawing: Drawing) -> Phrase {
        let (nodes, edges) = (drawing.nodes.count, drawing.edges.count)
        return Phrase(
            nl: "Kaart met \(nodes) \(nodes == 1 ? "punt" : "punten") en \(edges) \(edges == 1 ? "lijn" : "lijnen").",
            en: "Map with \(nodes) \(nodes == 1 ? "node" : "nodes") and \(edges) \(edges == 1 ? "line" : "lines")."
        )
    }
}
