import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakStore
import RaakvlakTesting
import Testing

struct FactEditorTests {
    private typealias Editor = FactEditor<NetworkFacts>

    private static let text = """
        person: ada=Ada_Bos bob
        schoolBoard: boor
        theme: toetsing jeugdhulp
        ada worksFor boor role=rector since=2021
        ada worksOn toetsing
        bob needs toetsing weight=2
        bob needs jeugdhulp since=2020
        bob needs jeugdhulp since=2022
        """

    private func network(_ text: String = text) throws -> Network {
        let sketch = try NetworkSketch(text)
        return try Network(nodes: sketch.nodes, ties: sketch.ties)
    }

    private func assignments(_ texts: [String: String]) -> [Editor.Assignment] {
        texts.sorted { $0.key < $1.key }.map { Editor.Assignment($0.key, $0.value) }
    }

    private func id(_ text: String) throws -> Node.ID { try .required(text) }

    @Test(arguments: ["consents", "toestemmingen", "toestemming per gegeven"])
    func `the column of consents is not set, so that no withdrawal is lost`(column: String) throws {
        let editor = try Editor(NetworkFacts(network()))
        for text in ["", "name:public:2024-01-15"] {
            #expect(throws: EditingError.consentsColumn(column, try id("ada"))) {
                try editor.setting(id("ada"), [.init(column, text)])
            }
        }
        #expect(throws: EditingError.consentsColumn(column, try id("nieuw"))) {
            try editor.adding(.person, "nieuw", [.init("name", "Nieuw"), .init(column, "name:public:2024-01-15")])
        }
    }

    @Test func `consents are given and withdrawn once, by persons alone`() throws {
        let (network, ada, day) = (try network(), try id("ada"), try CalendarDate.required("2024-01-15"))
        let given = try Editor(NetworkFacts(network)).giving(.email, to: .public, of: ada, on: day)
        let changed = try network.applying(given)
        #expect(changed[ada]?.attributes[.consents] == "email:public:2024-01-15")
        let editor = Editor(NetworkFacts(changed))
        #expect(try editor.giving(.email, to: .public, of: ada, on: day).isEmpty)
        #expect(try editor.withdrawing(.phone, from: .network, of: ada, on: day, recordedOn: day).isEmpty)
        let later = try CalendarDate.required("2024-02-01")
        let ended = try changed.applying(
            editor.withdrawing(.email, from: .network, of: ada, on: later, recordedOn: later)
        )
        #expect(ended[ada]?.attributes[.consents] == "email:public:2024-01-15..2024-02-01")
        #expect(throws: EditingError.notPerson(try id("boor"), .schoolBoard)) {
            try editor.giving(.name, to: .network, of: id("boor"), on: day)
        }
        #expect(throws: EditingError.noSuchNode("cas")) {
            try editor.withdrawing(.name, from: .network, of: id("cas"), on: day, recordedOn: day)
        }
    }

    @Test func `columns of a node and their ties are set as in its table`() throws {
        let network = try network()
        let edits = try Editor(NetworkFacts(network)).setting(
            id("ada"),
            assignments(["email": "ada@example.org", "naam": "Ada Vos", "rol": "bestuurder", "organisatie": "boor"])
        )
        let changed = try network.applying(edits)
        let ada = try #require(changed[id("ada")])
        #expect(ada.name == "Ada Vos" && ada.attributes[.email] == "ada@example.org")
        let employment = try #require(changed.ties(of: .worksFor).first)
        #expect(employment.details.role == "bestuurder" && employment.details.period.since?.description == "2021")
        // What else is stated stays.
        #expect(changed.ties(of: .worksOn).count == 1 && changed.ties(of: .needs).count == 3)
        let emptied = try Editor(NetworkFacts(changed)).setting(id("ada"), assignments(["email": ""]))
        #expect(try changed.applying(emptied)[id("ada")]?.attributes.isEmpty == true)
    }

    @Test func `what is stated already makes no edit`() throws {
        let editor = Editor(NetworkFacts(try network()))
        #expect(try editor.setting(id("ada"), assignments(["name": "Ada Bos", "role": "rector"])).isEmpty)
        #expect(try editor.linking(id("ada"), .worksOn, id("toetsing"), []).isEmpty)
    }

    @Test func `a node is added with its ties`() throws {
        let network = try network()
        let editor = Editor(NetworkFacts(network))
        let edits = try editor.adding(
            .contribution,
            "vraag-1",
            assignments([
                "text": "Wie heeft een toetskalender?", "kind": "need", "by": "ada | bob", "themes": "toetsing",
            ])
        )
        let changed = try network.applying(edits)
        #expect(changed.ties(of: .contributedBy).map(\.to.text) == ["ada", "bob"])
        #expect(changed[try id("vraag-1")]?.attributes[.kind] == "need")
        let board = try network.applying(editor.adding(.schoolBoard, "kade", assignments(["name": "De Kade"])))
        #expect(board[try id("kade")]?.kind == .schoolBoard)
    }

    @Test func `what is not valid is refused, with what is allowed`() throws {
        let editor = Editor(NetworkFacts(try network()))
        let message = { (body: () throws(EditingError) -> [Edit]) -> String? in
            do throws(EditingError) {
                _ = try body()
                return nil
            } catch { return error.phrase(.english) }
        }
        let ada = try id("ada"), nobody = try id("nobody")
        let noMail = message { () throws(EditingError) in try editor.setting(ada, assignments(["email": "ada"])) }
        #expect(noMail?.contains("'ada'") == true && noMail?.contains("email") == true)
        let typo = message { () throws(EditingError) in try editor.setting(ada, assignments(["emial": "a@example.org"]))
        }
        #expect(typo == "There is no column 'emial'; did you mean 'email'?")
        let unknown = message { () throws(EditingError) in try editor.setting(nobody, assignments(["name": "X"])) }
        #expect(unknown?.hasPrefix("There is no 'nobody'") == true)
        let twice = message { () throws(EditingError) in try editor.adding(.person, "ada", assignments(["name": "X"])) }
        #expect(twice?.hasPrefix("'ada' exists already") == true)
        let badID = message { () throws(EditingError) in try editor.adding(.person, "Ada!", assignments(["name": "X"]))
        }
        #expect(badID?.contains("Ada!") == true)
        let absent = message { () throws(EditingError) in
            try editor.adding(.person, "cas", assignments(["name": "Cas", "organization": "kade"]))
        }
        #expect(absent?.contains("'kade'") == true)
        let pupil = message { () throws(EditingError) in
            try editor.setting(ada, assignments(["note": "Leerling Daan (7 jaar) uit groep 4 heeft autisme."]))
        }
        #expect(pupil != nil)
    }

    @Test func `a tie is linked, changed and unlinked`() throws {
        let network = try network()
        let editor = Editor(NetworkFacts(network))
        let added = try network.applying(
            editor.linking(id("bob"), .collaborates, id("ada"), assignments(["sinds": "2023", "weight": "2,5"]))
        )
        let tie = try #require(added.ties(of: .collaborates).first)
        #expect(tie.from.text == "ada" && tie.details.weight == 2.5 && tie.details.period.since?.description == "2023")
        let changed = try network.applying(
            editor.linking(id("bob"), .needs, id("toetsing"), assignments(["weight": "3"]))
        )
        #expect(changed.ties(of: .needs).count == 3 && changed.ties(of: .needs).contains { $0.details.weight == 3 })
        let newer = try network.applying(
            editor.linking(id("ada"), .worksFor, id("boor"), assignments(["until": "2024"]))
        )
        #expect(newer.ties(of: .worksFor).map(\.details.role) == ["rector"])
        let gone = try network.applying(editor.unlinking(id("ada"), .worksOn, id("toetsing"), []))
        #expect(gone.ties(of: .worksOn).isEmpty)
        let one = try network.applying(
            editor.unlinking(id("bob"), .needs, id("jeugdhulp"), assignments(["since": "2020"]))
        )
        #expect(one.ties(of: .needs).map { $0.details.period.since?.description } == ["2022", nil])
        // However a date or a number is written.
        let dated = try network.applying(
            editor.linking(id("ada"), .needs, id("jeugdhulp"), assignments(["sinds": "2023-04-12"]))
        )
        let found = try Editor(NetworkFacts(dated)).unlinking(
            id("ada"),
            .needs,
            id("jeugdhulp"),
            assignments(["sinds": "12-4-2023"])
        )
        #expect(found.count == 1)
        let same = try Editor(NetworkFacts(dated)).linking(
            id("ada"),
            .needs,
            id("jeugdhulp"),
            assignments(["sinds": "12-4-2023", "notitie": "via Bob"])
        )
        #expect(same.count == 1 && same.first?.before != nil)
        #expect(throws: EditingError.keyColumn("to")) {
            try editor.linking(id("ada"), .needs, id("jeugdhulp"), assignments(["to": "toetsing"]))
        }
    }

    @Test func `of several ties it must be said which is meant`() throws {
        let editor = Editor(NetworkFacts(try network()))
        let (bob, help) = (try id("bob"), try id("jeugdhulp"))
        let keys = ["2020", "2022"].map {
            Fact.Key.tie(Fact.TieKey(.needs, from: bob, to: help, since: PartialDate($0)))
        }
        #expect(throws: EditingError.severalTies(keys)) { try editor.unlinking(bob, .needs, help, []) }
        #expect(throws: EditingError.severalTies(keys)) { try editor.linking(bob, .needs, help, []) }
        let (ada, theme) = (try id("ada"), try id("jeugdhulp"))
        #expect(throws: EditingError.noSuchTie(ada, .worksOn, theme)) { try editor.unlinking(ada, .worksOn, theme, []) }
    }

    @Test func `a node goes with its ties only where that is said`() throws {
        let network = try network()
        let editor = Editor(NetworkFacts(network))
        let bob = try id("bob")
        #expect(throws: EditingError.store(.hasTies(bob, count: 3))) { try editor.removing(bob, withTies: false) }
        let left = try network.applying(editor.removing(bob, withTies: true))
        #expect(left[bob] == nil && left.ties(of: .needs).isEmpty)
    }

    @Test(arguments: 0..<10)
    func `setting what is there changes nothing, of any node`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 8)
        let editor = Editor(NetworkFacts(network))
        for node in network.nodes where !Schema.rule(for: node.kind).hasText {
            #expect(try editor.setting(node.id, assignments(["name": node.name])).isEmpty)
        }
    }
}
