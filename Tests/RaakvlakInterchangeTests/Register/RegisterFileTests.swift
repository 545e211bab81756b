import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

struct RegisterFileTests {
    @Test func `sites of the old form and of the new make the same network`() throws {
        let old = """
            PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM ;STRAATNAAM;HUISNUMMER-TOEVOEGING;\
            POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;INTERNETADRES\r
            Fryslân;90001;99XA;99XA00;De Wilg ;Dorpsstraat;1 a;1234 AB;VERZONNEN;9001;VERZONNEN;Openbaar;0100000000;\
            WWW.DEWILG.EXAMPLE\r

            """
        let new = """
            "PROVINCIE","BEVOEGD GEZAG NUMMER","INSTELLINGSCODE","VESTIGINGSCODE","VESTIGINGSNAAM","STRAATNAAM",\
            "HUISNUMMER-TOEVOEGING","POSTCODE","PLAATSNAAM","GEMEENTENUMMER","GEMEENTENAAM","DENOMINATIE",\
            "TELEFOONNUMMER","INTERNETADRES"
            "Friesland","90001","99XA","99XA00","De Wilg","Dorpsstraat","1 a","1234AB","VERZONNEN","9001","VERZONNEN",\
            "Openbaar","0100000000","www.dewilg.example"

            """
        try withTemporaryFolder { folder in
            // â is one byte in windows-1252.
            let bytes = old.unicodeScalars.map { UInt8($0.value) }
            try folder.write(bytes, to: "old/vestigingen.csv")
            try folder.write([0xEF, 0xBB, 0xBF] + new.utf8, to: "new/vestigingen.csv")
            let (first, second) = (try folder.register("old"), try folder.register("new"))
            #expect(first.issues.isEmpty && second.issues.isEmpty)
            let network = try #require(first.network)
            #expect(network == second.network)
            let site = try network.required("vestiging-99xa00")
            #expect(site.name == "De Wilg" && site.attributes["postcode"] == "1234 AB")
            #expect(site.attributes[.url] == "www.dewilg.example" && site.attributes["address"] == "Dorpsstraat 1 a")
            #expect(network.stated(.governs) == ["bestuur-90001 → brin-99xa"])
            #expect(network.stated(.partOf) == ["pv21 → ld01", "vestiging-99xa00 → brin-99xa"])
            #expect(network.stated(.inRegion) == ["gm9001 → pv21"])
            #expect(first.files.first?.omitted == ["TELEFOONNUMMER"])
        }
    }

    @Test func `what a file is, is known from its header`() throws {
        try withTemporaryFolder { folder in
            let files = [
                "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,ADMINISTRATIEKANTOORNUMMER,KVK-NUMMER\n90001,De Boog,,1234567\n",
                "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,KVK-NUMMER,ADMINISTRATIEKANTOORNUMMER\n90002,De Brug,12345678,\n",
                "INSTELLINGSCODE,INSTELLINGSNAAM,BEVOEGD GEZAG NUMMER\n99XA,De Wilg,90001\n",
                "ADMINISTRATIENUMMER,SAMENWERKINGSVERBAND\nPO9901,Samen Verder\n",
                "BRIN NUMMER,ADMINISTRATIENUMMER\n99XA,PO-99-01\n",
                "BEVOEGD GEZAG NUMMER,ADMINISTRATIENUMMER\n90002,PO 99 01\n",
                "swv,gemeente\nPO9901,Verzonnen (m.u.v. postcode 1235)\n",
                "gemeentecode,gemeentenaam,veiligheidsregio\nGM9001,Verzonnen,VR17\n",
                "SAMENWERKINGSVERBANDNUMMER,TYPE_PO,PEILJAAR,GESLACHT,AANTAL_LEERLINGEN\nPO9901,BO,2024,M,12\n",
                "kleur,aantal\nrood,3\n",
            ]
            for (index, text) in files.enumerated() { try folder.write(text, to: "\(index).csv") }
            try folder.write("niets", to: "leesmij.txt")
            let outcome = try folder.register()
            #expect(
                outcome.files.map(\.kind) == [
                    .boards, .boards, .schools, .samenwerkingsverbanden, .schoolMemberships, .boardMemberships,
                    .coverage,
                    .gemeenten, .pupilCounts, nil, nil,
                ]
            )
            let network = try #require(outcome.network)
            #expect(try network.required("bestuur-90001").attributes["kvk"] == "01234567")
            #expect(try network.required("bestuur-90002").attributes["kvk"] == "12345678")
            #expect(try network.required("swv-po9901").name == "Samen Verder")
            #expect(try network.required("gm9001").name(in: .english) == "Municipality of Verzonnen")
            #expect(
                network.stated(.memberOf) == [
                    "bestuur-90001 → swv-po9901", "bestuur-90002 → swv-po9901", "brin-99xa → swv-po9901",
                ]
            )
            #expect(network.ties(of: .covers).map(\.details.note) == ["m.u.v. postcode 1235"])
        }
    }

    @Test func `special schools count on both sides, and the first two clusters on neither`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                """
                SOORT PRIMAIR ONDERWIJS,BEVOEGD GEZAG NUMMER,VESTIGINGSCODE,VESTIGINGSNAAM,POSTCODE,CLUSTER
                SBO,90001,99XA00,De Es,1234 AB,
                SO,90001,99XB00,De Iep,1234 AB,4
                VSO,90001,99XC00,De Linde,1234 AB,3
                SOVSO,90001,99XD00,De Beuk,1234 AB,4
                SO,90001,99XE00,De Den,1234 AB,2

                """,
                to: "vestigingenso.csv"
            )
            try folder.write("pc4,gemeente,po_swv,vo_swv\n1234,Verzonnen,PO9901,VO9901\n", to: "pc4.csv")
            let outcome = try folder.register()
            let network = try #require(outcome.network)
            let sites = network.stated(.memberOf).filter { $0.hasPrefix("vestiging") }
            #expect(
                sites == [
                    "vestiging-99xa00 → swv-po9901", "vestiging-99xb00 → swv-po9901", "vestiging-99xc00 → swv-vo9901",
                    "vestiging-99xd00 → swv-po9901", "vestiging-99xd00 → swv-vo9901",
                ]
            )
            #expect(try network.required("bestuur-90001").attributes[.sector] == "po|so|sbo|vso")
        }
    }

    @Test func `a number that is none is refused with its place`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                """
                BEVOEGD GEZAG NUMMER,BRIN NUMMER,VESTIGINGSNUMMER,VESTIGINGSNAAM,GEMEENTENUMMER
                9001,99XA,00,De Wilg,9001
                90001,99XB,00,De Iep,9001
                90001,99XC,99XD00,De Es,9001
                90001,99XE,00,De Den,901
                90001,,,De Linde,9001

                """,
                to: "vestigingen.csv"
            )
            let refused = try folder.register()
            #expect(refused.network == nil && refused.errorCount == 4)
            let places = refused.issues.map { "\($0.line):\($0.column) \($0.problem.code)" }
            #expect(
                places == [
                    "2:1 invalidIdentifier", "4:3 invalidIdentifier", "5:5 invalidIdentifier", "6:3 emptyRequired",
                ]
            )
            let kept = try folder.register(skipsInvalid: true)
            #expect(kept.network?.stated(.partOf) == ["vestiging-99xb00 → brin-99xb"])
            #expect(kept.files.first?.refused == 4)
        }
    }

    @Test func `two boards of one school in one file are told, and the first counts`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                """
                BEVOEGD GEZAG NUMMER,VESTIGINGSCODE,VESTIGINGSNAAM
                90001,99XA00,De Wilg
                90002,99XA01,De Wilg Noord

                """,
                to: "vestigingen.csv"
            )
            let outcome = try folder.register()
            #expect(outcome.network?.stated(.governs) == ["bestuur-90001 → brin-99xa"])
            #expect(outcome.review.map(\.kind) == [.disagreement])
        }
    }

    @Test func `a folder without files of the register is said to be one`() throws {
        try withTemporaryFolder { folder in
            try folder.write("id,name\na,A\n", to: "themes.csv")
            #expect(throws: RegisterError.noRegisterFiles) { try folder.register() }
        }
    }

    @Test(.sharedData("data/schools/duo_vestigingen_bo_sample.csv"))
    func `500 rows of a real old file are read without a hand's help`() throws {
        let path = try #require(SharedData.path("data/schools/duo_vestigingen_bo_sample.csv"))
        let outcome = try RegisterImport([path], day: .required("2024-12-01"))
        #expect(outcome.issues.isEmpty && outcome.review.map(\.kind) == [.nationalMembership])
        let graph = Graph(try #require(outcome.network))
        let schools = graph.nodes(of: .school).map { graph.node($0).id.text }
        #expect(schools.count { $0.hasPrefix("vestiging") } == 500 && schools.count { $0.hasPrefix("brin") } == 489)
        #expect(graph.nodes(of: .schoolBoard).count == 76)
        #expect(graph.nodes(of: .gemeente).count == 28)
        let provinces = graph.nodes(of: .region).map { graph.node($0).name }
        #expect(provinces == ["Noord-Nederland", "Oost-Nederland", "Fryslân", "Drenthe", "Flevoland"])
    }
}
