internal import ArgumentParser

/// How much is said on the standard error, besides what is wrong.
enum Verbosity {
    /// Only what is wrong.
    case quiet
    /// What was done where, and on a terminal what takes long.
    case normal
    /// Also each step, and how long it took.
    case verbose

    /// The verbosity of this run, decided once.
    static let chosen = Verbosity(arguments: CommandLine.arguments.dropFirst())

    /// What the last of `--quiet` and `--verbose` among the arguments says.
    init(arguments: some Sequence<String>) {
        let flags = arguments.prefix { $0 != "--" }.filter { $0 == "--quiet" || $0 == "--verbose" }
        self =
            switch flags.last {
            case "--quiet": .quiet
            case "--verbose": .verbose
            default: .normal
            }
    }
}
