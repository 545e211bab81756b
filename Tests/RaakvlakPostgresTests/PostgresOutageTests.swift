import Foundation
import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Synchronization
import Testing

@testable import RaakvlakPostgres

@Suite(.enabled(if: TestServer.isThere, TestServer.advice))
struct PostgresOutageTests {
    private func note(_ author: String = "ada") -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }

    private func adding(_ id: String) throws -> [Edit] {
        let node = Node(id: try .required(id), kind: .person, name: id)
        return [try #require(Edit(from: nil, to: .node(node)))]
    }

    /// The same network through a proxy.
    private func location(of network: PostgresLocation, through proxy: CuttingProxy) throws -> PostgresLocation {
        let port = try #require(try TestServer.text("SHOW port"))
        let uri = network.uri.replacing(":\(port)/", with: ":\(proxy.port)/")
        return try PostgresLocation(uri + "?sslmode=disable&network=\(network.network)")
    }

    private func proxy(cuts: Int, staysOpen: Bool) throws -> CuttingProxy {
        let port = try #require(try TestServer.text("SHOW port").flatMap { Int($0) })
        return try CuttingProxy(to: port, cuts: cuts, staysOpen: staysOpen)
    }

    @Test func `a commit whose answer was lost is found, and not made twice`() async throws {
        try await TestServer.withNetwork { network in
            let direct = try PostgresStore(network, .making)
            // The first commit that is cut is that of opening, or of the first change.
            let proxy = try proxy(cuts: 3, staysOpen: true)
            let store = try PostgresStore(location(of: network, through: proxy))
            for number in 1...4 {
                let change = try store.commit(adding("p\(number)"), note())
                #expect(change.number == number)
                #expect(try direct.change(number) == change)
            }
            #expect(try direct.lastChange() == 4 && direct.faultyChanges().isEmpty)
        }
    }

    @Test func `where the server stays away after a commit, nobody knows, and that is said`() async throws {
        try await TestServer.withNetwork { network in
            _ = try PostgresStore(network, .making)
            let proxy = try proxy(cuts: 1, staysOpen: false)
            let location = try location(of: network, through: proxy)
            let store = try PostgresStore(location, .changing, patience: .milliseconds(100))
            #expect(throws: StoreError.unknownOutcome(location.description, change: 1)) {
                try store.commit(adding("ada"), note())
            }
            #expect(try PostgresStore(network).lastChange() == 1)
        }
    }

    /// Lets writers change a network until something was done to the server, and checks that nothing was lost.
    private func write(to location: PostgresLocation, _ meanwhile: (PostgresStore) async throws -> Void) async throws {
        let observer = try PostgresStore(location, .making)
        let writers = try (0..<2).map { number in try Writer(location, "w\(number)", adding) }
        // Commits block their thread; the tests' own threads are few.
        for writer in writers { Thread.detachNewThread { writer.run() } }
        try await waitForChanges(20, in: observer)
        try await meanwhile(observer)
        try await waitForChanges(observer.lastChange() + 20, in: observer)
        for writer in writers { writer.stop() }
        for writer in writers { while !writer.isDone { await Task.yield() } }
        #expect(writers.allSatisfy { $0.error == nil }, "\(writers.map(\.error))")
        let count = writers.reduce(0) { $0 + $1.count }
        #expect(try observer.lastChange() == count && observer.faultyChanges().isEmpty)
        #expect(try observer.network().network.nodes.count == count)
    }

    private func waitForChanges(_ number: Int, in store: PostgresStore) async throws {
        while try store.lastChange() < number { await Task.yield() }
    }

    @Test func `connections that are cut cost nothing that was acknowledged`() async throws {
        try await TestServer.withNetwork { location in
            let name = String(location.network.prefix(60))
            let options = "?application_name=\(name)&network=\(location.network)"
            try await write(to: PostgresLocation(location.uri + options)) { store in
                for _ in 0..<10 {
                    let cut = """
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '\(name)'
                        """
                    #expect(try TestServer.text(cut).flatMap { Int($0) } ?? 0 > 0)
                    try await waitForChanges(store.lastChange() + 2, in: store)
                }
            }
        }
    }

    @Test(.enabled(if: TestServer.fragile != nil, "There is no server that may be stopped."))
    func `a server that is killed and started again costs nothing that was acknowledged`() async throws {
        let network = "t-" + UUID().uuidString.lowercased()
        let location = try PostgresLocation(try #require(TestServer.fragile) + "?network=" + network)
        try await write(to: location) { _ in try await TestServer.restart() }
    }

    @Test func `who waits too long for another writer is told so`() async throws {
        try await TestServer.withNetwork { location in
            let store = try PostgresStore(location, .making)
            let other = try PostgresSession(location.uri)
            try other.run("BEGIN; SELECT pg_advisory_xact_lock(\(PostgresSchema(location.network).lock))")
            #expect(try store.network().change == 0)
            let start = ContinuousClock.now
            #expect(throws: StoreError.busy(location.description)) { try store.commit(adding("ada"), note()) }
            // It waits once, and does not begin again.
            #expect(ContinuousClock.now - start < .milliseconds(PostgresTransactions.lockTimeout * 3))
            try other.run("ROLLBACK")
            #expect(try store.commit(adding("ada"), note()).number == 1)
        }
    }
}

/// Adds persons, one after another, until it is stopped.
private final class Writer: Sendable {
    private let store: PostgresStore
    private let name: String
    private let edits: @Sendable (String) throws -> [Edit]
    private let state = Mutex((count: 0, isStopped: false, isDone: false, error: (any Error)?.none))

    init(_ location: PostgresLocation, _ name: String, _ edits: @escaping @Sendable (String) throws -> [Edit]) throws {
        (store, self.name, self.edits) = (try PostgresStore(location), name, edits)
    }

    var count: Int { state.withLock { $0.count } }
    var isDone: Bool { state.withLock { $0.isDone } }
    var error: (any Error)? { state.withLock { $0.error } }

    func stop() { state.withLock { $0.isStopped = true } }

    func run() {
        do {
            while !state.withLock({ $0.isStopped }) {
                let note = Change.Note(author: name, moment: Moment(milliseconds: 1_700_000_000_000))
                _ = try store.commit(edits("\(name)-\(count)"), note)
                state.withLock { $0.count += 1 }
            }
        } catch {
            state.withLock { $0.error = error }
        }
        state.withLock { $0.isDone = true }
    }
}
