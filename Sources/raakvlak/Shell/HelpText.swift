internal import ArgumentParser
internal import RaakvlakNetwork

/// The help of one command in its parts, as the argument parser writes it.
struct HelpText {
    /// An argument or option, and what it is for.
    struct Entry: Hashable {
        let label: String
        var text: String
    }

    /// How the command is called: `raakvlak map around`.
    let name: String
    private(set) var abstract = ""
    /// What else is said of it, line by line; examples are indented.
    private(set) var discussion: [String] = []
    private(set) var usage: [String] = []
    private(set) var entries: [Entry] = []

    private static let descriptionColumn = 26

    /// Reads the help of a command, in the language of the run.
    init(of command: any ParsableCommand.Type, name: String, language: Language) {
        self.name = name
        // So wide that nothing is wrapped.
        let text = Raakvlak.helpMessage(for: command, columns: .max / 2)
        var isInEntries = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let rest = Self.rest(of: line, after: "OVERVIEW: ") {
                abstract = rest
            } else if let rest = Self.rest(of: line, after: "USAGE: ") {
                usage = [rest]
            } else if ["ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:"].contains(line) {
                isInEntries = line != "SUBCOMMANDS:"
                if !isInEntries { break }
            } else if isInEntries {
                readEntry(line, language)
            } else if usage.isEmpty {
                discussion.append(line)
            } else if !line.isEmpty {
                usage.append(line.trimmingBlanks())
            }
        }
        discussion = Array(discussion.drop(while: \.isEmpty))
        while discussion.last?.isEmpty == true { discussion.removeLast() }
    }

    private static func rest(of line: String, after start: String) -> String? {
        line.hasPrefix(start) ? String(line.dropFirst(start.count)) : nil
    }

    private mutating func readEntry(_ line: String, _ language: Language) {
        guard !line.isEmpty else { return }
        let line = language == .dutch ? ParserText.dutch(line) : line
        if line.prefix(Self.descriptionColumn).allSatisfy({ $0 == " " }), !entries.isEmpty {
            let text = entries[entries.count - 1].text
            entries[entries.count - 1].text = (text.isEmpty ? "" : text + " ") + line.trimmingBlanks()
        } else {
            let body = line.dropFirst(2)
            let label = body.firstRange(of: "  ").map { body[..<$0.lowerBound] } ?? body
            entries.append(
                Entry(label: String(label), text: body.dropFirst(label.count).trimmingBlanks())
            )
        }
    }
}
