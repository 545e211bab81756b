import Foundation
import RaakvlakStore
import RaakvlakTesting
import Testing

struct StoreTableTests {
    @Test func `the page about databases lists every view and table with its columns`() throws {
        let page = try String(contentsOfFile: Fixture.folder("STORE.md"), encoding: .utf8)
        for table in StoreTable.views + StoreTable.tables {
            let line = page.split(separator: "\n").first { $0.hasPrefix("| `\(table.name)` |") }
            let cells = try #require(line, "\(table.name)").split(separator: "|")
            let words = Set(
                String(try #require(cells.last { $0.contains("`") })).split(separator: "`").map(String.init)
            )
            let missing = table.columns.map(\.name).filter { !words.contains($0) }
            #expect(missing.isEmpty, "\(table.name): \(missing)")
            if table.isView { #expect(words.filter { $0.contains(/^[a-z_]+$/) }.count == table.columns.count) }
        }
    }

    @Test func `names of views and columns are plain words in one style`() {
        for view in StoreTable.views {
            #expect(view.isView && view.name.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil)
            for column in view.columns { #expect(column.name.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil) }
            #expect(Set(view.columns.map(\.name)).count == view.columns.count)
        }
    }

    @Test func `a place in a question is a line and a character`() {
        let sql = "SELECT 'é',\n  nam"
        let place = QueryPlace(in: sql, bytes: Array("SELECT 'é',\n  ".utf8).count)
        #expect(place?.line == 2 && place?.column == 3)
        let character = QueryPlace(in: sql, character: 15)
        #expect(character == place)
        #expect(QueryPlace(in: sql, bytes: 99) == nil && QueryPlace(in: sql, character: 0) == nil)
    }

    @Test func `a store that knows no SQL says so`() throws {
        #expect(throws: StoreError.noSQL) { try MemoryStore().query("SELECT 1", timeLimit: .seconds(1), limit: 1) }
    }
}
