import RaakvlakRecords
import RaakvlakTesting
import Testing

struct IDReaderTests {
    @Test(arguments: [
        ("ada\nbob\n\nada\n", ["ada", "bob"]), ("id,name\nada,Ada Bos\nbob,\"Bob, Ç\"\n", ["ada", "bob"]),
        ("rank,id\n1,ada\n2,bob", ["ada", "bob"]), ("ada,Ada Bos\r\nbob,Bob\r\n", ["ada", "bob"]), ("", []),
        ("person,rank,suggested,organization\nada,1,bob,Kade\n", ["bob"]),
        ("person,rank,example,name\nada,1,flexklas,Flexklas\n", ["flexklas"]),
        ("id\n", []), (" ada \n", ["ada"]),
    ])
    func `ids are read one a line or from the column of that name`(text: String, ids: [String]) throws {
        try withTemporaryFolder { folder in
            let path = try folder.write(text, to: "ids.csv")
            #expect(try IDReader(path: path).read() == ids)
        }
    }
}
