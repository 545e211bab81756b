import RaakvlakGraphviz
import RaakvlakNetwork
import Testing

@Suite struct GraphvizErrorTests {
    @Test(arguments: [
        (
            GraphvizError.outOfMemory, "Er is te weinig geheugen om de kaart te tekenen; teken een kleiner deel.",
            "There is not enough memory to draw the map; draw a smaller part."
        ),
        (
            .unreadable(message: "x"), "Graphviz kan de tekening niet lezen: x. Meld dit en stuur het bestand mee.",
            "Graphviz can't read the drawing: x. Please report this and attach the file."
        ),
        (
            .layoutFailed(engine: "neato", message: "x"),
            "Graphviz kan de kaart niet indelen met 'neato': x. Kijk of Graphviz volledig is geïnstalleerd.",
            "Graphviz can't lay out the map with 'neato': x. See whether Graphviz is installed completely."
        ),
        (
            .renderingFailed(format: "pdf", message: "x"),
            "Graphviz kan geen 'pdf' maken: x. Kies een ander formaat of installeer Graphviz volledig.",
            "Graphviz can't make 'pdf': x. Choose another format or install Graphviz completely."
        ),
        (
            .doesNotFit, "De kaart past ook samengevat niet op het papier; kies groter papier of minder stappen.",
            "Even summarized the map does not fit on the paper; choose a larger sheet or fewer steps."
        ),
    ])
    func `errors say what is wrong and what to do`(error: GraphvizError, dutch: String, english: String) {
        #expect(error.phrase == Phrase(nl: dutch, en: english))
        #expect(error.description == english)
    }
}
