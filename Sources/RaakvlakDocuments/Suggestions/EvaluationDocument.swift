internal import RaakvlakInterchange
public import RaakvlakMatching
public import RaakvlakNetwork

/// How well suggestions find collaborations that were hidden from them.
///
/// JSON: `asOf`, `hidden` (how many), and `scores`, all signals together first: `signal` (null for all), `name`, `mrr` (the
/// mean reciprocal rank), `mrrRange` (the lowest and the highest of the middle 95 % of draws of persons like these), `hitsAt10`,
/// `hitsAt10Range`, `precisionAt10`, `recall` (of lists of a hundred), from 0 to 1.
///
/// CSV: `signal`, `name`, `mrr`, `hits_at_10`, `precision_at_10`, `recall`, `mrr_low`, `mrr_high`, `hits_at_10_low`,
/// `hits_at_10_high`.
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
                "mrrRange": Self.json(score.reciprocalRankRange), "hitsAt10": .number(score.hitsAtTen),
                "hitsAt10Range": Self.json(score.hitsAtTenRange), "precisionAt10": .number(score.precision),
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
            let figures = [score.reciprocalRank, score.hitsAtTen, score.precision, score.recall]
            let bounds = [score.reciprocalRankRange, score.hitsAtTenRange].flatMap { [$0.lowerBound, $0.upperBound] }
            return [signal?.code ?? "", name] + (figures + bounds).map(CSVRows.text)
        }
        let header = ["signal", "name", "mrr", "hits_at_10", "precision_at_10", "recall"]
        let bounds = ["mrr_low", "mrr_high", "hits_at_10_low", "hits_at_10_high"]
        CSVRows.write(header + bounds, rows, to: &output)
    }

    private static func json(_ range: ClosedRange<Double>) -> JSON {
        [.number(range.lowerBound), .number(range.upperBound)]
    }

    /// The figure, and from where to where it may lie.
    private static func text(_ figure: Double, _ range: ClosedRange<Double>, _ language: Language) -> String {
        let numbers = [figure, range.lowerBound, range.upperBound].map { Numerals.hundredths($0, language) }
        return "\(numbers[0]) (\(numbers[1])–\(numbers[2]))"
    }

    /// What was done, and a table.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.evaluationTitle(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.evaluationGround(evaluation.hiddenCount))
        let header = Texts.evaluationHeader.map { $0(language) }
        let rows = rows(language).map { _, name, score in
            [
                name, Self.text(score.reciprocalRank, score.reciprocalRankRange, language),
                Self.text(score.hitsAtTen, score.hitsAtTenRange, language),
                Numerals.hundredths(score.precision, language), Numerals.hundredths(score.recall, language),
            ]
        }
        page.table(Page.Table([.init(header[0], .left)] + header.dropFirst().map { .init($0, .right) }, rows: rows))
        page.paragraph(Texts.evaluationNote)
        return page
    }
}
