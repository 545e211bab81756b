internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Pairs of persons in a file that someone names.
enum PairsFile {
    /// The pairs, by the graph's numbers; those who are not there on the day are left out.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`.
    static func read(_ path: String, in graph: Graph, shownIssues: Int) throws -> [(Int, Int)] {
        let outcome = try PairsReader(path: path).read(in: graph.network)
        if outcome.errorCount > 0 {
            let errors = outcome.issues.filter(\.isError)
            let report = IssueReport(errors, errorCount: outcome.errorCount, most: shownIssues)
            throw NetworkOptions.refused(report, outcome.errorCount, in: path)
        }
        return outcome.pairs.compactMap { pair in
            graph.number(of: pair.person).flatMap { person in
                graph.number(of: pair.suggested).map { (person, $0) }
            }
        }
    }
}
