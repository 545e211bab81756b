internal import RaakvlakNetwork
internal import RaakvlakStore
internal import Testing

extension StoreTrial {
    /// What it tells of which changes concern whom follows from the log, also after an erasure, and nothing else passes.
    func tellsWhatConcernsWhom() throws {
        let sketch = "person: ada=Ada_Bos bob=Bob_Vos\ntheme: toetsing jeugdhulp"
        try commit(sketch)
        try commit(sketch + "\nada worksOn toetsing\nbob worksOn jeugdhulp")
        try commit(sketch.replacing("Bob_Vos", with: "Bob_de_Vos") + "\nada worksOn toetsing\nbob worksOn jeugdhulp")
        let whole = try store.changesOfNodes()
        #expect(try whole == concerns(["ada": [1, 2], "bob": [1, 2, 3], "toetsing": [1, 2], "jeugdhulp": [1, 2]]))
        #expect(try StoreCheck(store).isWhole)
        for (node, wrong) in try concerns(["ada": [2], "bob": [1, 2], "toetsing": [1, 2, 3], "eva": [1]]) {
            try expect(node, tells: wrong)
        }
        try expect(.required("jeugdhulp"), tells: nil)

        let day = try #require(CalendarDate("2024-03-01"))
        _ = try store.erase(#require(try store.erasurePlan(of: .required("ada"), on: day)).erasure, note(4))
        #expect(try store.changesOfNodes() == concerns(["bob": [1, 2, 3], "toetsing": [1, 2], "jeugdhulp": [1, 2]]))
        #expect(try StoreCheck(store).isWhole)
        // One edit of change 2 was erased: that leaves two at most, who were there, and none of change 3.
        for (node, wrong) in try concerns(["ada": [2], "toetsing": [1, 2, 3], "bob": [1, 3], "eva": [2]]) {
            try expect(node, tells: wrong)
        }
    }

    private func concerns(_ told: [String: [Int]]) throws -> [Node.ID: [Int]] {
        var concerns: [Node.ID: [Int]] = [:]
        for (id, changes) in told { concerns[try .required(id)] = changes }
        return concerns
    }

    /// That a store is not whole that tells these changes of a node.
    private func expect(_ node: Node.ID, tells changes: [Int]?) throws {
        var altered = AlteredLog(store, try store.log(1...store.lastChange()))
        altered.concerns[node] = .some(changes)
        #expect(try StoreCheck(altered).faults == [.concernsDiffer(count: 1, node)], "\(node): \(changes ?? [])")
    }
}
