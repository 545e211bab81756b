internal import RaakvlakInterchange
internal import RaakvlakMatching
public import RaakvlakNetwork

/// How much each signal counts in a network, and how much it does by default.
///
/// JSON: `asOf`, `collaborations` (how many hidden collaborations the weights were fitted to, each from both sides; 0 where
/// they are the standard ones), `answers` (how many answers to proposals shifted them; 0 for too few) and `weights`: `signal`, `name`, `weight`, `standard`; weights sum to 100.
///
/// CSV: `signal`, `name`, `weight`, `standard`.
public struct WeightsDocument: Document {
    private let graph: Graph
    private let fit: NetworkWeights

    /// Makes the document of the weights that the collaborations of `graph` call for.
    public init(_ graph: Graph) { (self.graph, fit) = (graph, NetworkWeights(graph)) }

    private var signals: [Signal] {
        Signal.allCases.sorted { (fit.weights[$1], $0.ordinal) < (fit.weights[$0], $1.ordinal) }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let weights = signals.map { signal -> JSON in
            [
                "signal": .string(signal.code), "name": .string(signal.label(language)),
                "weight": .number(fit.weights[signal]), "standard": .number(SignalWeights.standard[signal]),
            ]
        }
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)),
            JSON.Member("collaborations", .integer(fit.foundCount)),
            JSON.Member("answers", .integer(fit.answerCount)),
        ]
        JSON.write(head, then: "weights", weights, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = signals.map { signal in
            [
                signal.code, signal.label(language), CSVRows.text(fit.weights[signal]),
                CSVRows.text(SignalWeights.standard[signal]),
            ]
        }
        CSVRows.write(["signal", "name", "weight", "standard"], rows, to: &output)
    }

    /// A table, and on what the weights rest.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.weightsTitle(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.weightsGround(fit.foundCount))
        page.line(Texts.weightsAnswers(fit.answerCount))
        let header = Texts.weightsHeader.map { $0(language) }
        let rows = signals.map { signal in
            [
                signal.label(language), Numerals.score(fit.weights[signal], language),
                Numerals.score(SignalWeights.standard[signal], language),
            ]
        }
        page.table(Page.Table([.init(header[0], .left)] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        return page
    }
}
