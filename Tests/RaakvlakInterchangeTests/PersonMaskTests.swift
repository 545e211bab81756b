import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

struct PersonMaskTests {
    private func person(_ id: String, _ name: String, _ contacts: [AttributeName: String] = [:]) throws -> Node {
        var attributes = Attributes()
        for (name, value) in contacts { attributes[name] = value }
        return Node(id: try .required(id), kind: .person, name: name, attributes: attributes)
    }

    /// Sanne de Boer, who was called Sanne Vos, among others.
    private func mask() throws -> PersonMask {
        let shared = "info@kade.example.org"
        let contacts: [AttributeName: String] = [.email: "sdeboer@example.org", .phone: "+31612345678"]
        let now = try person("sanne-de-boer", "Sanne de Boer", contacts)
        let before = try person("sanne-de-boer", "Sanne Vos", [.email: shared])
        var board = Attributes()
        board[.email] = shared
        let others = [
            try person("piet", "Piet de Boer"), try person("jan", "Jan Mulder"),
            Node(id: try .required("kade"), kind: .schoolBoard, name: "De Kade", attributes: board),
            Node(id: try .required("vos"), kind: .school, name: "De Slimme Vos"),
        ]
        return PersonMask([before, now], among: try Network(nodes: others + [now], ties: []))
    }

    @Test(arguments: [
        ("Sanne de Boer vraagt het.", "[naam] vraagt het."), ("Vraag S. de Boer, of Jan.", "Vraag S. de Boer, of Jan."),
        ("SANNE VOS en Piet de Boer", "[naam] en Piet de Boer"), ("Boer, Sanne de: ja", "[naam] de: ja"),
        ("Sanne’s plan, van Sannes hand", "[naam]’s plan, van [naam] hand"),
        ("mail SdeBoer@example.org.", "mail [e-mail]"),
        ("bel 06-12345678 of 06-87654321", "bel [telefoon] of 06-87654321"),
        ("mail info@kade.example.org", "mail info@kade.example.org"), ("zie sanne-de-boer, piet", "zie [naam], piet"),
        ("De Slimme Vos doet mee", "De Slimme Vos doet mee"), ("de boer op het land", "de boer op het land"),
        ("overleg-sanne-de-boer-jan", "overleg-[naam]-jan"),
    ])
    func `what can only be the person is masked, and nothing of others`(text: String, masked: String) throws {
        #expect(try mask().masked(text) == masked)
    }

    @Test func `what may be the person is told`() throws {
        let mask = try mask()
        #expect(mask.mayName("Boer belt.") && mask.mayName("Vraag S. de Boer.") && mask.mayName("Sanne belt."))
        #expect(!mask.mayName("Piet de Boer belt Jan Mulder."))
    }

    @Test func `attributes and ids of others tell no more of the person`() throws {
        let mask = try mask()
        var attributes = Attributes()
        attributes[.url] = "https://example.org/sanne-de-boer"
        attributes["wie"] = "piet|sanne-de-boer"
        attributes[.sector] = "po"
        let id = try Node.ID.required("plan")
        let node = Node(id: id, kind: .document, name: "Plan van Sanne", attributes: attributes, source: "Sanne Vos")
        let masked = mask.masked(node, id: id)
        #expect(masked.name == "Plan van [naam]" && masked.source == "[naam]")
        #expect(masked.attributes.map(\.name) == ["sector", "wie"])
        #expect(masked.attributes["wie"] == "piet|[naam]")
        #expect(mask.isTelling(try .required("overleg-sanne-de-boer-jan"), of: .agreement))
        #expect(mask.isTelling(try .required("sanne.vos"), of: .document))
        #expect(!mask.isTelling(try .required("overleg-piet"), of: .agreement))
        // What another person is called is theirs.
        let namesake = try person("sanne2", "Sanne de Boer")
        #expect(mask.masked(namesake, id: namesake.id) == namesake)
    }

    @Test func `an organization keeps its name and contacts, but for those with the person's name`() throws {
        let mask = try mask()
        var attributes = Attributes()
        (attributes[.email], attributes[.url]) = ("sanne@example.org", "https://vos.example.org")
        let id = try Node.ID.required("praktijk")
        let own = mask.masked(
            Node(id: id, kind: .organization, name: "Sanne Vos Advies", attributes: attributes),
            id: id
        )
        #expect(own.name == "[naam] Advies" && own.attributes.isEmpty)
        let part = Node(id: id, kind: .organization, name: "Praktijk Sanne")
        #expect(mask.masked(part, id: id) == part && mask.mayName(part))
        let other = Node(id: id, kind: .organization, name: "Praktijk Mulder")
        #expect(mask.masked(other, id: id) == other && !mask.mayName(other))
    }

    /// Floortje Quistenburg with what is called after her, or has to do with her.
    private func floortje(_ others: [Node]) throws -> PersonMask {
        let floortje = try person("sjaak", "Floortje Quistenburg")
        return PersonMask([floortje], among: try Network(nodes: others + [floortje], ties: []))
    }

    @Test(arguments: [NodeKind.program, .region, .group, .organization, .document])
    func `a whole name is masked in all names of what is not official`(kind: NodeKind) throws {
        let node = Node(
            id: try .required("iets"),
            kind: kind,
            name: "Iets van Floortje Quistenburg",
            englishName: "Floortje Quistenburg’s thing",
            otherNames: [Node.OtherName("Floortje Quistenburg Iets", kind: .alias)]
        )
        let mask = try floortje([node])
        let masked = mask.masked(node, id: node.id)
        #expect(masked.name == "Iets van [naam]" && masked.englishName == "[name]’s thing")
        #expect(masked.otherNames.map(\.name) == ["[naam] Iets"])
        #expect(!mask.mayName(masked))
        #expect(mask.masked("Bij Iets van Floortje Quistenburg.") == "Bij Iets van [naam].")
    }

    @Test(arguments: [NodeKind.school, .schoolBoard, .gemeente, .theme, .person])
    func `official names and those of other persons stay, and are told`(kind: NodeKind) throws {
        let id = try Node.ID.required("iets")
        let names = [
            Node(id: id, kind: kind, name: "Iets van Floortje Quistenburg"),
            Node(id: id, kind: kind, name: "Iets", englishName: "Floortje Quistenburg’s thing"),
            Node(id: id, kind: kind, name: "Iets", otherNames: [.init("Floortje Quistenburg", kind: .alias)]),
        ]
        for node in names {
            let mask = try floortje([node])
            #expect(mask.masked(node, id: id) == node && mask.mayName(node))
        }
        let mask = try floortje(names.prefix(1) + [])
        #expect(!mask.mayName(Node(id: id, kind: kind, name: "Iets van Quist")))
        // Who tells of it may mean either.
        let text = "Naar Iets van Floortje Quistenburg."
        #expect(mask.masked(text) == text && mask.mayName(text))
    }

    @Test func `a page with the id in it goes, as it does from a source`() throws {
        let mask = try floortje([])
        let id = try Node.ID.required("lmc")
        for kind in [NodeKind.schoolBoard, .school, .organization, .program, .document] {
            for url in ["https://lmc.example.org/sjaak/", "https://lmc.example.org/floortje-quistenburg"] {
                var attributes = Attributes()
                attributes[.url] = url
                let node = Node(id: id, kind: kind, name: "LMC", attributes: attributes, source: url)
                let masked = mask.masked(node, id: id)
                let texts = masked.attributes.map(\.value) + [masked.source ?? ""]
                #expect(!texts.contains { $0.contains("sjaak") || $0.contains("floor") }, "\(kind) \(url)")
            }
        }
        var attributes = Attributes()
        attributes[.url] = "https://quistenburg.example.org"
        let school = Node(id: id, kind: .school, name: "De Quist", attributes: attributes)
        #expect(mask.masked(school, id: id) == school && mask.mayName(school))
    }

    @Test func `of a namesake who is still there a whole name is told and not masked`() throws {
        let (one, other) = (try person("jan-a", "Jan Visser"), try person("jan-b", "Jan Visser"))
        let longer = try person("jan-p", "Jan Piet Visser")
        let mask = PersonMask([one], among: try Network(nodes: [one, other], ties: []))
        for text in ["Vraag het aan Jan Visser", "mail jan.visser@example.org", "zie janvisser"] {
            #expect(mask.masked(text) == text && mask.mayName(text), "\(text)")
        }
        #expect(mask.masked("zie jan-a, Jan Visser") == "zie [naam], Jan Visser")
        #expect(!mask.mayName(other))
        // A longer name is another one, but a shorter may be meant by it.
        let among = try Network(nodes: [one, longer], ties: [])
        #expect(PersonMask([one], among: among).masked("Jan Visser en Jan Piet Visser") == "[naam] en Jan Piet Visser")
        let rest = PersonMask([longer], among: among)
        #expect(rest.masked("Jan Visser en Jan Piet Visser") == "Jan Visser en [naam]" && rest.mayName("Jan Visser"))
    }
}
