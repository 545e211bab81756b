internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Which numbers of persons are hidden; the same words in every command that counts persons.
struct CountOptions: ParsableArguments {
    @Option(
        name: .customLong("minimum-cell"),
        help: ArgumentHelp(Texts.minimumCellHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var least: Int?

    func validate() throws {
        if let least, least < 1 { throw ValidationError(Texts.atLeastOne("--minimum-cell", least)(.chosen)) }
    }

    /// The smallest number of persons that is told.
    var minimumCell: MinimumCell { least.map { MinimumCell($0) } ?? .none }
}
