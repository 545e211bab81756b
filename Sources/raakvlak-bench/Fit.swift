import ArgumentParser
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakRecords

/// Fits one list of weights to several networks, and says how well it does.
struct Fit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fit the weights of the signals to collaborations that are hidden from networks.",
        discussion: """
            The collaborations of each network fall into ten parts, by the seed: five are hidden in turn and fitted to, \
            five are held out and tell how well the weights do. Networks count the same; a folder that is given twice \
            counts double. Signals of which no network tells anything keep their standard weight. Nothing is read but \
            the CSV files of the networks; a folder that holds the answers of an evaluation is refused. The same \
            networks and seed give the same bytes.
            """
    )

    @Argument(help: "The folders of the networks.")
    var networks: [String]

    @Option(help: "A file to write to, instead of the terminal.")
    var output: String?

    @Option(help: "Which collaborations are hidden.")
    var seed: UInt64 = 0

    @Option(help: "How many tasks at once.")
    var threads = 2

    /// What an evaluation hides lies in these.
    private static let answers = ["hidden.csv", "known.csv", "pairs.csv", "queries.csv"]

    func run() async throws {
        let graphs = try networks.map(Self.graph)
        guard let fit = CommonFit(graphs, seed: seed, by: Threads(threads)) else { return }
        let report = FitReport(fit, of: networks, seed: seed).text
        if let output {
            try FileTarget(path: output).write(Array(report.utf8))
        } else {
            print(report, terminator: "")
        }
    }

    private static func graph(in folder: String) throws -> Graph {
        if let answer = answers.first(where: { SystemFile.size(of: "\(folder)/\($0)") != nil }) {
            throw ValidationError(
                "'\(folder)' holds what an evaluation hides (\(answer)); give a network's own folder."
            )
        }
        guard let network = try FolderReader(path: folder).read().network else {
            throw ValidationError("The network in '\(folder)' has errors.")
        }
        let graph = Graph(network)
        let (count, least) = (Evaluation.collaborationCount(of: graph), Evaluation.fewestCollaborations)
        guard count >= least else {
            throw ValidationError("The network in '\(folder)' has \(count) collaborations; it takes \(least).")
        }
        return graph
    }
}
