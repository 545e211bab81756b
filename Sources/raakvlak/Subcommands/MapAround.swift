internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Draws what is around one node.
struct MapAround: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "around",
            abstract: Texts.mapAround(.chosen),
            usage: Texts.mapAroundUsage(.chosen),
            discussion: Texts.mapAroundDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.centerHelp(.chosen), valueName: "id"), completion: .ids())
    var id: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.stepsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var steps = 1

    @OptionGroup var drawing: MapOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var speaking: SpeakingOptions

    func validate() throws {
        if !(1...3).contains(steps) { throw ValidationError(Texts.badSteps(steps)(.chosen)) }
    }

    func run() async throws {
        let graph = try network.graph()
        let center = graph.node(try Lookup(in: graph).node(id)).id
        try await drawing.draw(.around(center, steps: steps), of: graph, network)
    }
}
