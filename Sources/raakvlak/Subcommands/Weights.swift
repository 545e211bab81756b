internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows how much each signal counts.
struct Weights: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.weights(.chosen),
            usage: Texts.usage("weights"),
            discussion: Texts.weightsDiscussion(.chosen)
        )
    }

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws { try output.print(WeightsDocument(try MatchingNetwork(network).graph)) }
}
