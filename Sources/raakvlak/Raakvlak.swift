internal import ArgumentParser
internal import RaakvlakNetwork

/// Dispatches to the subcommands; does nothing itself.
@main
struct Raakvlak: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "raakvlak",
            abstract: Texts.raakvlak(.chosen),
            usage: Texts.raakvlakUsage(.chosen),
            discussion: Texts.raakvlakDiscussion(.chosen),
            version: version,
            subcommands: [
                Check.self,
                Suggest.self,
                Why.self,
                Find.self,
                List.self,
                Show.self,
                Neighbors.self,
                Common.self,
                Path.self,
                Themes.self,
                Stats.self,
                Meeting.self,
                Changes.self,
                Gaps.self,
                Rank.self,
                FindCommunities.self,
                KeyPersons.self,
                Map.self,
                New.self,
                Export.self,
                ImportNetwork.self,
                ImportRegister.self,
                Completion.self,
                Manual.self,
            ]
        )
    }

    static let version = "0.1.0"

    /// Runs the command that the arguments name, and ends the process with its exit code.
    static func main() async {
        StandardOutput.ignoreBrokenPipes()
        let interruption = Interruption()
        defer { withExtendedLifetime(interruption) {} }
        do {
            try checkName(of: CommandLine.arguments.dropFirst().first)
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Ending(of: error, in: .chosen).exit()
        }
    }

    /// Finds out whether there is a command of this name: the parser only says that the argument is unexpected.
    private static func checkName(of command: String?) throws {
        let names = configuration.subcommands.map { $0._commandName }
        guard let command, !command.hasPrefix("-"), command != "help", !names.contains(command) else { return }
        let nearest = Spelling.nearest(to: command, among: names, limit: 1).first
        throw ValidationError(Texts.unknownCommand(command, nearest, names)(.chosen))
    }
}
