public import RaakvlakNetwork

extension Matcher {
    /// The matcher of another state of the same network: persons whose facts differ, and those around them, are described
    /// anew; the others stay as they are.
    ///
    /// Figures of the whole network stay too: how rare it is to have something to do with a theme, what contacts and
    /// collaborations there are on average, the day from which freshness is counted, and the weights. They change little
    /// from one fact to the next; `refreshed` takes them again. Where themes or regions lie otherwise to each other, the
    /// index is made anew. Both graphs are to be of the same day. This matcher stays as it is, so that who asks it is not disturbed.
    ///
    /// - Complexity: O(nodes + ties), and what it takes to describe those who are touched; that of an index of their rows
    ///   where persons came or went, or more than one in twenty was touched.
    public func updated(to graph: Graph) -> Matcher { updated(to: graph, by: CallingThread()) }

    /// The same, by several at once.
    package func updated(to graph: Graph, by workforce: some Workforce) -> Matcher {
        updated(to: graph, by: workforce, oneIn: Self.mostRecent)
    }

    /// The same; one in `mostRecent` persons may have a row beside the index.
    func updated(to graph: Graph, by workforce: some Workforce, oneIn mostRecent: Int) -> Matcher {
        let change = GraphChange(from: self.graph, to: graph)
        guard !change.isOfStructure else { return Matcher(graph, weights: weights, by: workforce) }
        let (persons, earlier) = (Persons(graph), describer(by: workforce))
        let moved = PersonChange(change, from: earlier.input, to: graph, persons)
        let input = earlier.input.following(change, graph, persons, moved)
        guard let describer = earlier.following(change, input, renumbering: false) else {
            return renumbered(earlier, change, input, by: workforce)
        }
        let touched = Ripple(change, moved, from: earlier.input, to: input).persons
        if moved.movesPersons || (recent.persons.count + touched.count) * mostRecent > persons.count {
            return gathered(describer, moved, touched, by: workforce)
        }
        return Matcher(self, describer, recent: recent.replacing(touched, by: describer.profiles(of: touched)))
    }

    /// Whether so much has changed that figures of the whole network should be taken again.
    public var isStale: Bool { updateCount > max(Self.fewUpdates, persons.count / Self.mostRecent) }

    /// The matcher of the same graph, with all figures as they are now, and the weights that its collaborations call for.
    public func refreshed() -> Matcher { refreshed(by: CallingThread()) }

    /// The same, by several at once.
    package func refreshed(by workforce: some Workforce) -> Matcher { Matcher(graph, by: workforce) }

    /// One in so many persons may have a row beside the index.
    private static let mostRecent = 20
    /// After fewer updates nothing is stale.
    private static let fewUpdates = 20

    /// Everyone described anew, since there are no numbers left for new nodes.
    private func renumbered(
        _ earlier: Describer,
        _ change: GraphChange,
        _ input: SignalInput,
        by workforce: some Workforce
    ) -> Matcher {
        guard let describer = earlier.following(change, input, renumbering: true) else {
            return Matcher(input, weights: weights, by: workforce)
        }
        return Matcher(describer, describer.profiles(by: workforce), weights, updateCount: updateCount + 1)
    }

    /// An index of the rows there are, and of those that are touched.
    private func gathered(
        _ describer: Describer,
        _ moved: PersonChange,
        _ touched: [Int],
        by workforce: some Workforce
    ) -> Matcher {
        let (profiles, recent, isTouched) = (profiles, recent, Set(touched))
        let rows = describer.profiles(by: workforce) { person in
            guard let before = moved.before[person], !isTouched.contains(person) else { return nil }
            return recent.row(of: before).map { (recent.profiles, $0) } ?? (profiles, before)
        }
        return Matcher(describer, rows, weights, updateCount: updateCount + 1)
    }
}
