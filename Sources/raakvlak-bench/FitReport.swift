import RaakvlakDocuments
import RaakvlakInterchange
import RaakvlakMatching
import RaakvlakNetwork

/// On what weights were fitted, how well they do, and what they are; the last line is JSON.
struct FitReport {
    private let fit: CommonFit
    private let names: [String]
    private let seed: UInt64

    init(_ fit: CommonFit, of names: [String], seed: UInt64) { (self.fit, self.names, self.seed) = (fit, names, seed) }

    var text: String {
        let parts = "\(CommonFit.fittedParts) tenths of the collaborations, hidden in turn"
        let lines =
            [
                "Weights of the signals, fitted to collaborations that were hidden from these networks", "",
                "seed      \(seed)",
                "fitted    to \(parts)",
                "held out  \(CommonFit.heldOutParts) other tenths, hidden in turn; 1/rank and first 10 are of these",
                "", "Each network counts the same. Before: the standard weights. After: the fitted ones.", "",
            ] + networks + [""] + outcomes + [""] + weights + ["", json]
        return lines.map { $0 + "\n" }.joined()
    }

    private var networks: [String] {
        var table = TextTable(
            [.left, .right, .right, .right, .right],
            header: ["network", "persons", "collaborations", "fitted to", "held out"]
        )
        for (name, network) in zip(names, fit.networks) {
            let counts = [
                network.personCount, network.collaborationCount, network.fittedCount, network.heldOutCount,
            ]
            table.append([name] + counts.map(String.init))
        }
        return table.lines(width: nil)
    }

    /// What is measured before and after, and how each figure is found.
    private static let measures: [(name: String, figure: @Sendable (CommonFit.Outcome) -> Double)] = [
        ("loss", { $0.loss }), ("1/rank", { $0.score.reciprocalRank }), ("first 10", { $0.score.hitsAtTen }),
    ]

    private var outcomes: [String] {
        var table = TextTable(
            [.left] + Self.measures.flatMap { _ in [TextTable.Column.right, .right] },
            header: ["network"] + Self.measures.flatMap { ["\($0.name) before", "after"] }
        )
        let rows = fit.networks.map(Self.figures)
        for (name, row) in zip(names, rows) { table.append([name] + row.map(Self.decimal)) }
        table.append(["mean"] + Self.means(of: rows).map(Self.decimal))
        return table.lines(width: nil)
    }

    private static func figures(_ network: CommonFit.NetworkResult) -> [Double] {
        measures.flatMap { [$0.figure(network.standard), $0.figure(network.fitted)] }
    }

    private static func means(of rows: [[Double]]) -> [Double] {
        (0..<2 * measures.count).map { column in
            let sum = rows.reduce(0.0) { $0 + $1[column] }
            return sum / Double(rows.count)
        }
    }

    private var weights: [String] {
        var table = TextTable([.left, .right, .right, .left], header: ["signal", "weight", "standard", ""])
        for signal in Signal.allCases {
            table.append([
                signal.code, Numerals.score(fit.weights[signal], .english),
                Numerals.score(SignalWeights.standard[signal], .english),
                fit.informed.contains(signal) ? "" : "no network tells of it",
            ])
        }
        return table.lines(width: nil)
    }

    private var json: String {
        JSON.object(Signal.allCases.map { JSON.Member($0.code, .number(fit.weights[$0])) }).flat
    }

    /// The number with four decimals.
    private static func decimal(_ number: Double) -> String {
        let digits = String(Int((number * 10_000).rounded()))
        let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        return padded.dropLast(4) + "." + padded.suffix(4)
    }
}
