import RaakvlakNetwork
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

struct SQLiteStoreTests {
    @Test(arguments: StoreLaw.allCases)
    func `an SQLite file obeys the laws of stores`(law: StoreLaw) throws {
        try withTemporaryFolder { folder in
            try law.check(SQLiteStore(path: folder.path("netwerk.sqlite"), .making))
        }
    }

    @Test(arguments: QueryLaw.allCases)
    func `an SQLite file obeys the laws of stores that can be asked in SQL`(law: QueryLaw) throws {
        try withTemporaryFolder { folder in
            try law.check(SQLiteStore(path: folder.path("netwerk.sqlite"), .making))
        }
    }
}
