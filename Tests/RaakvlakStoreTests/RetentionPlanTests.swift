import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

struct RetentionPlanTests {
    /// When all posts of each person ended, by the ties one by one.
    private func ended(_ network: Network, before day: CalendarDate) -> [Node.ID: CalendarDate] {
        var ended: [Node.ID: CalendarDate] = [:]
        for person in network.nodes where person.kind == .person {
            let posts = network.ties.filter { $0.from == person.id && [.worksFor, .represents].contains($0.kind) }
            let ends = posts.map { $0.details.period.until?.latest }
            guard !posts.isEmpty, ends.allSatisfy({ $0.map { $0 < day } ?? false }) else { continue }
            ended[person.id] = ends.compactMap { $0 }.max()
        }
        return ended
    }

    @Test(arguments: 0..<12)
    func `who is due had posts, and all of them ended before`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 40)
        let day = try #require(CalendarDate("2024-03-01"))
        let before = try #require(CalendarDate(daysSince1970: day.daysSince1970 - 200))
        let expected = ended(network, before: before)
        let plan = RetentionPlan(network, on: day, after: 200)
        let reachable = expected.filter { id, _ in
            let attributes = network[id]?.attributes
            let isConsenting =
                network[id]?.consents.items.contains { $0.field != .name && $0.withdrawn == nil } ?? false
            return attributes?[.email] != nil || attributes?[.phone] != nil || isConsenting
        }
        #expect(Dictionary(uniqueKeysWithValues: plan.due.map { ($0.person.id, $0.ended) }) == reachable)
        let left = try plan.erasure.network(after: network)
        for node in left.nodes {
            let isFormer = expected[node.id] != nil
            #expect(isFormer ? node.attributes[.email] == nil : node == network[node.id])
            // Consent for an address that is gone counts for no later one; that for the name stays, and what was withdrawn.
            let left = network[node.id]?.consents.items.filter { $0.field == .name || $0.withdrawn != nil }
            if isFormer { #expect(node.consents.items == left) }
        }
        #expect(Array(left.ties) == Array(network.ties))
        let shown = try network.hidingFormerContacts(on: day)
        #expect(Set(shown.nodes.filter { $0 != network[$0.id] }.map(\.id)).isSuperset(of: reachable.keys))
    }

    @Test(arguments: [0, 1, 2, 4])
    func `what is shown of the log is what is left of it when contact details are erased`(seed: Int) throws {
        var facts = try ChangingNetwork(seed: seed, persons: seed == 4 ? 250 : 20)
        let (store, day) = (MemoryStore(), try #require(CalendarDate("2024-03-01")))
        var network = try Network(nodes: [], ties: [])
        for number in 1...6 {
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: number))
            _ = try store.commit(Edit.between(network, facts.network), note)
            network = facts.network
            facts.change()
        }
        let plan = try store.retentionPlan(on: day, after: 0)
        let before = try store.changes(1...6)
        let shown = try store.hidingFormerContacts(in: before, on: day)
        #expect((shown != before) == !plan.due.isEmpty)
        let note = Change.Note(author: "ada", moment: Moment(milliseconds: 7))
        _ = try store.erase(plan.erasure, note)
        #expect(try shown == store.changes(1...6))
    }
}
