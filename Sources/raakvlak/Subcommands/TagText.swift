internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakTagging

/// Says which themes a text is about, and which of its words say so.
struct TagText: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tag",
            abstract: Texts.tag(.chosen),
            usage: Texts.usage("tag", several: Texts.textOrFileValue),
            discussion: Texts.tagDiscussion(.chosen)
        )
    }

    @Argument(help: ArgumentHelp(Texts.tagHelp(.chosen), valueName: Texts.textOrFileValue(.chosen)))
    var text: [String] = []

    @Flag(help: ArgumentHelp(Texts.untaggedHelp(.chosen)))
    var untagged = false

    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if untagged {
            guard text.isEmpty else { throw ValidationError(Texts.textOrUntagged(.chosen)) }
            return
        }
        if text.allSatisfy({ $0.trimmingBlanks().isEmpty }) { throw ValidationError(Texts.noTextToTag(.chosen)) }
    }

    func run() throws {
        if untagged {
            let network = try network.sound()
            return try output.print(DerivedTiesDocument(Tagger.derivedTies(in: network), in: network))
        }
        let text = try readText()
        let network = try network.graph().network
        try output.print(TagDocument(text, Tagger(network).tags(of: text), in: network))
    }

    /// The words on the command line; of one that is a file, or `-`, what stands there.
    private func readText() throws -> String {
        guard text.count == 1, let word = text.first else { return text.joined(separator: " ") }
        let path = word == "-" ? "/dev/stdin" : word
        do {
            let bytes = try FileBytes.read(path, most: Self.mostBytes)
            guard bytes.count <= Self.mostBytes else { throw ValidationError(Texts.textTooLong(.chosen)) }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw ValidationError(Texts.textNotUTF8(.chosen))
            }
            return text
        } catch LocationError.noSuchFile where word != "-" {
            return word
        }
    }

    /// More than a report of a thousand pages.
    private static let mostBytes = 4 << 20
}
