internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// Which numbers of persons are hidden; the same words in every command that counts persons.
struct CountOptions: ParsableArguments {
    @Option(
        name: .customLong("minimum-cell"),
        help: ArgumentHelp(Texts.minimumCellHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var least: Int?

    func validate() throws {
        // Below 2 there is only 1: that a number is hidden would tell it.
        if let least, least < 3 { throw ValidationError(Texts.smallMinimumCell(least)(.chosen)) }
    }

    /// The smallest number of persons that is told.
    var minimumCell: MinimumCell { least.map { MinimumCell($0) } ?? .none }
}
