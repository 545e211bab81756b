import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// What a person confirms to be one organization keeps all that was known of both.
struct ConfirmedMatchTests {
    private func network(in folder: TemporaryFolder) throws -> Network {
        try folder.write(
            """
            id,kind,name,identifier,email,url,since,aliases
            a,schoolBoard,De Boog,,boog@example.org,,,
            b,schoolBoard,De Brug,,,,,
            c,schoolBoard,De Poort,90003,,,,
            bestuur-90001,schoolBoard,Stichting De Boog,90001,,www.boog.example,2010,Boog
            bestuur-90002,schoolBoard,Stichting Brug,90002,,,,

            """,
            to: "network/organizations.csv"
        )
        try folder.write("id,name\niris,Iris Bos\n", to: "network/persons.csv")
        try folder.write("id,name\nzorg,Zorg\n", to: "network/themes.csv")
        try folder.write(
            """
            from,kind,to,role,weight,state,since,until,note,source
            iris,worksFor,a,adviseur,,,,,,
            iris,worksFor,bestuur-90001,bestuurder,,,2020,,,
            iris,worksFor,bestuur-90001,adviseur,,,,2024,samen,register
            bestuur-90001,collaborates,bestuur-90002,,,,,,,
            bestuur-90001,worksOn,zorg,,,,,,,

            """,
            to: "network/ties.csv"
        )
        let read = try FolderReader(path: folder.path("network")).read()
        return try #require(read.network, "\(read.issues)")
    }

    private func apply(_ matches: [(String, String)], to network: Network) throws -> Network {
        let matches = try matches.map { ConfirmedMatch(try .required($0.0), number: $0.1) }
        return try #require(try ConfirmedMatch.apply(matches, to: network).network)
    }

    @Test func `attributes, names, period and ties of all roles are taken over`() throws {
        try withTemporaryFolder { folder in
            let network = try apply([("a", "90001"), ("b", "90002")], to: network(in: folder))
            #expect(network.nodes.filter { $0.kind == .schoolBoard }.map(\.id.text) == ["a", "b", "c"])
            let board = try network.required("a")
            #expect(board.name == "De Boog")
            #expect(board.otherNames.map(\.name).sorted() == ["Boog", "Stichting De Boog"])
            #expect(board.attributes.map(\.name) == ["email", "identifier", "url"])
            #expect(board.period.since?.description == "2010")
            #expect(network.stated(.worksFor) == ["iris → a ..2024", "iris → a 2020.."])
            let adviser = try #require(network.ties(of: .worksFor).first)
            #expect(adviser.details.role == "adviseur" && adviser.details.note == "samen")
            #expect(network.stated(.collaborates) == ["a → b"])
            #expect(network.stated(.worksOn) == ["a → zorg"])
        }
    }

    @Test func `what both said differently is told, and that of the organization stays`() throws {
        try withTemporaryFolder { folder in
            try folder.write(
                """
                id,kind,name,identifier,url
                a,schoolBoard,De Boog,,www.boog.example
                bestuur-90001,schoolBoard,Schoolbestuur 90001,90001,www.oud.example

                """,
                to: "network/organizations.csv"
            )
            let network = try #require(try FolderReader(path: folder.path("network")).read().network)
            try folder.write("BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM\n90001,De Boog\n", to: "besturen_2024.csv")
            let match = ConfirmedMatch(try .required("a"), number: "90001")
            let outcome = try folder.register("besturen_2024.csv", into: network, matches: [match])
            let point = try #require(outcome.review.first { $0.kind == .matchConflict })
            let told = "‘De Boog’ (a), url: ‘www.boog.example’ bleef staan, ‘www.oud.example’ verviel."
            #expect(point.phrase.dutch == told)
            let board = try #require(try outcome.network?.required("a"))
            #expect(board.attributes[.url] == "www.boog.example" && board.otherNames.isEmpty)
        }
    }

    @Test func `a number is that of one organization, and an organization has one number`() throws {
        try withTemporaryFolder { folder in
            let network = try network(in: folder)
            for matches in [
                [("a", "90001"), ("b", "90001")], [("a", "90001"), ("a", "90002")], [("a", "90003")],
                [("a", "90001"), ("bestuur-90001", "90004")], [("bestuur-90001", "90004"), ("a", "90004")],
            ] {
                let error = #expect(throws: RegisterError.self, "\(matches)") { try self.apply(matches, to: network) }
                for language in Language.allCases { #expect(error?.phrase(language).hasSuffix(".") == true) }
            }
            // Stated twice alike, it is stated once.
            #expect(try apply([("a", "90001"), ("a", "90001")], to: network).nodes.count == network.nodes.count - 1)
        }
    }
}
