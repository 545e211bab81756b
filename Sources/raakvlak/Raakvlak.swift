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
                ComposeRound.self,
                Weights.self,
                Evaluate.self,
                Find.self,
                TagText.self,
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
                Add.self,
                SetColumns.self,
                Remove.self,
                Link.self,
                Unlink.self,
                Export.self,
                ImportNetwork.self,
                ImportRegister.self,
                Log.self,
                History.self,
                Undo.self,
                Verify.self,
                SQL.self,
                Backup.self,
                Restore.self,
                Person.self,
                Retention.self,
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
            let arguments = helpAsOption(Array(CommandLine.arguments.dropFirst()))
            try checkName(of: arguments.first)
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Ending(of: error, in: .chosen).exit()
        }
    }

    /// The arguments with `help COMMAND` written as `COMMAND --help`, so that it takes the options of the command and minds
    /// its name; what names no command has no options but the help.
    private static func helpAsOption(_ arguments: [String]) -> [String] {
        guard arguments.first == "help" else { return arguments }
        let words = arguments.dropFirst()
        return words.contains { !$0.hasPrefix("-") } ? words + ["--help"] : ["--help"]
    }

    /// Finds out whether there is a command of this name: the parser only says that the argument is unexpected.
    private static func checkName(of command: String?) throws {
        let names = configuration.subcommands.map { $0._commandName }
        guard let command, !command.hasPrefix("-"), !names.contains(command) else { return }
        let nearest = Spelling.nearest(to: command, among: names, limit: 1).first
        throw ValidationError(Texts.unknownCommand(command, nearest, names)(.chosen))
    }
}
