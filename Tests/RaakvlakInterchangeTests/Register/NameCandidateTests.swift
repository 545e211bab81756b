import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

struct NameCandidateTests {
    private static let boards = """
        BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM
        90001,Stg. Openb. Prim. Onderw. Wilgendam
        90002,Ver. De Poort
        90003,Stichting Heel Iets Anders

        """

    private func base(_ rows: String, in folder: TemporaryFolder) throws -> Network {
        try folder.write("id,kind,name,identifier\n\(rows)\n", to: "network/organizations.csv")
        return try #require(try FolderReader(path: folder.path("network")).read().network)
    }

    @Test func `a name is listed with its candidates and never applied`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.boards, to: "besturen_2024.csv")
            let base = try base(
                "wilgendam,schoolBoard,Stichting Openbaar Primair Onderwijs Wilgendam,\npoort,schoolBoard,Stichting De Poort,\nnergens,schoolBoard,Xyz,",
                in: folder
            )
            let outcome = try folder.register("besturen_2024.csv", into: base)
            #expect(outcome.candidates.map(\.node?.text) == ["nergens", "poort", "wilgendam"])
            #expect(outcome.candidates.map(\.number) == [nil, "90002", "90001"])
            #expect(outcome.candidates.map(\.isOtherForm) == [false, true, false])
            #expect(outcome.candidates.map(\.likeness)[2] > 0.8 && outcome.candidates.map(\.likeness)[1] <= 0.7)
            let network = try #require(outcome.network)
            #expect(network.nodes(of: .schoolBoard).count == 6)
            #expect(base.nodes.allSatisfy { network[$0.id] == $0 })
        }
    }

    @Test func `what a person confirms becomes one with what the register made before`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.boards, to: "besturen_2024.csv")
            try folder.write(
                "INSTELLINGSCODE,INSTELLINGSNAAM,BEVOEGD GEZAG NUMMER\n99XA,De Wilg,90001\n",
                to: "scholen_2024.csv"
            )
            let base = try base("wilgendam,schoolBoard,Stichting Openbaar Primair Onderwijs Wilgendam,", in: folder)
            let first = try #require(
                try folder.register("besturen_2024.csv", "scholen_2024.csv", into: base).network
            )
            #expect(first.stated(.governs) == ["bestuur-90001 → brin-99xa"])
            try folder.write(
                "node,identifier,confirmed\nwilgendam,90001,ja\nwilgendam,90003,nee\nwilgendam,90002,\n",
                to: "namen.csv"
            )
            let matches = try ConfirmedMatch.read(folder.path("namen.csv"))
            let second = try folder.register("besturen_2024.csv", "scholen_2024.csv", into: first, matches: matches)
            let network = try #require(second.network)
            #expect(network.stated(.governs) == ["wilgendam → brin-99xa"])
            #expect(network.nodes(of: .schoolBoard).map(\.id.text) == ["bestuur-90002", "bestuur-90003", "wilgendam"])
            #expect(try network.required("wilgendam").attributes[.identifier] == "90001")
            #expect(second.candidates.isEmpty)
        }
    }

    @Test func `a confirmation that can't be is refused`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.boards, to: "besturen_2024.csv")
            let base = try base("a,schoolBoard,A,90001\nb,schoolBoard,B,", in: folder)
            for (id, number) in [("nergens", "90002"), ("b", "900001"), ("b", "90001")] {
                let match = ConfirmedMatch(try .required(id), number: number)
                #expect(throws: RegisterError.self, "\(id) \(number)") {
                    try folder.register("besturen_2024.csv", into: base, matches: [match])
                }
            }
            try folder.write("node,identifier,confirmed\na,90001,misschien\n", to: "namen.csv")
            #expect(throws: RegisterError.badMatches("namen.csv", line: 2, "misschien")) {
                try ConfirmedMatch.read(folder.path("namen.csv"))
            }
            try folder.write("id,nummer\na,90001\n", to: "namen.csv")
            #expect(throws: RegisterError.self) { try ConfirmedMatch.read(folder.path("namen.csv")) }
        }
    }

    @Test func `a row of a list without a number is told with its place`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.boards, to: "besturen_2024.csv")
            try folder.write("volgnr,naam,bestuursnummer\n1,Vereniging De Poort,\n2,Iets,90001\n", to: "leden.csv")
            let outcome = try folder.register("besturen_2024.csv", "leden.csv")
            #expect(outcome.candidates.map(\.place) == ["leden.csv:2"] && outcome.candidates.map(\.number) == ["90002"])
        }
    }
}

extension Network {
    fileprivate func nodes(of kind: NodeKind) -> [Node] { nodes.filter { $0.kind == kind } }
}
