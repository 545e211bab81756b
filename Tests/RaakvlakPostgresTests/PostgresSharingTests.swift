import Foundation
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresSharingTests {
    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func adding(_ id: String) throws -> [Edit] {
        let node = Node(id: try .required(id), kind: .person, name: id)
        return [try #require(Edit(from: nil, to: .node(node)))]
    }

    /// Lets writers change a network at once, and checks that nothing was lost.
    private func write(to location: PostgresLocation, writers: Int, changes: Int)
        async throws
    {
        let stores = try (0..<writers).map { _ in try PostgresStore(location, .making) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (writer, store) in stores.enumerated() {
                group.addTask {
                    for change in 0..<changes {
                        _ = try store.commit(adding("p-\(writer)-\(change)"), note("w\(writer)"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let store = try PostgresStore(location)
        #expect(try store.lastChange() == writers * changes)
        #expect(try store.network().network.nodes.count == writers * changes)
        #expect(try store.faultyChanges().isEmpty)
        let authors = try store.changes(1...writers * changes).map(\.note.author)
        #expect((0..<writers).allSatisfy { writer in authors.count { $0 == "w\(writer)" } == changes })
    }

    @Test func `stores on one network write at once, and nothing is lost`() async throws {
        try await TestServer.withNetwork { location in try await write(to: location, writers: 6, changes: 40) }
    }

    @Test func `of two who change the same, one is refused and sees what the other said`() async throws {
        try await TestServer.withNetwork { location in
            let (one, two) = (try PostgresStore(location, .making), try PostgresStore(location))
            _ = try one.commit(adding("ada"), note())
            let node = { (name: String) in Fact.node(Node(id: try .required("ada"), kind: .person, name: name)) }
            let (old, mine, theirs) = (try node("ada"), try node("Ada Bos"), try node("Ada Vos"))
            _ = try two.commit([try #require(Edit(from: old, to: theirs))], note())
            let late = try #require(Edit(from: old, to: mine))
            #expect(throws: StoreError.stale(late.key, expected: old, found: theirs)) { try one.commit([late], note()) }
            #expect(try one.network().network == two.network().network)
        }
    }

    @Test func `a replica hears of a change and follows it`() async throws {
        try await TestServer.withNetwork { location in
            let (store, other) = (try PostgresStore(location, .making), try PostgresStore(location))
            let replica = try Replica(of: other)
            #expect(try replica.awaitUpdate(within: .milliseconds(1)).isEmpty)
            for number in 1...5 {
                _ = try store.commit(adding("p\(number)"), note())
                #expect(try replica.awaitUpdate(within: .seconds(30)).map(\.number) == [number])
            }
            #expect(try replica.state.network == store.network().network && replica.state.change == 5)
        }
    }
}
