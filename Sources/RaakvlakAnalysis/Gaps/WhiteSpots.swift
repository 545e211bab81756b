public import RaakvlakNetwork

/// Where something is needed that nobody there offers, and where nobody is known to be at work.
public struct WhiteSpots: Sendable {
    /// By what the network is divided.
    public enum Division: String, CaseIterable, Hashable, Sendable {
        /// By region.
        case region
        /// By school board.
        case board
    }

    /// A theme that is needed in a place, where nobody offers it.
    public struct Spot: Hashable, Sendable {
        /// The graph's number of the theme.
        public let theme: Int
        /// The graph's number of the region or board.
        public let place: Int
        /// How many need it there.
        public let needs: Int
        /// How many show there how it is done.
        public let examples: Int
    }

    /// The themes needed and not offered in a place: those that most need first, then by theme and place.
    public let spots: [Spot]
    /// The regions in which nobody speaks for any organization, by the graph's numbers.
    public let regionsWithoutContact: [Int]
    /// The school boards that have no part in any initiative, themselves or by their people.
    public let boardsWithoutInitiative: [Int]

    /// Finds the white spots of `graph`.
    ///
    /// - Complexity: O(n log n) for n statements and ties.
    public init(in graph: Graph, by division: Division, places: Places) {
        let finder = Finder(graph: graph, places: places, division: division)
        spots = finder.spots()
        regionsWithoutContact = finder.regionsWithoutContact()
        boardsWithoutInitiative = finder.boardsWithoutInitiative()
    }
}

private struct Finder {
    let graph: Graph
    let places: Places
    let division: WhiteSpots.Division

    private struct Cell: Hashable { let theme, place: Int }

    func spots() -> [WhiteSpots.Spot] {
        let supply = Supply(graph)
        var (needs, offers, examples): ([Cell: Int], Set<Cell>, [Cell: Int]) = ([:], [], [:])
        for need in supply.needs {
            for place in need.party.map(self.places(of:)) ?? [] {
                needs[Cell(theme: need.theme, place: place), default: 0] += 1
            }
        }
        for theme in Set(supply.needs.map(\.theme)) {
            let stated = supply.offers(on: theme)
            for offer in stated where offer.form == .offer {
                offers.formUnion(self.places(of: offer.party).map { Cell(theme: theme, place: $0) })
            }
            for party in Set(stated.filter { $0.form == .example }.map(\.party)) {
                for place in self.places(of: party) { examples[Cell(theme: theme, place: place), default: 0] += 1 }
            }
        }
        let spots = needs.filter { !offers.contains($0.key) }.map { cell, count in
            WhiteSpots.Spot(theme: cell.theme, place: cell.place, needs: count, examples: examples[cell] ?? 0)
        }
        return spots.sorted { (-$0.needs, $0.theme, $0.place) < (-$1.needs, $1.theme, $1.place) }
    }

    /// The regions or boards to which a party belongs.
    private func places(of party: Int) -> [Int] {
        switch division {
        case .region: return places.regions(of: party)
        case .board:
            let organizations =
                [TieKind.worksFor, .represents].flatMap { graph.outgoing($0).neighbors(of: party) }
                + graph.incoming(.leads).neighbors(of: party)
            return Set(([party] + organizations.map(Int.init)).filter { graph.kind(of: $0) == .schoolBoard }).sorted()
        }
    }

    func regionsWithoutContact() -> [Int] {
        var spoken: Set<Int> = []
        for person in graph.nodes(of: .person) {
            let row = graph.outgoing(.represents)
            for (organization, tie) in zip(row.neighbors(of: person), row.ties(of: person)) {
                let state = graph.network.details(ofTie: Int(tie)).state.flatMap { AppointmentState(code: $0) }
                if state?.isInOffice ?? true { spoken.formUnion(places.regions(of: Int(organization))) }
            }
        }
        return graph.nodes(of: .region).filter { !spoken.contains($0) }
    }

    func boardsWithoutInitiative() -> [Int] {
        let kinds = [TieKind.leads, .partnerIn, .contactFor]
        let takesPart = { (node: Int) in
            kinds.contains { kind in
                graph.outgoing(kind).neighbors(of: node).contains { graph.kind(of: Int($0)) == .initiative }
            }
        }
        return graph.nodes(of: .schoolBoard).filter { board in
            let people = [TieKind.worksFor, .represents].flatMap { graph.incoming($0).neighbors(of: board) }
            return !takesPart(board) && !people.contains { takesPart(Int($0)) }
        }
    }
}
