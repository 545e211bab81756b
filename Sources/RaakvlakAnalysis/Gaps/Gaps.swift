public import RaakvlakNetwork

/// What is needed in a graph, and how far it is answered near by.
public struct Gaps: Sendable {
    /// How well a need is answered.
    public enum Reach: UInt8, Coded {
        /// Nobody offers anything on the theme, or on one next to it near by.
        case nobody
        /// Someone who is not near offers it, or shows how it is done.
        case elsewhere
        /// Someone near offers something on a broader, narrower or related theme.
        case related
        /// Someone near shows how it is done, but does not offer it.
        case example
        /// Someone near offers it.
        case offered

        /// The words of all cases, in order.
        public static let codes = allCases.map { "\($0)" }
    }

    /// A need and its best answers.
    public struct Answered: Hashable, Sendable {
        /// What is needed.
        public let need: Need
        /// How well it is answered.
        public let reach: Reach
        /// The nearest of those who answer it that well, each party once, at most three; none where nobody does.
        public let offers: [Offer]
    }

    /// All needs, by theme and party.
    public let needs: [Answered]
    /// Where everything lies.
    public let places: Places

    private static let most = 3

    /// Finds out what is needed in `graph`, and who answers it in the vicinity of who needs it.
    ///
    /// Nobody answers their own need. Where it is not known in which region someone lies, nobody is near by region.
    /// - Complexity: O(needs · offers on a theme and those next to it).
    public init(in graph: Graph, within vicinity: Vicinity) {
        places = Places(graph)
        let supply = Supply(graph)
        var search = Search(graph: graph, supply: supply, places: places, vicinity: vicinity)
        // Party by party: who is near each is looked for once.
        let order = supply.needs.indices.sorted {
            (supply.needs[$0].party ?? -1, $0) < (supply.needs[$1].party ?? -1, $1)
        }
        let answered = order.map { (place: $0, need: search.answer(supply.needs[$0])) }
        needs = answered.sorted { $0.place < $1.place }.map(\.need)
    }

    private struct Search {
        let graph: Graph
        let supply: Supply
        let places: Places
        var surroundings: Surroundings

        init(graph: Graph, supply: Supply, places: Places, vicinity: Vicinity) {
            (self.graph, self.supply, self.places) = (graph, supply, places)
            surroundings = Surroundings(vicinity, in: graph, places: places)
        }

        mutating func answer(_ need: Need) -> Answered {
            let others = supply.offers(on: need.theme).filter { $0.party != need.party }
            let near = others.filter { isNear($0, need) }
            let offered = near.filter { $0.form == .offer }
            if !offered.isEmpty { return answered(need, .offered, offered) }
            if !near.isEmpty { return answered(need, .example, near) }
            let related = related(to: need.theme).flatMap { supply.offers(on: $0) }
                .filter { $0.party != need.party && $0.form == .offer && isNear($0, need) }
            if !related.isEmpty { return answered(need, .related, related) }
            return answered(need, others.isEmpty ? .nobody : .elsewhere, others)
        }

        private mutating func isNear(_ offer: Offer, _ need: Need) -> Bool {
            // Of a need that nobody is known to have, no place is known; all that can be said is that someone offers it.
            need.party.map { surroundings.isNear(offer.party, to: $0) } ?? true
        }

        /// The nearest, and of equally near ones those who offer, and then by id.
        private func answered(_ need: Need, _ reach: Reach, _ offers: [Offer]) -> Answered {
            let keyed = offers.map { offer in
                (nearness: need.party.map { places.nearness($0, offer.party) } ?? .unknown, offer: offer)
            }
            let sorted = keyed.sorted { a, b in
                if a.nearness != b.nearness { return a.nearness > b.nearness }
                return (a.offer.form, a.offer.party) < (b.offer.form, b.offer.party)
            }
            var best: [Offer] = []
            for (_, offer) in sorted where best.count < Gaps.most {
                if !best.contains(where: { $0.party == offer.party }) { best.append(offer) }
            }
            return Answered(need: need, reach: reach, offers: best)
        }

        /// The themes next to a theme: broader, narrower, related.
        private func related(to theme: Int) -> [Int] {
            let rows = [graph.outgoing(.broader), graph.incoming(.broader), graph.outgoing(.related)]
            return Set(rows.flatMap { $0.neighbors(of: theme).map(Int.init) }).sorted()
        }
    }
}
