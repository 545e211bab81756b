internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// The tie that a command is about.
struct TieArguments: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.linkFromHelp(.chosen), valueName: Texts.fromValue(.chosen)), completion: .ids())
    var from: String

    @Argument(help: ArgumentHelp(Texts.linkKindHelp(.chosen), valueName: Texts.tieKindValue(.chosen)))
    var kind: String

    @Argument(help: ArgumentHelp(Texts.linkToHelp(.chosen), valueName: Texts.toValue(.chosen)), completion: .ids())
    var to: String

    /// The kind of tie that is named.
    /// - Throws: `RequestError.noSuchTieKind`.
    func tieKind() throws -> TieKind { try Lookup.tieKind(kind) }
}
