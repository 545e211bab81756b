internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// Shows who was at a meeting and what came of it.
struct Meeting: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.meeting(.chosen),
            usage: Texts.usage("meeting", several: Phrase("id")),
            discussion: Texts.meetingDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.meetingHelp(.chosen), valueName: "id"), completion: .ids(NodeKindSet(.meeting)))
    var ids: [String]

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (all, day, asked) = (try network.sound(), try network.day(), try IDArguments(ids))
        let graph = Graph(all, asOf: day)
        let documents = try asked.ids.map { id in
            // What is still to come is told as of its own day.
            let later = Node.ID(id).flatMap { all[$0]?.period.since?.earliest }.map { max($0, day) } ?? day
            let own = later == day ? graph : Graph(all, asOf: later)
            let meeting = try Lookup(in: own).node(id, of: NodeKindSet(.meeting))
            return MeetingDocument(meeting, in: own, isToCome: later > day)
        }
        try output.print(documents, isSingle: asked.isSingle)
    }
}
