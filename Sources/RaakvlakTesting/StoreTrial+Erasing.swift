internal import RaakvlakNetwork
internal import RaakvlakStore
internal import Testing

extension StoreTrial {
    /// Random networks in which one person after another is erased, with texts of others that name them.
    func erasesPersons(seed: Int = 11) throws {
        var facts = try ChangingNetwork(seed: seed, persons: 12)
        var states: [Network] = []
        for _ in 0..<12 {
            try commit(facts.network)
            states.append(facts.network)
            facts.change()
        }
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            let known = states[0].nodes.filter { $0.kind == .person }
            let id = generator.element(of: try known.filter { try !store.isErased($0.id) }).id
            let plan = try plan(id), person = plan.person
            try nameElsewhere(person)
            let (before, again) = (try store.network(), try self.plan(id))
            #expect(again.changes.count == plan.changes.count + 1)
            let names = Set(try texts(of: id))
            let change = try store.erase(again, note(try store.lastChange() + 1))
            #expect(change.number == before.change + 1 && !change.note.erased.isEmpty)
            try expectErased(again, named: names, from: before.network)
            for (place, state) in states.enumerated() {
                let then = try store.network(knownAt: note(place + 1).moment)
                #expect(then[person.id] == nil && then.nodes.count <= state.nodes.count)
            }
            try expectOrdinaryChanges()
        }
    }

    /// Lets others name a person, in a text and in the reason of a change.
    private func nameElsewhere(_ person: Node) throws {
        let words = [
            "Volgens \(person.name) kan dit", "vraag \(person.id)", person.attributes[.email].map { "mail \($0)" },
            person.attributes[.phone].map { "bel \($0)" },
        ]
        let text = words.compactMap { $0 }.joined(separator: ", ")
        var said = note(try store.lastChange() + 1)
        said.reason = text
        let fact = Fact.node(try node(.agreement, "said-of-\(said.moment.milliseconds)", text))
        _ = try store.commit([adding(fact)], said)
    }

    func plan(_ id: Node.ID) throws -> ErasurePlan {
        let day = try #require(CalendarDate("2024-03-01"))
        return try #require(try store.erasurePlan(of: id, on: day))
    }

    /// That nothing of a person is left, and nothing else is gone.
    private func expectErased(_ plan: ErasurePlan, named names: Set<String>, from before: Network) throws {
        let (after, last) = try store.network()
        let person = plan.person
        let contacts = [person.attributes[.email], person.attributes[.phone]].compactMap { $0 }
        // What a namesake is called may mean the namesake; numbers are no part of a name.
        let hasNamesake = before.nodes.contains {
            $0.kind == .person && $0.id != person.id && Self.letters($0.name) == Self.letters(person.name)
        }
        let words = [person.id.text] + (hasNamesake ? [] : [person.name]) + contacts
        for text in try texts() { #expect(!words.contains { Self.holds($0, text) }, "\(words): \(text)") }
        #expect(try store.changes(of: person.id).isEmpty)
        #expect(try store.faultyChanges().isEmpty && store.integrityFaults().isEmpty)
        #expect(try store.replayed(to: last) == after)
        #expect(try store.isErased(person.id))
        // What others are is as it was, but for what was masked.
        let gone = Set([person.id] + plan.texts.map(\.id))
        let masked = Set(plan.masked.compactMap(\.before))
        let stays = { (fact: Fact) in !masked.contains(fact) && gone.isDisjoint(with: fact.key.nodes) }
        let old = Set(facts(before).filter(stays)), new = Set(facts(after))
        #expect(old.isSubset(of: new))
        #expect(new.count == old.count + masked.count + plan.erasure.trace.count)
        let parts = names.flatMap { $0.lowercased().split { !$0.isLetter } }.filter { $0.count > 1 }
        for fact in masked { #expect(parts.contains { "\(fact)".lowercased().contains($0) }, "\(fact)") }
    }

    private static func letters(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// All that a person is or was called.
    private func texts(of id: Node.ID) throws -> [String] {
        let edits = try store.history(of: id).flatMap(\.edits).filter { $0.key == .node(id) }
        return edits.flatMap { [$0.before, $0.after] }.flatMap { fact -> [String] in
            guard case .node(let node)? = fact else { return [] }
            return [node.id.text, node.name, node.englishName ?? ""] + node.otherNames.map(\.name)
        }
    }

    private func facts(_ network: Network) -> [Fact] { network.nodes.map(Fact.node) + network.ties.map(Fact.tie) }

    /// All texts that the store keeps.
    func texts() throws -> [String] {
        let (network, last) = try store.network()
        let log = try store.log(1...last).flatMap { [$0.note.text] + $0.edits.map(\.text) }
        return log + facts(network).map { "\($0)" }
    }

    /// Whether a text has a word in it that is not part of a longer one.
    static func holds(_ word: String, _ text: String) -> Bool {
        text.ranges(of: word).contains { range in
            let (before, after) = (text[..<range.lowerBound].last, text[range.upperBound...].first)
            return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
        }
    }

    /// That others can be changed, and changes of theirs be undone.
    private func expectOrdinaryChanges() throws {
        let last = try store.lastChange()
        _ = try store.commit([adding(.node(node(.theme, "later-\(last)")))], note(last + 1))
        _ = try store.undo(last + 1, note(last + 2))
        #expect(try store.network().network == store.replayed(to: last + 2))
        #expect(throws: StoreError.erasedChange(last)) { try store.undo(last, note(last + 3)) }
    }

    /// What stays of a contact person: that there was one, and when.
    func leavesATrace() throws {
        try commit(
            """
            person: ada=Ada_Bos bob=Bob_Vos
            schoolBoard: kade=De_Kade
            theme: toetsing
            contribution: vraag=Wie_helpt? samen=Wij_zoeken_Ada_Bos.
            agreement: ada-bob=Ada_Bos_belt_Bob_Vos.
            ada represents kade role=rector since=2023-02
            ada worksFor kade role=rector
            ada needs toetsing
            vraag contributedBy ada
            samen contributedBy ada
            samen contributedBy bob
            ada-bob party ada
            ada-bob party bob
            """
        )
        let plan = try plan(.required("ada"))
        #expect(plan.isStated && plan.texts.map(\.id.text) == ["vraag"])
        #expect(plan.ties.count == 6)
        #expect(plan.changes.map(\.number) == [1])
        _ = try store.erase(plan, note(2))
        let network = try store.network().network
        let someone = try #require(network.nodes.first { $0.kind == .person && $0.id.text != "bob" })
        #expect(someone.name == "Contactpersoon van De Kade" && someone.attributes.map(\.value) == ["no"])
        #expect(someone.englishName == "Contact person of De Kade")
        let tie = try #require(try store.ties(at: someone.id).first)
        #expect(tie.kind == .represents && tie.to.text == "kade" && tie.details.role == nil)
        #expect(tie.details.period.since?.description == "2023-02")
        #expect(tie.details.period.until?.description == "2024-03-01")
        #expect(network.ties(of: .contributedBy).map(\.to.text) == ["bob"])
        #expect(network[try .required("samen")]?.name == "Wij zoeken [naam].")
        // An id that names both is another one now.
        let agreement = try #require(network.nodes.first { $0.kind == .agreement })
        #expect(agreement.id.text != "ada-bob" && agreement.name == "[naam] belt Bob Vos.")
        #expect(try store.history(of: agreement.id).map(\.number) == [1])
        #expect(try store.ties(at: agreement.id).map(\.to.text) == ["bob"])
        #expect(try !texts().contains { Self.holds("ada", $0.lowercased()) || Self.holds("vraag", $0) })
    }

    /// Who erases must not write down whom.
    func erasesWithoutNaming() throws {
        try commit("person: ada=Ada_Bos bob")
        let plan = try plan(.required("ada"))
        for (author, reason) in [("Ada Bos", nil), ("ada", nil), ("eva", "Ada Bos vroeg erom"), ("eva", "zie ada")] {
            let note = Change.Note(author: author, moment: note(2).moment, reason: reason)
            #expect(throws: StoreError.erasureNamesPerson) { try store.erase(plan, note) }
        }
        try commit("person: ada=Ada_Bos bob=Bob_Vos")
        #expect(throws: StoreError.changedMeanwhile(by: 2)) { try store.erase(plan, note(3)) }
        #expect(try store.lastChange() == 2 && store.fact(.node(.required("ada"))) != nil)
        let day = try #require(CalendarDate("2024-03-01"))
        #expect(try store.erasurePlan(of: .required("eva"), on: day) == nil)
        // Who erased someone may be erased, and what was erased stays so.
        let said = Change.Note(author: "Bob Vos", moment: note(3).moment, reason: "gevraagd")
        _ = try store.erase(self.plan(.required("ada")), said)
        _ = try store.erase(self.plan(.required("bob")), note(4))
        let masked = try store.change(3).note
        #expect(masked.author == "[naam]" && masked.reason == "gevraagd" && masked.erased.count == 1)
        #expect(try store.faultyChanges().isEmpty && store.network().network.nodes.isEmpty)
        // Who is no longer stated is erased from the log.
        try commit("person: eva=Eva_Prins")
        _ = try store.commit([removing(.node(.required("eva")))], self.note(6))
        let gone = try self.plan(.required("eva"))
        #expect(!gone.isStated && gone.changes.map(\.number) == [5, 6] && gone.erasure.trace.isEmpty)
        _ = try store.erase(gone, self.note(7))
        #expect(try !texts().contains { $0.contains("Eva") })
    }
}
