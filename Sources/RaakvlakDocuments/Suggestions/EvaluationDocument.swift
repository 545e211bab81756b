internal import RaakvlakInterchange
public import RaakvlakMatching
public import RaakvlakNetwork

/// How well suggestions find collaborations that were hidden from them.
///
/// JSON: `asOf`, `hidden` (how many), and `scores`, all signals together first: `signal` (null for all), `name`, `mrr` (the
/// mean reciprocal rank), `hitsAt10`, `precisionAt10`, `recall` (of lists of a hundred), from 0 to 1.
///
/// CSV: `signal`, `name`, `mrr`, `hits_at_10`, `precision_at_10`, `recall`.
public struct EvaluationDocument: Document {
    private let graph: Graph
    private let evaluation: Evaluation

    /// Makes the document of an evaluation on `graph`.
    public init(_ evaluation: Evaluation, of graph: Graph) { (self.graph, self.evaluation) = (graph, evaluation) }

    private func rows(_ language: Language) -> [(signal: Signal?, name: String, score: Evaluation.Score)] {
        let signals = evaluation.bySignal.sorted { $1.score.reciprocalRank < $0.score.reciprocalRank }
        return [(nil, Texts.allSignals(language), evaluation.whole)]
            + signals.map { ($0.signal, $0.signal.label(language), $0.score) }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let scores = rows(language).map { signal, name, score -> JSON in
            [
                "signal": JSON(signal?.code), "name": .string(name), "mrr": .number(score.reciprocalRank),
                "hitsAt10": .number(score.hitsAtTen), "precisionAt10": .number(score.precision),
                "recall": .number(score.recall),
            ]
        }
        let head = [
            JSON.Member("asOf", JSON(graph.asOf?.description)),
            JSON.Member("hidden", .integer(evaluation.hiddenCount)),
        ]
        JSON.write(head, then: "scores", scores, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = rows(language).map { signal, name, score in
            [signal?.code ?? "", name] + Self.numbers(score).map(CSVRows.text)
        }
        CSVRows.write(["signal", "name", "mrr", "hits_at_10", "precision_at_10", "recall"], rows, to: &output)
    }

    private static func numbers(_ score: Evaluation.Score) -> [Double] {
        [score.reciprocalRank, score.hitsAtTen, score.precision, score.recall]
    }

    /// What was done, and a table.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.evaluationTitle(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.evaluationGround(evaluation.hiddenCount))
        let header = Texts.evaluationHeader.map { $0(language) }
        let rows = rows(language).map { _, name, score in
            [name] + Self.numbers(score).map { Numerals.brief($0, language) }
        }
        page.table(Page.Table([.init(header[0], .left)] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        page.paragraph(Texts.evaluationNote)
        return page
    }
}
