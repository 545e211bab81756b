internal import RaakvlakNetwork
package import RaakvlakStore
package import Testing

extension StoreLaw {
    /// Checks on an empty store that another takes over all it keeps, also after undoing and erasing, and goes on from there.
    package static func checkContents<Copy: Store>(
        of store: some ContentsStore,
        seed: Int,
        takenOverBy takeOver: () throws -> Copy
    ) throws {
        let trial = StoreTrial(store)
        try trial.erasesPersons(seed: seed)
        try trial.statesOddTexts()
        let copy = try takeOver()
        try expectSame(copy, as: store)
        try StoreTrial(copy).goesOn()
    }

    /// That two stores keep the same: facts, log and marks, and nothing is wrong with them.
    package static func expectSame(
        _ copy: some Store,
        as store: some Store,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let (network, last) = try store.network()
        let (copied, lastOfCopy) = try copy.network()
        #expect(copied == network && lastOfCopy == last, sourceLocation: sourceLocation)
        #expect(try copy.log(1...last + 1) == store.log(1...last + 1), sourceLocation: sourceLocation)
        #expect(try copy.digest(of: last) == store.digest(of: last), sourceLocation: sourceLocation)
        #expect(try copy.changesOfNodes() == store.changesOfNodes(), sourceLocation: sourceLocation)
        #expect(try copy.erasedMarks() == store.erasedMarks(), sourceLocation: sourceLocation)
        let (found, known) = (try StoreCheck(copy), try StoreCheck(store))
        #expect(found == known && found.isWhole, sourceLocation: sourceLocation)
    }
}

extension StoreTrial {
    /// Texts, numbers and empty ones that an engine might take otherwise.
    fileprivate func statesOddTexts() throws {
        let odd = "O'Brien \"zegt\" \\N \\x41\n\té 🙂 {\"a\": null}"
        var attributes = Attributes()
        attributes[.email] = "o.brien@example.org"
        attributes["opmerking"] = odd
        let node = Node(
            id: try .required("odd"),
            kind: .person,
            name: odd,
            englishName: "",
            otherNames: [Node.OtherName(odd, kind: .alias), Node.OtherName("O.", kind: .short)],
            attributes: attributes,
            period: .open,
            source: "\\."
        )
        let theme = try self.node(.theme, "odd-theme")
        let details = Tie.Details(role: nil, weight: 0.1 + 0.2, note: odd)
        let tie = Tie(.worksOn, from: node.id, to: theme.id, details: details)
        let edits = try [adding(.node(node)), adding(.node(theme)), adding(.tie(tie))]
        _ = try store.commit(edits, note(try store.lastChange() + 1))
    }

    /// Changes something more, and takes that back.
    fileprivate func goesOn() throws {
        let (before, last) = try store.network()
        _ = try store.commit([adding(.node(node(.theme, "later")))], note(last + 1))
        _ = try store.undo(last + 1, note(last + 2))
        #expect(try store.network().network == before)
        let faults = try StoreCheck(store).faults
        #expect(faults.isEmpty)
    }
}
