import Foundation
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What an audience sees of a network is what persons let it see.
struct ShownNetworkTests {
    private static let today = CalendarDate("2024-02-01")

    private func shown(_ network: Network, to audience: Audience, seed: Int = 1) throws -> ShownNetwork {
        var generator = SeededGenerator(seed: seed)
        let day = try #require(Self.today)
        return ShownNetwork(network, of: network, to: audience, on: day, using: &generator)
    }

    /// Everything that leaves, in every format and both languages.
    private func exports(of network: Network) -> [String] {
        var exports = FolderWriter(network).files.map { String(decoding: $0.bytes, as: UTF8.self) }
        for language in Language.allCases {
            let writer = InterchangeWriter(network, in: language)
            for format in InterchangeFormat.allCases where format.isOneFile {
                var text = ""
                writer.write(as: format, to: &text)
                exports.append(text)
            }
            exports += writer.kumuFiles.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        return exports
    }

    private func small() throws -> Network {
        let tables = [
            "persons.csv": """
            id,name,aliases,organization,email,phone,capacity,consent,consents,schoenmaat
            ada,Ada Bos,Adje,kade,ada@example.org,+31612345678,2,yes,name:public:2024-01-01|email:network:2024-01-01,38
            bob,Bob Vos,,kade,bob@example.org,,,,,
            cas,Cas Bosma,,,cas@example.org,,,,name:network:2023-01-01|email:network:2023-01-01..2024-02-01,
            dirk,Dirk Vos,,,,,,,name:network:2024-02-02,
            """,
            "organizations.csv": "id,kind,name,email\nkade,schoolBoard,De Kade,info@example.org\n",
            "themes.csv": "id,name\nlezen,Lezen\n",
            "contributions.csv": """
            id,kind,text,by,visible_to
            v1,need,"Ada Bos en Bob Vos zoeken hulp: bel 0612345678, mail ada@example.org, bob@example.org of info@example.org",ada|bob,
            v2,need,Wie ruilt een lokaal?,bob,
            v3,idea,Samen met Cas Bosma,ada,ada
            bob-plan,plan,Een plan,ada,
            """,
            "proposals.csv": "id,text,from,to,state\np1,,ada,cas,declined\n",
            "ties.csv":
                "from,kind,to,note\nada,offers,lezen,zegt Bob Vos\nkade,offers,lezen,zegt Bob Vos\nbob,offers,lezen,\n",
        ]
        return try NetworkReader(tables.map { InputTable(name: $0, bytes: Array($1.utf8)) }).read().network.required()
    }

    @Test func `the network sees who lets it, with what they let it see`() throws {
        let shown = try shown(small(), to: .network)
        let network = shown.network
        #expect(network.nodes.filter { $0.kind == .person }.map(\.id.text) == ["ada", "cas"])
        let ada = try #require(network.nodes.first { $0.id.text == "ada" })
        #expect(ada.name == "Ada Bos" && ada.otherNames.isEmpty)
        #expect(ada.attributes.map(\.name) == ["email"])
        #expect(network.nodes.first { $0.id.text == "cas" }?.attributes.isEmpty == true)
        #expect(shown.personCount == 2 && shown.textCount == 3 && shown.fieldCounts == [.email: 1, .phone: 1])
        let text = network.nodes.first { $0.id.text == "v1" }?.name
        #expect(
            text == "Ada Bos en [naam] zoeken hulp: bel [telefoon], mail ada@example.org, [e-mail] of info@example.org"
        )
        #expect(network.ties.filter { $0.from.text == "ada" }.map(\.kind) == [.worksFor, .offers])
        #expect(network.ties(of: .offers).map(\.details.note) == [nil, "zegt [naam]"])
        #expect(network.nodes.first { $0.id.text == "kade" }?.attributes[.email] == "info@example.org")
        // An id that tells of somebody is drawn anew.
        #expect(
            !network.nodes.contains { $0.id.text == "bob-plan" } && network.nodes.contains { $0.name == "Een plan" }
        )
        #expect(!network.nodes.contains { ["v2", "v3", "p1"].contains($0.id.text) })
    }

    @Test func `of ties of persons goes that they are, not what is told of them`() throws {
        let tables = [
            "persons.csv": "id,name,name_en,consents\nada,Ada Bos,Ada Wood,name:public:2024-01-01\n",
            "organizations.csv": "id,kind,name\nkade,schoolBoard,De Kade\nwerf,schoolBoard,De Werf\n",
            "meetings.csv": "id,name\nstart,Start\nslot,Slot\n",
            "themes.csv": "id,name\nlezen,Lezen\n",
            "ties.csv": """
            from,kind,to,role,weight,state,since,source,note,geheim
            ada,represents,kade,,,accepted,2024,formulier,ziek,privé
            ada,represents,werf,,,declined,,,,
            ada,attends,start,absent,,,,,,
            ada,attends,slot,chair,,,,,te laat,
            ada,worksOn,lezen,,2,,,,,
            kade,invited,start,,,silent,,,geen bericht,intern
            """,
        ]
        let inputs = tables.map { InputTable(name: $0, bytes: Array($1.utf8)) }
        let network = try NetworkReader(inputs).read().network.required()
        let shown = try shown(network, to: .public).network
        #expect(shown.nodes.first { $0.kind == .person }?.englishName == "Ada Wood")
        let ties = shown.ties.map { "\($0.from) \($0.kind.code) \($0.to)" }
        #expect(
            ties.sorted() == ["ada attends slot", "ada represents kade", "ada worksOn lezen", "kade invited start"]
        )
        let period = try #require(Period(since: PartialDate("2024"), until: nil))
        #expect(shown.ties(of: .represents).map(\.details) == [Tie.Details(period: period, source: "formulier")])
        #expect(shown.ties(of: .attends).map(\.details) == [Tie.Details(role: "chair")])
        #expect(shown.ties(of: .worksOn).map(\.details) == [Tie.Details(weight: 2)])
        #expect(shown.ties(of: .invited).map(\.details) == network.ties(of: .invited).map(\.details))
    }

    @Test func `everyone sees less, and on another day another`() throws {
        let everyone = try shown(small(), to: .public)
        let persons = everyone.network.nodes.filter { $0.kind == .person }
        #expect(persons.map(\.id.text) == ["ada"] && persons[0].attributes.isEmpty)
        let text = try #require(everyone.network.nodes.first { $0.id.text == "v1" }?.name)
        #expect(text.contains("mail [e-mail], [e-mail] of info@"))
        var generator = SeededGenerator(seed: 1)
        let (network, early) = (try small(), try #require(CalendarDate("2023-06-01")))
        let earlier = ShownNetwork(network, of: network, to: .network, on: early, using: &generator).network
        #expect(earlier.nodes.filter { $0.kind == .person }.map(\.attributes[.email]) == ["cas@example.org"])
    }

    @Test func `where nobody consented, no person leaves the fixture`() throws {
        let network = try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network.required()
        let persons = network.nodes.filter { $0.kind == .person }
        let shown = try shown(network, to: .network)
        #expect(shown.personCount == persons.count && !shown.network.nodes.contains { $0.kind == .person })
        let contacts = persons.flatMap { [$0.attributes[.email], $0.attributes[.phone]].compactMap(\.self) }
        for text in exports(of: shown.network) {
            let lower = text.lowercased()
            #expect(!persons.contains { lower.contains($0.name.lowercased()) })
            #expect(!contacts.contains { lower.contains($0.lowercased()) })
        }
    }

    @Test(arguments: 0..<20)
    func `a random network shows what consents allow, and still reads back`(seed: Int) throws {
        let (network, day) = (try Network.random(seed: seed, persons: 40), try #require(Self.today))
        var (seen, last): (Set<Node.ID>, Int) = ([], .max)
        for audience in Audience.allCases {
            let shown = try shown(network, to: audience, seed: seed).network
            let persons = shown.nodes.filter { $0.kind == .person }
            for person in persons {
                let whole = try #require(network[person.id])
                #expect(whole.mayShow(.name, to: audience, on: day) && person.name == whole.name)
                for field in PersonalField.allCases {
                    guard let name = field.attribute else { continue }
                    let allowed = whole.mayShow(field, to: audience, on: day) ? whole.attributes[name] : nil
                    #expect(person.attributes[name] == allowed)
                }
                #expect(person.attributes[.consents] == nil && person.attributes[.capacity] == nil)
            }
            let allowed = network.nodes.filter { $0.kind == .person && $0.mayShow(.name, to: audience, on: day) }
            #expect(persons.map(\.id) == allowed.map(\.id))
            #expect(seen.isEmpty || Set(persons.map(\.id)).isSubset(of: seen))
            #expect(persons.count <= last)
            (seen, last) = (Set(persons.map(\.id)), persons.count)
            let tables = FolderWriter(shown).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
            #expect(try NetworkReader(tables).read().network == shown)
        }
    }
}

extension Optional {
    fileprivate func required() throws -> Wrapped { try #require(self) }
}
