import RaakvlakNetwork

extension RegisterMerge {
    /// A school that one board had before and another has now.
    private struct Move {
        let school, from, to: Node.ID
        let places: [Int]
    }

    /// Takes in which board each school has, year by year, so that each year is compared with what was before it.
    mutating func takeGovernance() {
        let claims = register.relations[.board] ?? [:]
        let vintages = Set(claims.values.joined().map { $0.edition.vintage ?? 0 }).sorted()
        for vintage in vintages {
            var ofYear: [RegisterKey: Register.Claim<RegisterKey>] = [:]
            for (school, all) in claims { ofYear[school] = all.first { ($0.edition.vintage ?? 0) == vintage } }
            takeGovernance(of: ofYear)
        }
        let order = { (transition: Transition) in (transition.date?.earliest.description ?? "", transition.from) }
        for transition in register.transitions.sorted(by: { order($0) < order($1) }) { carryOut(transition) }
    }

    /// Takes in the boards of one year.
    private mutating func takeGovernance(of claims: [RegisterKey: Register.Claim<RegisterKey>]) {
        var moves: [Move] = []
        var edition: Edition?
        for (school, claim) in claims.sorted(by: { $0.key < $1.key }) {
            guard let id = ids[school], let board = ids[claim.value] else { continue }
            let holding = lasting(.governs, to: id)
            if holding.contains(where: { revision.ties[$0].from == board }) || holding.isEmpty {
                state(.governs, board, id, details(claim.edition))
                continue
            }
            switch age(of: holding, besides: claim.edition) {
            case .earlier:
                moves.append(Move(school: id, from: revision.ties[holding[0]].from, to: board, places: holding))
                edition = claim.edition
            case .later: break
            case .unknown: listContradiction(holding, id, board, claim.edition)
            }
        }
        if let edition { take(moves, edition, boards: Set(claims.values.compactMap { ids[$0.value] }), claims) }
    }

    /// Takes in which schools moved since the year before, board by board.
    private mutating func take(
        _ moves: [Move],
        _ edition: Edition,
        boards: Set<Node.ID>,
        _ claims: [RegisterKey: Register.Claim<RegisterKey>]
    ) {
        let schools = Set(claims.keys.compactMap { ids[$0] })
        for (board, moves) in Dictionary(grouping: moves, by: \.from).sorted(by: { $0.key < $1.key }) {
            let successors = Set(moves.map(\.to))
            let stated = register.transitions.filter { ids[$0.from] == board }
            let remaining = lasting(.governs, from: board).map { revision.ties[$0].to }.filter { school in
                !moves.contains { $0.school == school }
            }
            let isListed = boards.contains(board) || isListedLater(board, than: edition)
            let isSucceeded = !isListed && stated.isEmpty && successors.count == 1 && remaining.isEmpty
            for move in moves where !isSucceeded && !stated.contains(where: { isWhole($0, to: move.to) }) {
                let date = stated.first { ids[$0.to] == move.to }?.date ?? inferredDate(edition)
                self.move(move, date, edition)
            }
            for transition in stated where successors.contains(ids[transition.to] ?? board) { carryOut(transition) }
            if isSucceeded, let successor = successors.first {
                succeed(board, successor, .whole, inferredDate(edition), edition, isInferred: true)
            } else if !isListed, stated.isEmpty {
                let unseen = remaining.filter { !schools.contains($0) }.count
                list([board] + successors.sorted()) { nodes in
                    .vanishedBoard(nodes[0], Array(nodes.dropFirst()), moved: moves.count, unseen: unseen)
                }
            }
        }
    }

    private func isWhole(_ transition: Transition, to board: Node.ID) -> Bool {
        transition.kind == .whole && ids[transition.to] == board
    }

    /// Whether a list of boards of that year or a later one names the board.
    private func isListedLater(_ board: Node.ID, than edition: Edition) -> Bool {
        register.listings.contains { key, editions in
            ids[key] == board && editions.contains { !edition.isLater(than: $0) }
        }
    }

    /// Lets one school move to another board.
    private mutating func move(_ move: Move, _ date: PartialDate?, _ edition: Edition) {
        guard let date, move.places.allSatisfy({ revision.end($0, until: date.before) }) else { return }
        revision.add(Tie(.governs, from: move.to, to: move.school, details: details(edition, since: date)))
        tallies.count(.tie(.governs), isNew: true)
        list([move.school, move.from, move.to]) { .movedSchool($0[0], from: $0[1], to: $0[2], date) }
    }

    /// Boards that the register made have the sectors of their schools.
    mutating func takeBoardSectors() {
        for key in register.entries.keys.sorted() where key.kind == .schoolBoard {
            guard let id = key.id, let board = revision.nodes[id] else { continue }
            let schools = lasting(.governs, from: id).compactMap { revision.nodes[revision.ties[$0].to] }
            let sectors = Set(schools.flatMap { $0.attributes.list(.sector) }.compactMap(Sector.init(rawValue:)))
            guard !sectors.isEmpty else { continue }
            var attributes = board.attributes
            attributes[.sector] = ListText.text(of: Sector.codes(sectors))
            revision.put(board.with(attributes: attributes))
        }
    }
}
