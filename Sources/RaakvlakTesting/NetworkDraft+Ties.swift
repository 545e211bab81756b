internal import RaakvlakNetwork

extension NetworkDraft {
    /// Adds the ties that make persons share something, those without which a node says little, and then some of
    /// every kind.
    mutating func addTies() {
        for person in members(.person) { addTies(ofPerson: person) }
        addCollaborations()
        for place in members(.theme).indices { addTies(ofThemeAt: place) }
        for contribution in members(.contribution) { addTies(ofContribution: contribution) }
        for agreement in members(.agreement) { addTies(ofAgreement: agreement) }
        for proposal in members(.proposal) { addTies(ofProposal: proposal) }
        for kind in TieKind.allCases { addExtraTies(kind) }
    }

    /// Low themes are drawn more often than high ones, as some themes are everyone's.
    private mutating func theme() -> Int {
        let themes = members(.theme)
        return themes[min(generator.number(below: themes.count), generator.number(below: themes.count))]
    }

    private mutating func organization() -> Int {
        let kinds = NodeKindSet.organizations.kinds
        return generator.element(of: members(generator.element(of: kinds)))
    }

    private mutating func addTies(ofPerson person: Int) {
        for _ in 0..<generator.element(of: [0, 1, 1, 1, 1, 1, 2]) {
            add(.worksFor, person, organization(), generator.chance(60) ? details(.worksFor) : .plain)
        }
        for _ in 0..<generator.number(below: 3) { add(.represents, person, organization(), someDetails(.represents)) }
        let most = recipe.themesPerPerson
        for _ in 0..<generator.number(in: 0...most) { add(.worksOn, person, theme(), someDetails(.worksOn)) }
        for _ in 0..<generator.number(in: 0...most / 2) { add(.needs, person, theme(), someDetails(.needs)) }
        for _ in 0..<generator.number(in: 0...most / 2) { add(.offers, person, theme(), someDetails(.offers)) }
    }

    /// About one and a half for each person; a quarter ended, a few between the same two again later.
    private mutating func addCollaborations() {
        let persons = members(.person)
        for _ in 0..<persons.count * 3 / 2 {
            let (one, other) = (generator.element(of: persons), generator.element(of: persons))
            var details = someDetails(.collaborates)
            if generator.chance(25) { details.period = endedPeriod() }
            add(.collaborates, one, other, details)
            if generator.chance(10) { add(.collaborates, other, one, self.details(.collaborates)) }
        }
    }

    private mutating func endedPeriod() -> Period {
        Period(since: generator.date(from: 2015, to: 2018), until: generator.date(from: 2020, to: 2021)) ?? .open
    }

    /// Most themes are narrower than one before them, so that they make trees some levels deep.
    private mutating func addTies(ofThemeAt place: Int) {
        let themes = members(.theme)
        if place > 0, generator.chance(65) { add(.broader, themes[place], themes[generator.number(below: place)]) }
        if generator.chance(40) { add(.related, themes[place], generator.element(of: themes)) }
    }

    private mutating func addTies(ofContribution contribution: Int) {
        for _ in 0..<generator.element(of: [0, 1, 1, 1, 2]) {
            add(.contributedBy, contribution, generator.element(of: members(.person)), someDetails(.contributedBy))
        }
        for _ in 0..<generator.number(in: 0...3) { add(.about, contribution, theme(), someDetails(.about)) }
        if generator.chance(20) { add(.answers, contribution, generator.element(of: members(.contribution))) }
    }

    private mutating func addTies(ofAgreement agreement: Int) {
        for party in generator.sample(generator.number(in: 1...3), of: members(.person)) {
            add(.party, agreement, party, someDetails(.party))
        }
        add(.about, agreement, theme())
    }

    private mutating func addTies(ofProposal proposal: Int) {
        let pair = generator.sample(2, of: members(.person))
        add(.proposedBy, proposal, pair[0])
        add(.proposedTo, proposal, pair[1])
    }

    /// Adds ties of `kind` between nodes of any kinds that the schema allows, some for each of its rules.
    private mutating func addExtraTies(_ kind: TieKind) {
        for ends in Schema.rule(for: kind).ends {
            let (fromKinds, toKinds) = (ends.from.kinds, ends.to.kinds)
            var (missing, attempts) = (recipe.extraTies, 0)
            while missing > 0, attempts < 20 * recipe.extraTies {
                attempts += 1
                let from = generator.element(of: members(generator.element(of: fromKinds)))
                let to = generator.element(of: members(generator.element(of: toKinds)))
                if fits(kind, from, to), add(kind, from, to, someDetails(kind)) { missing -= 1 }
            }
        }
    }
}

extension NetworkDraft {
    private static let roles = [
        "directeur", "coördinator, ad interim", "adviseur \"passend\"", "po|vo", "lid\nvan dienst",
    ]

    private mutating func someDetails(_ kind: TieKind) -> Tie.Details {
        generator.chance(recipe.detail) ? details(kind) : .plain
    }

    /// Details that the schema allows for ties of `kind`.
    private mutating func details(_ kind: TieKind) -> Tie.Details {
        let rule = Schema.rule(for: kind)
        var details = Tie.Details(role: word(rule.roles), state: word(rule.states))
        if generator.chance(30) {
            details.weight = generator.element(of: [0.1, 0.5, 1, 1.25, 2, 1e-7, 1_000_000, 1.0 / 3])
        }
        if generator.chance(60) { details.period = generator.period() }
        if generator.chance(25) { details.note = generator.roughText() }
        if generator.chance(30) { details.source = generator.text() }
        if generator.chance(20) { details.attributes[generator.element(of: ["x_bron", "x, los"])] = generator.text() }
        return details
    }

    private mutating func word(_ vocabulary: TieRule.Vocabulary) -> String? {
        guard generator.chance(60) else { return nil }
        return switch vocabulary {
        case .none: nil
        case .closed(let choices): generator.element(of: choices).code
        case .open: generator.element(of: Self.roles)
        }
    }
}
