internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows who and what is around a node, or several.
struct Neighbors: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.neighbors(.chosen),
            usage: Texts.usage("neighbors", several: Phrase("id")),
            discussion: Texts.neighborsDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.neighborsHelp(.chosen), valueName: "id"), completion: .ids())
    var ids: [String]

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.stepsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var steps = 1

    @Option(
        help: ArgumentHelp(Texts.neighborsKindHelp(.chosen), valueName: Texts.kindValue(.chosen)),
        completion: .list(NodeKind.codes)
    )
    var kind: [String] = []

    @Option(
        help: ArgumentHelp(Texts.neighborsByHelp(.chosen), valueName: Texts.tieValue(.chosen)),
        completion: .list(TieKind.codes)
    )
    var by: [String] = []

    @OptionGroup var via: TiesOption
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !by.isEmpty, via.via != nil { throw ValidationError(Texts.viaOrBy(.chosen)) }
        if !(1...3).contains(steps) { throw ValidationError(Texts.badSteps(steps)(.chosen)) }
    }

    func run() throws {
        let (kinds, ties) = (try Lookup.kinds(kind), try by.map(Lookup.tieKind))
        let graph = try network.graph()
        let (lookup, asked) = (Lookup(in: graph), try IDArguments(ids))
        let documents = try asked.ids.map { id in
            NeighborsDocument(
                of: try lookup.node(id),
                steps: steps,
                kinds: kinds,
                by: ties.isEmpty ? via.ties : ties,
                in: graph
            )
        }
        try output.print(documents, isSingle: asked.isSingle)
    }
}
