/// The exit codes, after sysexits.h where it has one.
enum CommandExit: Int32 {
    /// The request can't be met: there is no such node, no path, no person.
    case notMet = 1
    /// The command line is wrong.
    case usage = 64
    /// The input is not sound.
    case badData = 65
    /// There is no input at that place.
    case noInput = 66
    /// The output can't be made.
    case cannotWrite = 73
    /// Something is there but can't be read, or the output broke off; also where Graphviz fails.
    case inputOutput = 74
}
