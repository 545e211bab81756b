internal import RaakvlakNetwork
internal import RaakvlakStore
internal import Testing

extension StoreTrial {
    func isEmptyAtFirst() throws {
        #expect(try store.lastChange() == 0)
        #expect(try store.network().network == Network(nodes: [], ties: []))
        #expect(try store.fact(.node(.required("ada"))) == nil)
        #expect(try store.changes(of: .required("ada")).isEmpty)
        #expect(throws: StoreError.noSuchChange(1, last: 0)) { try store.change(1) }
        try expectRefused([], .nothingToChange)
    }

    func keepsNetworks() throws {
        for seed in 0..<8 {
            let network = try Network.random(seed: seed, persons: 4 + seed * 3)
            let change = try commit(network)
            let (kept, last) = try store.network()
            #expect(kept == network)
            #expect(change.number == seed + 1 && last == change.number)
            #expect(try store.change(change.number) == change)
        }
    }

    func followsChanges() throws {
        var facts = try ChangingNetwork(seed: 5, persons: 12)
        try commit(facts.network)
        for number in 2...40 {
            facts.change()
            let change = try commit(facts.network)
            #expect(change.number == number && change.note.reason == note(number).reason)
            #expect(try store.network().network == facts.network)
        }
        #expect(try store.changes(1...40).map(\.number) == Array(1...40))
    }

    func knowsThePast() throws {
        var facts = try ChangingNetwork(seed: 6, persons: 12)
        var states = [facts.network]
        try commit(facts.network)
        for _ in 2...25 {
            facts.change()
            states.append(facts.network)
            try commit(facts.network)
        }
        for (place, state) in states.enumerated() {
            let moment = note(place + 1).moment
            #expect(try store.network(knownAt: moment) == state)
            let shortlyBefore = Moment(milliseconds: moment.milliseconds - 1)
            let earlier = place == 0 ? try Network(nodes: [], ties: []) : states[place - 1]
            #expect(try store.network(knownAt: shortlyBefore) == earlier)
        }
    }

    func undoesEverything() throws {
        var facts = try ChangingNetwork(seed: 7, persons: 10)
        var states = [try store.network().network]
        for number in 1...20 {
            try commit(facts.network)
            states.append(facts.network)
            if number < 20 { facts.change() }
        }
        for number in (1...20).reversed() {
            let undone = try store.undo(number, note(40 - number))
            #expect(undone.note.undoes == number)
            #expect(try store.network().network == states[number - 1])
        }
        #expect(try store.lastChange() == 40)
    }

    func findsFacts() throws {
        let network = try Network.random(seed: 3, persons: 10)
        try commit(network)
        for node in network.nodes {
            #expect(try store.fact(.node(node.id)) == .node(node))
            let ties = network.ties.filter { $0.from == node.id || $0.to == node.id }
            #expect(try store.ties(at: node.id) == ties)
        }
        for tie in network.ties { #expect(try store.fact(.tie(Fact.TieKey(tie))) == .tie(tie)) }
        #expect(try store.fact(.node(.required("nobody"))) == nil)
    }

    func findsHistory() throws {
        try commit("person: ada bob\ntheme: toetsing")
        try commit("person: ada bob\ntheme: toetsing\nada worksOn toetsing")
        try commit("person: ada=Ada_Bos bob\ntheme: toetsing\nada worksOn toetsing")
        #expect(try store.changes(of: .required("ada")) == [1, 2, 3])
        #expect(try store.changes(of: .required("bob")) == [1])
        #expect(try store.history(of: .required("toetsing")).map(\.number) == [1, 2])
        #expect(try store.changes(of: .required("nobody")).isEmpty)
    }

    func neverRunsBack() throws {
        try commit("person: ada")
        let early = Change.Note(author: "bob", moment: Moment(milliseconds: 5))
        let change = try store.commit([adding(.node(node(.person, "bob")))], early)
        #expect(change.note.moment == note(1).moment)
        #expect(try store.change(2) == change)
    }
}
