internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// A command that states something of a network.
protocol EditingCommand: ParsableCommand {
    var change: ChangeOptions { get }
    var network: PresentOptions { get }

    /// The edits that it makes of what there is.
    func edits(_ editor: FactEditor<some Facts>) throws -> [Edit]
}

extension EditingCommand {
    /// Makes the change, and tells of it.
    func run() throws { try edit() }

    /// Makes the change: in a database as one of its log, in a folder by writing it again.
    ///
    /// - Returns: The edits; none where nothing changed.
    @discardableResult
    func edit() throws -> [Edit] {
        let place = try network.place()
        switch NetworkPlace(place) {
        case .store(let path):
            let store = try NetworkPlace.store(at: path, .changing)
            let edits = try edits(FactEditor(StoreFacts(store)))
            guard !edits.isEmpty else { break }
            StandardError.tell(try store.commit(edits, change.note()).summary)
            tellExtraColumns(of: edits)
            return edits
        case .workbook(let path): throw Failure.workbookIsNoTarget(path)
        case .folder:
            let known = try network.whole()
            let edits = try edits(FactEditor(NetworkFacts(known)))
            guard !edits.isEmpty else { break }
            try EditCheck.check(edits, against: NetworkFacts(known))
            _ = try NetworkPlace(place).write(known.applying(edits), replacing: known, change)
            StandardError.tell(Texts.folderChanged(place, edits.count))
            tellExtraColumns(of: edits)
            return edits
        }
        StandardError.tell(Texts.nothingChanged)
        return []
    }

    /// Says of columns that nobody knows that they are kept: they may be mistaken.
    private func tellExtraColumns(of edits: [Edit]) {
        for column in edits.flatMap(\.extraColumns) { StandardError.tell(Texts.extraColumn(column)) }
    }

    /// The assignments that words write as `column=text`.
    func assignments<Source>(_ words: [String], for: FactEditor<Source>) -> [FactEditor<Source>.Assignment] {
        words.map { word in
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return .init(String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }
    }

    /// Checks that all words are assignments.
    func checkAssignments(_ words: [String]) throws {
        for word in words where word.first == "=" || !word.contains("=") {
            throw ValidationError(Texts.noAssignment(word)(.chosen))
        }
    }

    /// The id that a word writes.
    func id(_ word: String) throws -> Node.ID {
        guard let id = Node.ID(word) else { throw EditingError.badID(word) }
        return id
    }
}
