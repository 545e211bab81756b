import Foundation
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

@testable import RaakvlakPostgres

/// All that a network keeps, put in the place of what another keeps.
@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresContentsTests {
    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func add(_ ids: String..., to stores: any Store...) throws {
        for id in ids {
            let node = Node(id: try .required(id), kind: .person, name: id)
            for store in stores { _ = try store.commit([#require(Edit(from: nil, to: .node(node)))], note()) }
        }
    }

    private func ids(_ store: some Store) throws -> [String] { try store.network().network.nodes.map(\.id.text) }

    /// Puts what one store keeps in the place of what another does.
    private func replace(
        _ target: PostgresStore,
        by source: some ContentsStore,
        cutting location: PostgresLocation? = nil,
        times: Int = 0,
        after confirm: (any StoreContents) throws(StoreError) -> Void = { _ throws(StoreError) in }
    ) throws {
        let cuts = Cuts(location, times)
        try source.withContents { contents throws(StoreError) in
            try target.replaceContents(by: CuttingContents(contents: contents, cuts: cuts), after: confirm)
        }
    }

    /// How often the connections to a network are still cut.
    private final class Cuts {
        private let name: String?
        private var times: Int

        init(_ location: PostgresLocation?, _ times: Int) { (name, self.times) = (location?.network, times) }

        func cut() {
            guard times > 0, let name else { return }
            times -= 1
            let sql = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = '\(name)'"
            _ = try? TestServer.text(sql)
        }
    }

    /// Contents of which something is read as connections are cut.
    private struct CuttingContents: StoreContents {
        let contents: any StoreContents
        let cuts: Cuts

        func logEnd() throws(StoreError) -> LogEnd { try contents.logEnd() }
        func digest(of change: Int) throws(StoreError) -> Digest? { try contents.digest(of: change) }
        func erasedMarks() throws(StoreError) -> Set<ErasedMark> { try contents.erasedMarks() }
        func append<Sink: RowSink>(
            _ table: ContentsTable,
            to sink: inout Sink,
            _ body: (inout Sink) throws(StoreError) -> Void
        ) throws(StoreError) {
            try contents.append(table, to: &sink, body)
            if table == .change { cuts.cut() }
        }
    }

    /// The same network, whose connections bear its name.
    private func named(_ location: PostgresLocation) throws -> PostgresLocation {
        let name = String(location.network.prefix(60))
        return try PostgresLocation(location.uri + "?application_name=\(name)&network=\(location.network)")
    }

    @Test(arguments: 0..<3)
    func `what memory keeps is taken over, and what a server keeps`(seed: Int) async throws {
        try await TestServer.withNetwork { first in
            try await TestServer.withNetwork { second in
                let (memory, one, two) = (
                    MemoryStore(), try PostgresStore(first, .making), try PostgresStore(second, .making)
                )
                try add("x", "y", to: one)
                try StoreLaw.checkContents(of: memory, seed: seed) {
                    try replace(one, by: memory)
                    return one
                }
                try replace(two, by: one)
                try StoreLaw.expectSame(two, as: one)
            }
        }
    }

    @Test func `who reads goes on reading what was there, and who may not replace changes nothing`() async throws {
        try await TestServer.withNetwork { location in
            let (store, other) = (try PostgresStore(location, .making), MemoryStore())
            try add("ada", "bob", to: store)
            try add("cas", to: other)
            #expect(throws: StoreError.busy("a")) {
                try replace(store, by: other) { former throws(StoreError) in
                    #expect(try former.logEnd().number == 2)
                    throw StoreError.busy("a")
                }
            }
            #expect(try ids(store) == ["ada", "bob"])
            let reader = try PostgresSession(location.uri)
            let count = "SELECT count(*) FROM \"\(location.network)\".node"
            try reader.run("BEGIN ISOLATION LEVEL REPEATABLE READ; \(count)")
            try replace(store, by: other) { _ throws(StoreError) in
                // While it is replaced, it is the old state that others see.
                #expect(try PostgresStore(location, .reading).lastChange() == 2)
            }
            #expect(try reader.run(count).text(0, 0) == "2")
            try reader.run("COMMIT")
            #expect(try ids(store) == ["cas"] && reader.run(count).text(0, 0) == "1")
            #expect(throws: StoreError.self) {
                try PostgresStore(location, .reading).replaceContents(by: EmptyContents()) { _ throws(StoreError) in }
            }
        }
    }

    @Test func `while another writes nothing is replaced`() async throws {
        try await TestServer.withNetwork { location in
            let (store, other) = (try PostgresStore(location, .making), MemoryStore())
            try add("ada", to: store)
            let session = try PostgresSession(location.uri)
            try session.run("BEGIN; SELECT pg_advisory_xact_lock(\(PostgresSchema(location.network).lock))")
            #expect(throws: StoreError.busy(location.description)) { try replace(store, by: other) }
            try session.run("ROLLBACK")
            #expect(try ids(store) == ["ada"])
        }
    }

    @Test
    func `a connection that is lost while it is replaced costs nothing, and where it stays away the old state is left`()
        async throws
    {
        try await TestServer.withNetwork { network in
            let location = try named(network)
            let other = MemoryStore()
            try add("cas", "dia", to: other)
            try add("ada", to: PostgresStore(network, .making))
            let impatient = try PostgresStore(location, .changing, patience: .zero)
            guard
                case .unreachable? = #expect(
                    throws: StoreError.self,
                    performing: { try replace(impatient, by: other, cutting: network, times: 1_000) }
                )
            else {
                Issue.record("not lost")
                return
            }
            #expect(try ids(PostgresStore(network)) == ["ada"])
            #expect(try StoreCheck(PostgresStore(network)).isWhole)
            var tries = 0
            let store = try PostgresStore(location, .changing)
            try replace(store, by: other, cutting: network, times: 2) { former throws(StoreError) in
                tries += 1
                #expect(try former.logEnd().number == 1)
            }
            #expect(tries == 3)
            try StoreLaw.expectSame(PostgresStore(network), as: other)
        }
    }

    @Test(arguments: [true, false])
    func `an earlier state is put back once, whether its commit was lost or only the answer`(isPassed: Bool)
        async throws
    {
        try await TestServer.withNetwork { network in
            let (direct, earlier) = (try PostgresStore(network, .making), MemoryStore())
            try add("ada", "bob", to: earlier)
            try replace(direct, by: earlier)
            // The log that is replaced begins with all of the one that comes.
            try add("cas", to: direct)
            let port = try #require(try TestServer.text("SHOW port").flatMap { Int($0) })
            let proxy = try CuttingProxy(to: port, cuts: 1, staysOpen: true, passesCommit: isPassed)
            let uri = network.uri.replacing(":\(port)/", with: ":\(proxy.port)/")
            let location = try PostgresLocation(uri + "?sslmode=disable&network=\(network.network)")
            var tries = 0
            try replace(PostgresStore(location), by: earlier) { _ throws(StoreError) in tries += 1 }
            #expect(tries == (isPassed ? 1 : 2))
            try StoreLaw.expectSame(direct, as: earlier)
        }
    }

    @Test func `where the server stays away after the commit, nobody knows, and that is said`() async throws {
        try await TestServer.withNetwork { network in
            let (direct, other) = (try PostgresStore(network, .making), MemoryStore())
            try add("ada", to: direct)
            try add("cas", to: other)
            let port = try #require(try TestServer.text("SHOW port").flatMap { Int($0) })
            let proxy = try CuttingProxy(to: port, cuts: 1, staysOpen: false)
            let uri = network.uri.replacing(":\(port)/", with: ":\(proxy.port)/")
            let location = try PostgresLocation(uri + "?sslmode=disable&network=\(network.network)")
            let store = try PostgresStore(location, .changing, patience: .milliseconds(100))
            #expect(throws: StoreError.unknownOutcome(location.description, change: 1)) {
                try replace(store, by: other)
            }
            #expect(try ids(direct) == ["cas"])
        }
    }

    @Test func `what is read as the connection is lost is read anew, all of it`() async throws {
        try await TestServer.withNetwork { network in
            let location = try named(network)
            try add("ada", "bob", "cas", to: PostgresStore(network, .making))
            let (cuts, store) = (Cuts(network, 1), try PostgresStore(location, .reading))
            var tries = 0
            let rows = try store.withContents { contents throws(StoreError) in
                tries += 1
                var (sink, count) = (CopyWriter(), 0)
                try contents.append(.node, to: &sink) { _ throws(StoreError) in count += 1 }
                cuts.cut()
                try contents.append(.change, to: &sink) { _ throws(StoreError) in count += 1 }
                return count
            }
            #expect(tries == 2 && rows == 6)
        }
    }

    @Test func `where others went on since the answer was lost, nobody knows, and that is said`() async throws {
        try await TestServer.withNetwork { network in
            let (direct, earlier) = (try PostgresStore(network, .making), MemoryStore())
            try add("ada", to: earlier)
            try replace(direct, by: earlier)
            try add("bob", to: direct)
            let facts = { (body: (PostgresFacts) throws(StoreError) -> Void) throws in
                try direct.transactions.read { facts throws(StoreError) in try body(facts) }
            }
            let (end, former) = (
                try earlier.withContents { contents throws(StoreError) in try contents.logEnd() },
                try direct.withContents { contents throws(StoreError) in try contents.logEnd() }
            )
            let recorded = PostgresTransactions.Recorded(end, replacing: former)
            try facts { facts throws(StoreError) in #expect(try recorded.isDone(facts, facts.lastChange()) == false) }
            try replace(direct, by: earlier)
            try facts { facts throws(StoreError) in #expect(try recorded.isDone(facts, facts.lastChange()) == true) }
            try add("cas", to: direct)
            try facts { facts throws(StoreError) in #expect(try recorded.isDone(facts, facts.lastChange()) == nil) }
        }
    }
}

/// Nothing at all.
private struct EmptyContents: StoreContents {
    func logEnd() throws(StoreError) -> LogEnd { LogEnd(number: 0, digest: .zero) }
    func digest(of change: Int) throws(StoreError) -> Digest? { nil }
    func erasedMarks() throws(StoreError) -> Set<ErasedMark> { [] }
    func append<Sink: RowSink>(
        _ table: ContentsTable,
        to sink: inout Sink,
        _ body: (inout Sink) throws(StoreError) -> Void
    ) throws(StoreError) {}
}
