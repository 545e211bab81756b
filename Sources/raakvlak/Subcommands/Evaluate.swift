internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Measures how well suggestions find collaborations that were hidden from them.
struct Evaluate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.evaluate(.chosen),
            usage: Texts.usage("evaluate"),
            discussion: Texts.evaluateDiscussion(.chosen)
        )
    }

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Texts.roundsHelp(.chosen), valueName: Texts.countValue(.chosen))
    )
    var rounds = 3

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if rounds < 1 { throw ValidationError(Texts.atLeastOne("--rounds", rounds)(.chosen)) }
    }

    func run() throws {
        let graph = try MatchingNetwork(network).graph
        let evaluation = Progress.during(Texts.measuring) { Evaluation(graph, rounds: rounds) }
        guard let evaluation else { throw Failure.answered(.tooFewCollaborations) }
        try output.print(EvaluationDocument(evaluation, of: graph))
    }
}
