import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

@Suite struct FolderReaderTests {
    private static let person = "id,name\nanna,Anna\n"

    @Test func `a missing folder and a file in its place are no folders`() throws {
        try withTemporaryFolder { folder in
            let file = try folder.write(Self.person, to: "persons.csv")
            for path in [folder.path("none"), file + "/x"] {
                #expect(throws: LocationError.noSuchFolder(path)) { try FolderReader(path: path).read() }
            }
            #expect(throws: LocationError.notAFolder(file)) { try FolderReader(path: file).read() }
        }
    }

    @Test func `a folder without a file of a network is none`() throws {
        try withTemporaryFolder { folder in
            try folder.write("row,holder,reference\n", to: "coverage.csv")
            try folder.write(Self.person, to: "person.csv")
            #expect(throws: LocationError.noNetworkFiles(folder.path)) { try FolderReader(path: folder.path).read() }
        }
    }

    @Test func `a folder in the place of a file can't be read`() throws {
        try withTemporaryFolder { folder in
            try folder.write(Self.person, to: "persons.csv")
            try folder.write("", to: "ties.csv/x")
            let error = LocationError.notReadable(folder.path("ties.csv"), reason: "Is a directory")
            #expect(throws: error) { try FolderReader(path: folder.path).read() }
        }
    }

    @Test func `one file is enough, and one without rows is a network`() throws {
        let network = try #require(try read(["persons.csv": Self.person]).network)
        #expect(network.nodes.map(\.name) == ["Anna"])
        let empty = try read(["persons.csv": "id,name\n"])
        #expect(empty.network?.nodes.isEmpty == true)
        #expect(empty.files.map(\.rows) == [0])
    }

    @Test func `a mistake in a row hides no other`() throws {
        let outcome = try read([
            "persons.csv": "id,name,organization,since\nanna,Anna,nowhere,31-2-2023\n!,Bram,anna,\n",
            "ties.csv": "from,kind,to,since\nanna,collaborates,nobody,never\nno one,collaborates,neither,\n",
        ])
        let found = outcome.issues.map { "\($0.file):\($0.line):\($0.column) \($0.problem.code)" }
        #expect(
            found == [
                "persons.csv:2:3 unknownReference", "persons.csv:2:4 invalidDate", "persons.csv:3:1 invalidID",
                "ties.csv:2:3 unknownReference", "ties.csv:2:4 invalidDate", "ties.csv:3:1 unknownReference",
                "ties.csv:3:3 unknownReference",
            ]
        )
    }

    @Test func `a file without a header is empty`() throws {
        for name in ["persons.csv", "ties.csv", "names.csv"] {
            let outcome = try read(["themes.csv": "id,name\n", name: "\n"])
            #expect(outcome.issues.map(\.problem.code) == ["emptyFile"], "\(name)")
        }
    }

    @Test func `files are read in the order of the table, and their rows counted`() throws {
        let outcome = try read([
            "ties.csv": "from,kind,to\nanna,collaborates,bram\n", "persons.csv": "id,name\nanna,Anna\nbram,Bram\n",
            "names.csv": "node,name\nanna,Ans\n", "notes.txt": "", "coverage.csv": "",
        ])
        #expect(outcome.files.map(\.name) == ["names.csv", "persons.csv", "ties.csv"])
        #expect(outcome.files.map(\.rows) == [1, 2, 1])
        #expect(outcome.issues.isEmpty)
    }

    @Test func `an unknown table is a notice with the nearest name, and other files are none`() throws {
        let outcome = try read([
            "themes.csv": "id,name\n", "Persons.CSV": Self.person, "schols.csv": "", "prijzen.csv": "",
            ".persons.csv": "",
            "persons.csv.bak": "", "README.md": "",
        ])
        #expect(outcome.network != nil)
        #expect(outcome.noticeCount == 2)
        #expect(outcome.issues.map(\.file) == ["prijzen.csv", "schols.csv"])
        #expect(outcome.issues.map(\.nearest) == [[], ["schools.csv"]])
        #expect(outcome.files.map(\.name) == ["Persons.CSV", "themes.csv"])
    }

    @Test func `names of files can't move the cursor`() throws {
        let outcome = try read(["themes.csv": "id,name\n", "x\u{1B}[2J\n.csv": ""])
        #expect(
            outcome.issues.map { $0.text(in: .english) }
                == ["x\\u{1B}[2J\\n.csv:1:1: this is not part of a network; it was not read"]
        )
    }

    @Test func `who names a row that was refused makes no mistake`() throws {
        let outcome = try read([
            "persons.csv": "id,name,email\nanna,Anna,geen\nbram,Bram,a,b\ncees,Cees,\n",
            "themes.csv": "id,name\nzorg,Zorg\n",
            "names.csv": "node,name\nanna,Ans\n",
            "ties.csv": "from,kind,to\nanna,worksOn,zorg\nbram,worksOn,zorg\ncees,worksOn,zorg\ndirk,worksOn,zorg\n",
        ])
        #expect(outcome.issues.map(\.place) == ["persons.csv:2:3", "persons.csv:3:4", "ties.csv:5:1"])
    }

    @Test func `who names a node of a file that was not read makes no mistake`() throws {
        let ties = "from,kind,to\nanna,collaborates,bram\n"
        for persons in ["name\nAnna\n", "id,name,name\nanna,Anna,Anna\n", "id,name\nanna,\"Anna\nbram,Bram\n"] {
            let outcome = try read(["persons.csv": persons, "ties.csv": ties])
            #expect(outcome.errorCount == 1, "\(outcome.issues)")
            #expect(outcome.network == nil)
        }
    }

    @Test func `all that is wrong with a row is told at once`() throws {
        let outcome = try read([
            "persons.csv": "id,name,organization,since,email,capacity\nAnna B,,De Brug|x,2024-13,geen,-1\n"
        ])
        #expect(outcome.issues.map(\.column) == [1, 2, 3, 4, 5, 6])
    }

    @Test func `blanks around words are no part of them`() throws {
        let outcome = try read([
            "persons.csv": " id , name,capacity ,role, email\n anna ,Anna, 3 ,  ,\t\nbram,Bram, ,,\n",
            "ties.csv": "from,kind,to,role\n anna , collaborates ,bram\t, \n",
        ])
        let network = try #require(outcome.network, "\(outcome.issues)")
        #expect(network.nodes.first?.attributes[.capacity] == "3")
        #expect(network.nodes.last?.attributes.isEmpty == true)
        #expect(network.ties.map(\.details) == [.plain])
    }
}

/// What is read of a folder with these files.
func read(_ files: [String: String]) throws -> Import {
    try withTemporaryFolder { folder in
        for (name, text) in files { try folder.write(text, to: name) }
        return try FolderReader(path: folder.path).read()
    }
}
