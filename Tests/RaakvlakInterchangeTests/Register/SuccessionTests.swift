import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

/// Invented boards that merge, seen in the register of two years and in the facts that people added.
struct SuccessionTests {
    private static let header = "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,VESTIGINGSCODE,VESTIGINGSNAAM,POSTCODE\n"
    private static let before =
        header + """
            90001,Stichting De Boog,99XA00,De Wilg,1234 AB
            90001,Stichting De Boog,99XB00,De Iep,1234 AB
            90002,Stichting De Brug,99XC00,De Es,1235 AB
            90003,Vereniging De Poort,99XD00,De Den,1234 AB

            """
    private static let after =
        header + """
            90002,Stichting Boog en Brug,99XA00,De Wilg,1234 AB
            90002,Stichting Boog en Brug,99XB00,De Iep,1234 AB
            90002,Stichting Boog en Brug,99XC00,De Es,1235 AB
            90003,Vereniging De Poort,99XD00,De Den,1234 AB

            """
    private static let areas = """
        pc4,gemeente,po_swv,vo_swv
        1234,Verzonnen,PO9901,VO9901
        1235,Bedacht,PO9902,VO9901

        """

    /// What people added to the network of the first year.
    private static func addFacts(to folder: TemporaryFolder) throws {
        try folder.write(
            """
            id,name,organization,role,represents
            iris-bos,Iris Bos,bestuur-90001,beleidsmedewerker,bestuur-90001
            otto-dam,Otto Dam,bestuur-90001,,

            """,
            to: "persons.csv"
        )
        try folder.write("id,name\nzorg,Zorg\n", to: "themes.csv")
        try folder.write("id,name,organization\nflexklas,Flexklas,bestuur-90001\n", to: "initiatives.csv")
        try folder.write(
            "id,kind,text,by\nvraag-1,question,Wie heeft er een prikkelarme ruimte?,bestuur-90001\n",
            to: "contributions.csv"
        )
        try folder.write(
            "id,text,parties,state\nafspraak-1,We gaan bij elkaar kijken.,bestuur-90001|bestuur-90003,active\n",
            to: "agreements.csv"
        )
        try folder.write("from,kind,to\nbestuur-90001,worksOn,zorg\n", to: "ties.csv.add")
    }

    /// The network of the first year with what people added.
    private func start(_ folder: TemporaryFolder) throws -> Network {
        try folder.write(Self.before, to: "2022/vestigingen_2022.csv")
        try folder.write(Self.areas, to: "2022/pc4_2015.csv")
        let first = try #require(try folder.register("2022").network)
        try FolderTarget(path: folder.path("network")).write(FolderWriter(first).files)
        let network = try withTemporaryFolder { facts in
            try Self.addFacts(to: facts)
            for name in try facts.names() where name.hasSuffix(".csv") {
                try folder.write(facts.bytes(of: name), to: "network/\(name)")
            }
            let ties = try folder.bytes(of: "network/ties.csv") + "bestuur-90001,worksOn,zorg,,,,,,,\n".utf8
            try folder.write(ties, to: "network/ties.csv")
            return try FolderReader(path: folder.path("network")).read()
        }
        #expect(network.issues.isEmpty)
        return try #require(network.network)
    }

    @Test func `a merger is replayed from start to end`() throws {
        try withTemporaryFolder { folder in
            let before = try start(folder)
            try folder.write("van,naar,datum,soort\n90001,90002,2023-08-01,fusie\n", to: "2024/overgangen.csv")
            try folder.write(Self.after, to: "2024/vestigingen_2024.csv")
            let outcome = try folder.register("2024", into: before)
            let after = try #require(outcome.network)

            let old = try after.required("bestuur-90001")
            #expect(old.period == (try .required("", "2023-07-31")) && old.attributes[.state] == "ended")
            #expect(after.stated(.succeeds) == ["bestuur-90002 → bestuur-90001 2023-08-01.."])
            #expect(
                after.stated(.governs) == [
                    "bestuur-90001 → brin-99xa ..2023-07-31", "bestuur-90001 → brin-99xb ..2023-07-31",
                    "bestuur-90002 → brin-99xa 2023-08-01..", "bestuur-90002 → brin-99xb 2023-08-01..",
                    "bestuur-90002 → brin-99xc", "bestuur-90003 → brin-99xd",
                ]
            )
            #expect(
                after.stated(.memberOf).filter { $0.hasPrefix("bestuur-9000") && !$0.hasPrefix("bestuur-90003") } == [
                    "bestuur-90001 → swv-po9901 ..2023-07-31", "bestuur-90002 → swv-po9901 2023-08-01..",
                    "bestuur-90002 → swv-po9902",
                ]
            )
            for (kind, start) in [(TieKind.represents, "iris-bos"), (.party, "afspraak-1")] {
                let ties = after.stated(kind).filter { $0.hasPrefix(start) && !$0.contains("90003") }
                #expect(
                    ties == [
                        "\(start) → bestuur-90001 ..2023-07-31", "\(start) → bestuur-90002 2023-08-01..",
                    ]
                )
            }
            #expect(after.stated(.worksFor).count == 4 && after.stated(.worksOn).count == 2)
            // What was said stays with who said it, and a person decides.
            #expect(after.stated(.contributedBy) == ["vraag-1 → bestuur-90001"])
            let listed = outcome.review.filter { $0.kind == .succeededTie }.compactMap(\.node?.text)
            #expect(listed.sorted() == ["afspraak-1", "flexklas", "iris-bos", "vraag-1"])
            #expect(outcome.successions.map(\.isInferred) == [false])

            // The same network, seen on either side of the day.
            for (day, board, count) in [("2023-07-31", "bestuur-90001", 2), ("2023-08-01", "bestuur-90002", 3)] {
                let graph = Graph(after, asOf: try .required(day))
                #expect(try graph.outgoing(.governs).degree(of: graph.requiredNumber(board)) == count)
            }
            #expect(Graph(after, asOf: try .required("2023-08-01")).number(of: old.id) == nil)
            #expect(try after.required("bestuur-90002").name == "Stichting Boog en Brug")
            #expect(try after.required("bestuur-90002").otherNames.map(\.name) == ["Stichting De Brug"])
        }
    }

    @Test func `who was appointed until a day after a merger stays so until then, in each role`() throws {
        try withTemporaryFolder { folder in
            let before = try start(folder)
            let (board, iris) = (try Node.ID.required("bestuur-90001"), try Node.ID.required("iris-bos"))
            let other = try Node.ID.required("bestuur-90002")
            func works(_ node: Node.ID, _ role: String, _ until: String) throws -> Tie {
                let period = try Period.required("", until)
                return Tie(.worksFor, from: iris, to: node, details: .init(role: role, period: period))
            }
            let ties = try [
                works(board, "projectleider", "2026-12-31"), works(board, "adviseur", ""),
                works(board, "gast", "2023-01"),
                works(other, "bestuurder", ""),
            ]
            let network = try Network(nodes: before.nodes, ties: Array(before.ties) + ties)
            try folder.write("van,naar,datum,soort\n90001,90002,2025-01-01,fusie\n", to: "2025/overgangen.csv")
            let after = try #require(try folder.register("2025", into: network).network)
            let jobs = after.ties(of: .worksFor).filter { $0.from == iris && $0.to == other }.map { tie in
                "\(tie.details.role ?? "") \(tie.details.period.until?.description ?? "")"
            }
            #expect(jobs.sorted() == ["adviseur ", "beleidsmedewerker ", "bestuurder ", "projectleider 2026-12-31"])
        }
    }

    @Test func `a merger is found in two years of the register, with an inferred year`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.before, to: "vestigingen_2022.csv")
            try folder.write(Self.after, to: "vestigingen_2024.csv")
            let outcome = try folder.register()
            let network = try #require(outcome.network)
            #expect(network.stated(.succeeds) == ["bestuur-90002 → bestuur-90001 2024?.."])
            #expect(try network.required("bestuur-90001").period == (try .required("", "2024?")))
            #expect(outcome.successions.map(\.isInferred) == [true])
            let again = try folder.register(into: network)
            #expect(again.network == network && again.successions.isEmpty)
        }
    }

    @Test func `a board that goes on is not ended when a school leaves it`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.before, to: "vestigingen_2022.csv")
            try folder.write(
                Self.before.replacing("90001,Stichting De Boog,99XB", with: "90003,Vereniging De Poort,99XB"),
                to: "vestigingen_2024.csv"
            )
            let outcome = try folder.register()
            #expect(outcome.successions.isEmpty && outcome.review.map(\.kind) == [.movedSchool])
            let network = try #require(outcome.network)
            #expect(try network.required("bestuur-90001").period.isOpen)
            #expect(
                network.stated(.governs).filter { $0.contains("brin-99xb") } == [
                    "bestuur-90001 → brin-99xb ..2024?", "bestuur-90003 → brin-99xb 2024?..",
                ]
            )
        }
    }

    @Test func `a board whose schools went to two others is left to a person`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.before, to: "vestigingen_2022.csv")
            try folder.write(
                Self.after.replacing("90002,Stichting Boog en Brug,99XB", with: "90003,Vereniging De Poort,99XB"),
                to: "vestigingen_2024.csv"
            )
            let outcome = try folder.register()
            #expect(outcome.successions.isEmpty)
            let vanished = outcome.review.filter { $0.kind == .vanishedBoard }
            #expect(try vanished.map(\.node) == [.required("bestuur-90001")])
            #expect(try outcome.network?.required("bestuur-90001").period.isOpen == true)
        }
    }

    @Test func `a file without a year does not overrule one with a year`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.after, to: "2024/vestigingen_2024.csv")
            try folder.write(Self.before, to: "oud/vestigingen.csv")
            let network = try #require(try folder.register("2024").network)
            let outcome = try folder.register("oud", into: network)
            #expect(outcome.network?.stated(.governs) == network.stated(.governs))
            // Told its year, it is history, and changes nothing either.
            let dated = try folder.register("oud", into: network, vintage: 2022)
            #expect(dated.network?.stated(.governs) == network.stated(.governs))
        }
    }

    @Test func `what a person stated is not changed but told`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                "id,kind,name,identifier\nmijn-bestuur,schoolBoard,Mijn Bestuur,90003\n",
                to: "network/organizations.csv"
            )
            try folder.write(
                "id,name,identifier,organization\nde-wilg,De Wilg,99XA,mijn-bestuur\n",
                to: "network/schools.csv"
            )
            try folder.write(Self.after, to: "vestigingen_2024.csv")
            let base = try #require(try FolderReader(path: folder.path("network")).read().network)
            let outcome = try folder.register("vestigingen_2024.csv", into: base)
            let network = try #require(outcome.network)
            #expect(network.stated(.governs).contains("mijn-bestuur → de-wilg"))
            #expect(!network.stated(.governs).contains("bestuur-90002 → de-wilg"))
            #expect(outcome.review.map(\.kind).contains(.contradiction))
            for node in base.nodes { #expect(network[node.id]?.attributes == node.attributes) }
        }
    }
}
