internal import ArgumentParser
internal import RaakvlakAnalysis
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows without whom the network falls apart.
struct KeyPersons: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.keyPersons(.chosen),
            usage: Texts.usage("key-persons"),
            discussion: Texts.keyPersonsDiscussion(.chosen)
        )
    }

    @OptionGroup var lens: LensOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.keyLimitHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var limit = 20

    @OptionGroup var counts: CountOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 1 { throw ValidationError(Texts.atLeastOne("--limit", limit)(.chosen)) }
    }

    func run() throws {
        let (graph, asked) = (try network.graph(), try lens.kinds())
        let projection = lens.lens.projection(of: graph, kinds: asked)
        let kinds = asked ?? NodeKindSet(.person)
        let found = KeyNodes(in: projection, limit: limit, where: { kinds.contains(graph.kind(of: $0)) })
        let document = KeyNodesDocument(
            found,
            via: lens.lens,
            projection,
            in: graph,
            hiding: counts.minimumCell,
            isOfPersons: kinds == NodeKindSet(.person)
        )
        try output.print(document)
    }
}
