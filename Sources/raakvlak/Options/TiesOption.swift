internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakNetwork

/// Which ties are followed, by the words of `LensOptions`.
struct TiesOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.tiesViaHelp(.chosen), valueName: Texts.viaValue(.chosen)),
        completion: .list(Lens.allCases.map(\.code))
    )
    var via: String?

    func validate() throws { if let via { _ = try LensOptions.lens(via) } }

    /// The ties that are followed: all where nothing else was asked for.
    var ties: [TieKind] { via.flatMap { Lens(code: $0) }?.tieKinds ?? TieKind.allCases }
}
