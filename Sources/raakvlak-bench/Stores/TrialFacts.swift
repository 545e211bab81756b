import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// What writers in a trial write, and what must be true of it afterwards.
struct TrialFacts {
    let store: any Store
    private let theme: Node.ID
    private let counter: Node.ID

    /// Which of a writer's changes also count up the one fact that all of them change.
    private static let counting = 10

    /// Sees to it that there is what all writers need.
    init(in store: any Store) throws {
        self.store = store
        (theme, counter) = (try Self.id("t"), try Self.id("counter"))
        if try store.fact(.node(theme)) == nil { try begin() }
    }

    /// Commits what all writers need; another writer may be first.
    private func begin() throws {
        let needed = [Node(id: theme, kind: .theme, name: "Thema"), node(count: 0)]
        do throws(StoreError) {
            _ = try store.commit(needed.compactMap { Edit(from: nil, to: .node($0)) }, note("trial"))
        } catch {
            guard case .stale = error else { throw error }
        }
    }

    /// Makes one change: a person with a tie, and now and then a higher count.
    ///
    /// - Returns: The number of the change.
    func write(_ number: Int, by writer: String) throws -> Int {
        let id = try Self.id("\(writer)-\(number)")
        let facts = [
            Fact.node(Node(id: id, kind: .person, name: "Persoon \(number)")), Fact(Tie(.worksOn, from: id, to: theme)),
        ]
        let added = facts.compactMap { Edit(from: nil, to: $0) }
        guard number % Self.counting == 0 else { return try store.commit(added, note(writer)).number }
        while true {
            let old = try count()
            let counted = Edit(from: .node(node(count: old)), to: .node(node(count: old + 1)))
            do throws(StoreError) {
                return try store.commit(added + [counted].compactMap { $0 }, note(writer)).number
            } catch {
                guard case .stale = error else { throw error }
            }
        }
    }

    /// What is wrong with what is there; `acknowledged` has the id of the person of each change that was said to be recorded.
    func faults(acknowledged: [Int: String]) throws -> [String] {
        let (network, last) = try store.network()
        var faults = try store.integrityFaults() + store.faultyChanges().map { "change \($0) is not what was recorded" }
        if try store.replayed(to: last) != network { faults.append("the facts are not what the changes give") }
        let tied = Set(network.ties(of: .worksOn).map(\.from))
        let persons = network.nodes.filter { $0.kind == .person && $0.id != counter }.map(\.id)
        faults += persons.filter { !tied.contains($0) }.map { "'\($0)' came without its tie" }
        if persons.count != last - 1 { faults.append("\(last) changes gave \(persons.count) persons") }
        let counted = persons.count { id in
            id.text.split(separator: "-").last.flatMap { Int($0) }?.isMultiple(of: Self.counting) ?? false
        }
        if try count() != counted { faults.append("\(counted) counts gave \(try count())") }
        return try faults + missing(acknowledged, last)
    }

    private func missing(_ acknowledged: [Int: String], _ last: Int) throws -> [String] {
        var faults = acknowledged.keys.filter { $0 > last }.map { "change \($0) was acknowledged and is not there" }
        for change in try store.changes(1...max(1, last)) {
            guard let id = acknowledged[change.number].flatMap({ Node.ID($0) }) else { continue }
            if !change.edits.contains(where: { $0.key == .node(id) }) {
                faults.append("change \(change.number) is not that of '\(id)'")
            }
        }
        return faults
    }

    private func count() throws -> Int {
        if case .node(let node)? = try store.fact(.node(counter)) { Int(node.name) ?? 0 } else { 0 }
    }

    private func node(count: Int) -> Node { Node(id: counter, kind: .person, name: String(count)) }

    private static func id(_ text: String) throws -> Node.ID {
        guard let id = Node.ID(text) else { throw ValidationError("'\(text)' is no id.") }
        return id
    }

    private func note(_ author: String) -> Change.Note {
        Change.Note(author: author, moment: Moment(milliseconds: 1_700_000_000_000))
    }
}
