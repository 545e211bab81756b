internal import RaakvlakNetwork
internal import RaakvlakStore
internal import Testing

extension StoreTrial {
    func refusesStaleEdits() throws {
        try commit("person: ada bob")
        let old = try node(.person, "ada"), new = try node(.person, "ada", "Ada Bos")
        _ = try store.commit([try #require(Edit(from: .node(old), to: .node(new)))], note(2))
        let other = try node(.person, "ada", "Ada de Vries")
        let late = try #require(Edit(from: .node(old), to: .node(other)))
        try expectRefused([late], .stale(late.key, expected: .node(old), found: .node(new)))
        // What else stands in the same change is not made either.
        let more = try adding(.node(node(.person, "cas")))
        try expectRefused([more, late], .stale(late.key, expected: .node(old), found: .node(new)))
        let double = try adding(.node(node(.person, "bob", "Bob Vos")))
        try expectRefused([double], .stale(double.key, expected: nil, found: .node(node(.person, "bob"))))
        try expectRefused([more, more], .editedTwice(more.key))
    }

    func refusesWhatNoNetworkHolds() throws {
        try commit("person: ada bob\ntheme: a b c\na broader b\nb broader c")
        let cas = try Node.ID.required("cas")
        try expectRefused(
            [adding(Fact(tie(.collaborates, "ada", "cas")))],
            .notHeld(.unknownNode(cas.text, .collaborates))
        )
        try expectRefused(
            [adding(Fact(tie(.worksOn, "a", "b")))],
            .notHeld(.tieNotAllowed(.worksOn, from: .required("a"), .theme, to: .required("b"), .theme))
        )
        try expectRefused(
            [adding(Fact(tie(.collaborates, "ada", "ada")))],
            .notHeld(.selfTie(.collaborates, .required("ada")))
        )
        let circle = try ["c", "a", "b", "c"].map { try Node.ID.required($0) }
        try expectRefused([adding(Fact(tie(.broader, "c", "a")))], .notHeld(.cycle(.broader, circle)))
        let heavy = Tie(
            .worksOn,
            from: try .required("ada"),
            to: try .required("a"),
            details: Tie.Details(weight: -1)
        )
        try expectRefused([adding(.tie(heavy))], .notHeld(.weightNotPositive(.worksOn, -1)))
        let theme = try node(.theme, "ada")
        let changed = try #require(Edit(from: store.fact(.node(theme.id)), to: .node(theme)))
        try expectRefused([changed], .kindChanged(theme.id, from: .person, to: .theme))
    }

    func refusesWhatRestsOnOthers() throws {
        try commit("person: ada bob\ntheme: a\nada worksOn a\nada collaborates bob")
        let ada = try removing(.node(.required("ada")))
        try expectRefused([ada], .hasTies(.required("ada"), count: 2))
        // Along with its ties it may go.
        let ties = try store.ties(at: .required("ada")).map { try removing(.tie(Fact.TieKey($0))) }
        _ = try store.commit(ties + [ada], note(2))
        #expect(try store.fact(ada.key) == nil)
        #expect(try store.ties(at: .required("bob")).isEmpty)
    }

    func undoesOnce() throws {
        try commit("person: ada")
        try commit("person: ada bob")
        _ = try store.undo(2, note(3))
        #expect(throws: StoreError.undoneAlready(2, by: 3)) { try store.undo(2, note(4)) }
        // What was undone is done again by undoing that.
        _ = try store.undo(3, note(4))
        #expect(try store.fact(.node(.required("bob"))) != nil)
        #expect(throws: StoreError.noSuchChange(9, last: 4)) { try store.undo(9, note(5)) }
        // It is in force again, and so can be undone again.
        _ = try store.undo(2, note(5))
        #expect(try store.fact(.node(.required("bob"))) == nil)
    }

    func undoesWhatNothingRestsOn() throws {
        try commit("person: ada\ntheme: a")
        try commit("person: ada bob\ntheme: a")
        try commit("person: ada bob\ntheme: a\nbob worksOn a")
        try commit("person: ada=Ada_Bos bob\ntheme: a\nbob worksOn a")
        #expect(throws: StoreError.laterChanges(2, later: [3])) { try store.undo(2, note(5)) }
        #expect(throws: StoreError.laterChanges(1, later: [3, 4])) { try store.undo(1, note(5)) }
        #expect(try store.lastChange() == 4)
        _ = try store.undo(3, note(5))
        _ = try store.undo(2, note(6))
        #expect(try store.fact(.node(.required("bob"))) == nil)
        #expect(try store.fact(.node(.required("ada"))) == .node(node(.person, "ada", "Ada Bos")))
    }
}
