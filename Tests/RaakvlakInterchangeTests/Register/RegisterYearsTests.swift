import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What the register of a later year ends, and what it leaves alone.
struct RegisterYearsTests {
    private static let header = "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,VESTIGINGSCODE,VESTIGINGSNAAM,PO_SWV\n"

    private func sites(_ rows: String, _ year: Int, in folder: TemporaryFolder) throws {
        try folder.write(Self.header + rows + "\n", to: "\(year)/vestigingen_\(year).csv")
    }

    @Test func `a board is no member any more where none of its sites is left, and is again when one comes`() throws {
        try withTemporaryFolder { folder in
            try sites("90001,De Boog,99XA00,De Wilg,PO2810\n90001,De Boog,99XB00,De Iep,PO2811", 2022, in: folder)
            try sites("90001,De Boog,99XA00,De Wilg,PO2811\n90001,De Boog,99XB00,De Iep,PO2811", 2024, in: folder)
            try sites("90001,De Boog,99XA00,De Wilg,PO2810\n90001,De Boog,99XB00,De Iep,PO2811", 2026, in: folder)
            var network = try #require(try folder.register("2022").network)
            func memberships() -> [String] { network.stated(.memberOf).filter { $0.hasPrefix("bestuur") } }
            #expect(memberships() == ["bestuur-90001 → swv-po2810", "bestuur-90001 → swv-po2811"])
            network = try #require(try folder.register("2024", into: network).network)
            #expect(memberships() == ["bestuur-90001 → swv-po2810 ..2024?", "bestuur-90001 → swv-po2811"])
            let again = try folder.register("2024", into: network).network
            #expect(again == network)
            #expect(try folder.register("2022", into: network).network?.stated(.memberOf) == network.stated(.memberOf))
            network = try #require(try folder.register("2026", into: network).network)
            #expect(
                memberships() == [
                    "bestuur-90001 → swv-po2810 ..2024?", "bestuur-90001 → swv-po2810 2026?..",
                    "bestuur-90001 → swv-po2811",
                ]
            )
        }
    }

    @Test func `memberships that a list or a person stated do not end with the sites`() throws {
        try withTemporaryFolder { folder in
            try sites("90001,De Boog,99XA00,De Wilg,PO2810", 2022, in: folder)
            try sites("90001,De Boog,99XA00,De Wilg,PO2811", 2024, in: folder)
            try folder.write("BEVOEGD GEZAG NUMMER,ADMINISTRATIENUMMER\n90001,PO2812\n", to: "2022/leden_2022.csv")
            let first = try #require(try folder.register("2022").network)
            var revision = Revision(first)
            let (board, other) = (try Node.ID.required("bestuur-90001"), try Node.ID.required("swv-po2810"))
            let place = try #require(revision.ties(.memberOf, from: board).first { revision.ties[$0].to == other })
            let tie = revision.ties[place]
            // Somebody looked it up.
            let source = "notulen.csv"
            let ties = revision.ties.map {
                $0 == tie ? Tie(.memberOf, from: board, to: other, details: .init(role: "member", source: source)) : $0
            }
            revision = Revision(try Network(nodes: first.nodes, ties: ties))
            let network = try #require(try folder.register("2024", into: revision.network()).network)
            #expect(
                network.stated(.memberOf).filter { $0.hasPrefix("bestuur") } == [
                    "bestuur-90001 → swv-po2810", "bestuur-90001 → swv-po2811", "bestuur-90001 → swv-po2812",
                ]
            )
        }
    }

    @Test(arguments: [
        ("register: vestigingen.csv (2024)", "vestigingen.csv", 2024),
        ("register: vestigingen.csv", "vestigingen.csv", 0),
        ("register: een lijst (2) (2023)", "een lijst (2)", 2023),
        ("vestigingen_2022.csv (2022)", "vestigingen_2022.csv", 2022),
    ])
    func `sources of the register are known by their mark, or their year`(source: String, file: String, year: Int) {
        let edition = Edition(source: source)
        #expect(edition == Edition(file: file, vintage: year == 0 ? nil : year))
    }

    @Test(arguments: ["notulen.csv", "ledenlijst.CSV", "gesprek (2024)", "", "verslag (2024).csv"])
    func `what a person writes as a source is not the register's`(source: String) {
        #expect(Edition(source: source) == nil)
    }

    @Test func `a person's fact with a table as its source is not changed`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                "id,kind,name,identifier\nbestuur-90003,schoolBoard,Mijn Bestuur,90003\n",
                to: "network/organizations.csv"
            )
            try folder.write("id,name,identifier\nbrin-99xa,De Wilg,99XA\n", to: "network/schools.csv")
            try folder.write(
                "from,kind,to,source\nbestuur-90003,governs,brin-99xa,overzicht.csv\n",
                to: "network/ties.csv"
            )
            try sites("90001,De Boog,99XA00,De Wilg,PO2810", 2024, in: folder)
            let base = try #require(try FolderReader(path: folder.path("network")).read().network)
            let outcome = try folder.register("2024", into: base)
            #expect(outcome.network?.stated(.governs) == ["bestuur-90003 → brin-99xa"])
            #expect(outcome.review.map(\.kind).contains(.contradiction))
        }
    }

    @Test func `a name that is only spelled out is no other name`() throws {
        try withTemporaryFolder { folder in
            try sites(
                "90001,St. voor Prot. Chr. Onderw. De Boog,99XA00,De Wilg,\n90002,Stg. Iep,99XB00,De Iep,",
                2022,
                in: folder
            )
            try sites(
                "90001,Stichting voor Protestants Christelijk Onderwijs De Boog,99XA00,De Wilg,\n"
                    + "90002,Stichting Es,99XB00,De Iep,",
                2024,
                in: folder
            )
            let first = try #require(try folder.register("2022").network)
            let outcome = try folder.register("2024", into: first)
            #expect(outcome.review.filter { $0.kind == .renaming }.map(\.node?.text) == ["bestuur-90002"])
            let board = try #require(try outcome.network?.required("bestuur-90001"))
            #expect(
                board.name == "Stichting voor Protestants Christelijk Onderwijs De Boog" && board.otherNames.isEmpty
            )
        }
    }

    @Test func `areas and gemeenten that say nothing are reported`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                "pc4,gemeente,po_swv,vo_swv\n3011 AB,A,PO2810,VO2810\n3012,A,PO2810,VO2810\n",
                to: "pc4.csv"
            )
            try folder.write("swv,gemeente\nPO2811,\nPO2811,A\n", to: "gebied.csv")
            let outcome = try folder.register()
            #expect(outcome.network == nil)
            #expect(outcome.issues.map { "\($0.file):\($0.line):\($0.column)" } == ["gebied.csv:2:2", "pc4.csv:2:1"])
        }
    }

    @Test func `postcodes are letters behind digits, and only the host of a website is made small`() throws {
        try withTemporaryFolder { folder in
            let header = "VESTIGINGSCODE,VESTIGINGSNAAM,POSTCODE,INTERNETADRES\n"
            try folder.write(
                header + """
                    99XA00,A,1234é,HTTPS://WWW.X.EXAMPLE/Onze-School?A=B
                    99XB00,B,1234ab,WWW.X.EXAMPLE/Pad
                    99XC00,C,12345A,X.EXAMPLE

                    """,
                to: "vestigingen_2024.csv"
            )
            let network = try #require(try folder.register().network)
            let sites = try ["a", "b", "c"].map { try network.required("vestiging-99x\($0)00").attributes }
            #expect(sites.map { $0[.postcode] } == [nil, "1234 AB", nil])
            let urls = ["https://www.x.example/Onze-School?A=B", "www.x.example/Pad", "x.example"]
            #expect(sites.map { $0[.url] } == urls)
        }
    }
}
