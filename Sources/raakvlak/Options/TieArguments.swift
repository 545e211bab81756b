internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// The tie that a command is about.
struct TieArguments: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.linkFromHelp(.chosen), valueName: Texts.fromValue(.chosen)), completion: .ids())
    var from: String

    @Argument(help: ArgumentHelp(Texts.linkKindHelp(.chosen), valueName: Texts.tieKindValue(.chosen)))
    var kind: String

    @Argument(help: ArgumentHelp(Texts.linkToHelp(.chosen), valueName: Texts.toValue(.chosen)), completion: .ids())
    var to: String

    /// The kind of tie that is named, with both ends, of which there must be nodes.
    /// - Throws: `EditingError.badID`, `.noSuchNode`; `RequestError.noSuchTieKindBetween`.
    func read(_ editor: FactEditor<some Facts>) throws -> (from: Node.ID, kind: TieKind, to: Node.ID) {
        let ids = try [from, to].map { word in
            guard let id = Node.ID(word) else { throw EditingError.badID(word) }
            return id
        }
        let kinds = try ids.map { try editor.kind(of: $0) }
        return (ids[0], try Lookup.tieKind(kind, from: kinds[0], to: kinds[1]), ids[1])
    }
}
