internal import RaakvlakNetwork
internal import RaakvlakStore
internal import Testing

extension StoreTrial {
    private static var people: String {
        "person: ada=Ada_Bos bob=Bob_Vos\nschoolBoard: kade=De_Kade\nada worksFor kade"
    }

    private func person(_ id: String, _ name: String, email: String? = nil) throws -> Node {
        var attributes = Attributes()
        attributes[.email] = email
        return Node(id: try .required(id), kind: .person, name: name, attributes: attributes)
    }

    /// Erases `ada`, who has a mail address.
    private func eraseAda() throws {
        try commit(Self.people)
        let old = try #require(try store.fact(.node(.required("ada"))))
        let new = Fact.node(try person("ada", "Ada Bos", email: "ada@example.org"))
        _ = try store.commit([try #require(Edit(from: old, to: new))], note(2))
        _ = try store.erase(plan(.required("ada")), note(3))
    }

    /// Who was erased does not come back by hand or by an import, unless that is asked for.
    func keepsTheErasedOut() throws {
        try eraseAda()
        let post = try adding(Fact(tie(.worksFor, "bos", "kade")))
        let refused = [
            ("ada", [try adding(.node(person("ada", "Iemand Anders")))]),
            ("bos", [try adding(.node(person("bos", "A. Bos", email: "Ada@Example.org")))]),
            ("bos", [try adding(.node(person("bos", "Ada BOS"))), post]),
        ]
        for (id, edits) in refused { try expectRefused(edits, .erasedPerson(.required(id))) }
        // A namesake elsewhere is someone else, until the post says otherwise.
        _ = try store.commit([adding(.node(person("bos", "Ada Bos")))], note(4))
        try expectRefused([post], .erasedPerson(.required("bos")))
        let sketch = try NetworkSketch(
            Self.people
                + "\ncontribution: vraag=Ada_vraagt samen=Met_Ada_Bos"
                + "\nvraag contributedBy ada\nsamen contributedBy bob"
        )
        let source = try Network(nodes: sketch.nodes, ties: sketch.ties)
        let (rest, leftOut, _) = try store.withoutErased(source)
        #expect(leftOut.map(\.text) == ["ada"] && rest.nodes.map(\.id.text) == ["bob", "kade", "samen"])
        let mail = try node(.agreement, "mail", "Mail Ada@example.org.")
        let (told, _, masked) = try store.withoutErased(Network(nodes: [mail], ties: []))
        #expect(masked == 1 && told[mail.id]?.name == "Mail [e-mail].")
        // A mail address is known by its mark wherever it stands; a longer one is another.
        let saying = { (text: String) in try [adding(.node(node(.agreement, "overleg", text)))] }
        try expectRefused(saying("Vroeger <ADA@example.org>."), .erasedAddress(.node(.required("overleg"))))
        var details = Tie.Details()
        details.note = "zie ada@example.org"
        let noted = Fact(Tie(.represents, from: try .required("bob"), to: try .required("kade"), details: details))
        try expectRefused([adding(noted)], .erasedAddress(noted.key))
        _ = try store.commit(saying("mada@example.org"), note(5))
        #expect(rest[try .required("samen")]?.name == "Met [naam]" && rest.ties.count == 1)
        let ada = try person("ada", "Ada Bos", email: "ada@example.org")
        _ = try #require(try store.readmit(ada, organizations: [.required("kade")], note(6)))
        #expect(try store.readmit(ada, organizations: [.required("kade")], note(6)) == nil)
        #expect(try store.change(6).note.lifted == 3)
        _ = try store.commit([adding(.node(ada)), post], note(7))
    }

    /// An older copy forgets whom the store forgot since.
    func forgetsAgain() throws {
        let copy = MemoryStore()
        let older = StoreTrial<MemoryStore>(copy)
        try older.commit(Self.people)
        try eraseAda()
        let day = try #require(CalendarDate("2024-04-01"))
        let changes = try copy.reapplyErasures(from: store, on: day, note(9))
        #expect(try !changes.isEmpty && copy.faultyChanges().isEmpty)
        #expect(try copy.fact(.node(.required("ada"))) == nil)
        #expect(try !older.texts().contains { Self.holds("ada", $0.lowercased()) })
        #expect(try copy.erasedMarks() == store.erasedMarks())
        #expect(try copy.reapplyErasures(from: store, on: day, note(10)).isEmpty)
        try older.expectRefused(
            [adding(.node(person("x", "X", email: "ada@example.org")))],
            .erasedPerson(.required("x"))
        )
    }

    /// Contact details go some time after the last post, also from the log.
    func forgetsContacts() throws {
        try commit(
            """
            person: ada bob cas
            schoolBoard: kade
            ada represents kade until=2021-06
            bob represents kade until=2021-06
            bob worksFor kade since=2021-07
            cas worksFor kade until=2023-12
            """
        )
        for id in ["ada", "bob", "cas"] {
            let old = try #require(try store.fact(.node(.required(id))))
            let new = Fact.node(try person(id, id, email: "\(id)@example.org"))
            let last = try store.lastChange()
            _ = try store.commit([try #require(Edit(from: old, to: new))], note(last + 1))
        }
        let day = try #require(CalendarDate("2024-03-01"))
        let plan = try store.retentionPlan(on: day, after: 365)
        #expect(plan.due.map(\.person.id.text) == ["ada"] && plan.due.map(\.changes) == [1])
        #expect(plan.due.map(\.ended) == [CalendarDate("2021-06-30")])
        _ = try store.erase(plan.erasure, note(5))
        #expect(try !texts().contains { $0.contains("ada@example.org") })
        #expect(try texts().contains { $0.contains("bob@example.org") })
        #expect(try store.network().network == store.replayed(to: 5))
        #expect(try store.retentionPlan(on: day, after: 365).erasure.isEmpty)
        #expect(try store.history(of: .required("ada")).map(\.number) == [1, 2])
        // Who is no longer in the network has no post either, since they were taken out.
        let cas = try #require(try store.fact(.node(.required("cas"))))
        let ties = try store.ties(at: .required("cas")).map { try removing(.tie(Fact.TieKey($0))) }
        _ = try store.commit(ties + [removing(cas.key)], note(6))
        let gone = Moment(milliseconds: note(6).moment.milliseconds + 400 * 86_400_000).description.prefix(10)
        let later = try store.retentionPlan(on: #require(CalendarDate(gone)), after: 365)
        #expect(later.due.map(\.person.id.text) == ["cas"] && later.due.map(\.contacts.count) == [0])
        #expect(try store.retentionPlan(on: day, after: 365).due.isEmpty)
        _ = try store.erase(later.erasure, note(7))
        #expect(try !texts().contains { $0.contains("cas@example.org") })
    }

    /// What stands in place of what was erased can't be altered, and nothing else can be left out.
    func showsWhatIsForged() throws {
        try commit(Self.people)
        try commit(Self.people + "\ncontribution: samen=Met_Ada_Bos\nsamen contributedBy bob")
        try commit(Self.people.replacing("Bob_Vos", with: "Bob_de_Vos"))
        _ = try store.erase(plan(.required("ada")), note(4))
        let log = try store.log(1...4)
        #expect(try AlteredLog(store, log).faultyChanges().isEmpty)
        for number in 1...4 {
            #expect(try AlteredLog(store, log, authorOf: number, "eva").faultyChanges() == [number])
        }
        for (number, change) in log.enumerated() {
            for place in change.edits.indices {
                let text = change.edits[place]
                let isErased = Digest(of: text.salt, Array(text.text.utf8)) != text.commitment
                let forged = [
                    isErased ? text.text + " " : "null",
                    "{\"before\":null,\"after\":{\"id\":\"eva\",\"kind\":\"person\",\"name\":\"Eva\"}}",
                ]
                for text in forged {
                    let altered = AlteredLog(store, log, change: number, edit: place, text: text)
                    #expect(try altered.faultyChanges() == [number + 1], "\(text)")
                }
            }
        }
    }
}

/// A store whose log somebody wrote into.
struct AlteredLog<Base: Store>: Store {
    let base: Base
    var altered: [SealedChange]
    /// What it tells otherwise of which changes concern whom.
    var concerns: [Node.ID: [Int]?] = [:]

    init(_ base: Base, _ log: [SealedChange]) { (self.base, altered) = (base, log) }

    init(_ base: Base, _ log: [SealedChange], change: Int, edit: Int, text: String) {
        self.init(base, log)
        var edits = log[change].edits
        edits[edit] = SealedText(text: text, salt: edits[edit].salt, commitment: edits[edit].commitment)
        let (note, digest) = (log[change].note, log[change].digest)
        altered[change] = SealedChange(number: log[change].number, note: note, edits: edits, digest: digest)
    }

    init(_ base: Base, _ log: [SealedChange], authorOf number: Int, _ author: String) {
        self.init(base, log)
        let change = log[number - 1]
        let text = change.note.text.replacing("lieke", with: author)
        let note = SealedText(text: text, salt: change.note.salt, commitment: change.note.commitment)
        altered[number - 1] = SealedChange(number: number, note: note, edits: change.edits, digest: change.digest)
    }

    func lastChange() throws(StoreError) -> Int { altered.count }
    func network() throws(StoreError) -> (network: Network, change: Int) { try base.network() }
    func fact(_ key: Fact.Key) throws(StoreError) -> Fact? { try base.fact(key) }
    func ties(at node: Node.ID) throws(StoreError) -> [Tie] { try base.ties(at: node) }
    func commit(_ edits: [Edit], _ note: Change.Note) throws(StoreError) -> Change { try base.commit(edits, note) }
    func log(_ numbers: ClosedRange<Int>) throws(StoreError) -> [SealedChange] {
        altered.filter { numbers.contains($0.number) }
    }
    func digest(of change: Int) throws(StoreError) -> Digest? { altered.first { $0.number == change }?.digest }
    func changes(of node: Node.ID) throws(StoreError) -> [Int] { try base.changes(of: node) }
    func changesOfNodes() throws(StoreError) -> [Node.ID: [Int]] {
        var told = try base.changesOfNodes()
        for (node, changes) in concerns { told[node] = changes }
        return told
    }
    func integrityFaults() throws(StoreError) -> [String] { [] }
    func erase(_ erasure: Erasure, _ note: Change.Note) throws(StoreError) -> Change { try base.erase(erasure, note) }
    func erasedMarks() throws(StoreError) -> Set<ErasedMark> { try base.erasedMarks() }
    func wipe() throws(StoreError) {}
    func query(_ sql: String, timeLimit: Duration, limit: Int) throws(StoreError) -> QueryResult { throw .noSQL }
}
