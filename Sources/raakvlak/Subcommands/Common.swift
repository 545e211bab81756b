internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows what two nodes share.
struct Common: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.common(.chosen),
            usage: Texts.usage("common", Phrase("id"), Texts.otherValue),
            discussion: Texts.commonDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.commonHelp(.chosen), valueName: "id"), completion: .ids())
    var first: String

    @Argument(
        help: ArgumentHelp(Texts.commonOtherHelp(.chosen), valueName: Texts.otherValue(.chosen)),
        completion: .ids()
    )
    var second: String

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if first == second { throw ValidationError(Texts.sameID(.chosen)) }
    }

    func run() throws {
        let graph = try network.graph()
        let (first, second) = (try Lookup(in: graph).node(first), try Lookup(in: graph).node(second))
        try output.print(CommonDocument(first, second, in: graph))
    }
}
