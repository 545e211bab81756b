internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakTagging

/// A network in which to look for suggestions, as of a day: what is about no theme is about those of its text.
struct MatchingNetwork {
    let graph: Graph
    private let cache: IndexCache?
    private let threads: Int

    /// The network that options name.
    /// - Throws: `Failure.badData`, after the issues are printed; `LocationError`; `StoreError`.
    init(_ options: some NetworkChoice) throws {
        graph = Graph(try Tagger.completing(try options.sound()), asOf: try options.day(), by: Threads())
        cache = options.knownAt == nil ? IndexCache(try options.place()) : nil
        threads = options.threadCount
    }

    /// The index for suggestions.
    func matcher(for demand: Demand = .manyLists) -> Matcher {
        cache?.matcher(of: graph, for: demand, by: Threads(threads))
            ?? Matcher(graph, for: demand, by: Threads(threads))
    }
}
