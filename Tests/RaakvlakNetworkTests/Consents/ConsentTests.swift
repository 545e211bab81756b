import RaakvlakNetwork
import Testing

struct ConsentTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func consents(_ text: String) throws -> Consents { try #require(Consents(text)) }

    @Test(arguments: [
        "email:network:2024-01-15", "email:public:2023-09-01..2024-02-01", "name:samenwerkingsverband:2024-01-15",
        "phone:public:2024-01-15..2024-01-15",
    ]) func `a consent reads as it is written`(text: String) throws {
        #expect(try #require(Consent(text)).description == text)
    }

    @Test(arguments: [
        "", "email", "email:network", "email:network:", "emial:network:2024-01-15", "email:netwerk:2024-01-15",
        "email:network:2024-01", "email:network:2024-01-15?", "email:network:2024-02-30",
        "email:network:2024-01-15..", "email:network:..2024-01-15", "email:network:2024-02-01..2024-01-15",
        "email:network:2024-01-15:formulier", "Email:network:2024-01-15", "email:network:2024-01-15..2024-02-01..2024",
    ]) func `what is written otherwise is none`(text: String) {
        #expect(Consent(text) == nil)
        #expect(text.isEmpty || Consents(text) == nil)
    }

    @Test func `audiences include those before them`() {
        #expect(Audience.codes == ["network", "samenwerkingsverband", "public"])
        #expect(Audience.network < Audience.samenwerkingsverband && Audience.samenwerkingsverband < Audience.public)
        #expect(PersonalField.allCases.map(\.attribute) == [nil, .email, .phone])
    }

    @Test func `without a consent nothing is shown`() throws {
        let today = try day("2024-02-01")
        for field in PersonalField.allCases {
            for audience in Audience.allCases { #expect(!Consents().allow(field, to: audience, on: today)) }
            #expect(Consents().audience(of: field, on: today) == nil)
        }
        #expect(Consents().text == nil && Consents("") == Consents())
    }

    @Test func `a consent counts from its day on, for its audience and those within it`() throws {
        let given = try consents("name:samenwerkingsverband:2024-01-15")
        #expect(try !given.allow(.name, to: .network, on: day("2024-01-14")))
        #expect(try given.allow(.name, to: .network, on: day("2024-01-15")))
        #expect(try given.allow(.name, to: .samenwerkingsverband, on: day("2030-01-01")))
        #expect(try !given.allow(.name, to: .public, on: day("2030-01-01")))
    }

    @Test func `an address is shown only where the name is`() throws {
        let given = try consents("email:public:2024-01-15|name:network:2024-02-01")
        #expect(try !given.allow(.email, to: .network, on: day("2024-01-20")))
        #expect(try given.allow(.email, to: .network, on: day("2024-02-01")))
        #expect(try !given.allow(.email, to: .public, on: day("2024-02-01")))
        #expect(try given.audience(of: .email, on: day("2024-02-01")) == .network)
        #expect(try given.audience(of: .phone, on: day("2024-02-01")) == nil)
    }

    @Test func `a withdrawal counts from its day on, also for who includes more, until it is given anew`() throws {
        let all = try consents(
            "name:public:2022-01-01|name:network:2022-06-01..2023-01-01|name:network:2023-03-01"
        )
        #expect(try all.allow(.name, to: .public, on: day("2022-12-31")))
        #expect(try !all.allow(.name, to: .public, on: day("2023-01-01")))
        #expect(try !all.allow(.name, to: .network, on: day("2023-02-28")))
        #expect(try all.audience(of: .name, on: day("2023-03-01")) == .network)
        let narrower = try consents("name:public:2022-01-01..2023-01-01|name:network:2022-06-01")
        #expect(try narrower.audience(of: .name, on: day("2023-01-01")) == .network)
    }

    @Test func `giving and withdrawing are recorded once`() throws {
        let (first, later) = (try day("2024-01-15"), try day("2024-02-01"))
        let given = Consents().giving(.email, to: .network, on: first)
        #expect(given.text == "email:network:2024-01-15")
        #expect(given.giving(.email, to: .network, on: later) == given)
        let ended = given.withdrawing(.email, from: .network, on: later)
        #expect(ended.text == "email:network:2024-01-15..2024-02-01")
        #expect(try ended.withdrawing(.email, from: .network, on: day("2024-05-01")) == ended)
        #expect(Consents().withdrawing(.email, from: .network, on: first).isEmpty)
        let again = ended.giving(.email, to: .network, on: later)
        #expect(again.text == "email:network:2024-01-15..2024-02-01|email:network:2024-02-01")
        // A slip of the same day can be taken back.
        let slip = given.withdrawing(.email, from: .network, on: first)
        #expect(slip.text == "email:network:2024-01-15..2024-01-15")
        #expect(slip.giving(.email, to: .network, on: first) == given)
        let wider = try consents("email:network:2024-01-15..2024-01-15|email:public:2023-01-01")
        let expected = "email:network:2024-01-15|email:public:2023-01-01..2024-01-15"
        #expect(wider.giving(.email, to: .network, on: first).text == expected)
    }

    @Test func `who withdraws for the network withdraws for everyone`() throws {
        let given = try consents("phone:public:2024-01-15|phone:network:2024-01-15|email:public:2024-01-15")
        let ended = given.withdrawing(.phone, from: .network, on: try day("2024-02-01"))
        let expected =
            "email:public:2024-01-15|phone:network:2024-01-15..2024-02-01|phone:public:2024-01-15..2024-02-01"
        #expect(ended.text == expected)
    }

    @Test func `only persons need consent, and what can't be read is none`() throws {
        let today = try day("2024-02-01")
        var attributes = Attributes()
        attributes[.consents] = "name:public:2024-01-01"
        let person = try Node(id: #require(Node.ID("ada")), kind: .person, name: "Ada", attributes: attributes)
        #expect(person.mayShow(.name, to: .public, on: today) && !person.mayShow(.email, to: .network, on: today))
        attributes[.consents] = "name:public:2024-01-01|alles"
        let unread = try Node(id: #require(Node.ID("ada")), kind: .person, name: "Ada", attributes: attributes)
        #expect(!unread.mayShow(.name, to: .network, on: today))
        let board = try Node(id: #require(Node.ID("kade")), kind: .schoolBoard, name: "De Kade")
        #expect(board.mayShow(.email, to: .public, on: today))
        #expect(person.stating(Consents()).attributes.isEmpty)
    }
}
