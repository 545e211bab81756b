internal import ArgumentParser
internal import RaakvlakNetwork

/// The manual in the language of man(7): made from the help of all commands, so that it says the same.
struct ManualPage {
    let language: Language
    private let root: HelpText
    private let commands: [HelpText]

    /// Gathers the help of all commands.
    init(language: Language) {
        self.language = language
        root = HelpText(of: Raakvlak.self, name: "raakvlak", language: language)
        commands = Self.leaves(of: Raakvlak.self, name: "raakvlak").map { command, name in
            HelpText(of: command, name: name, language: language)
        }
    }

    private static func leaves(
        of command: any ParsableCommand.Type,
        name: String
    ) -> [(command: any ParsableCommand.Type, name: String)] {
        let subcommands = command.configuration.subcommands
        guard !subcommands.isEmpty else { return [(command, name)] }
        return subcommands.flatMap { leaves(of: $0, name: "\(name) \($0._commandName)") }
    }

    /// The whole page.
    var text: String {
        var page = Roff()
        page.request("TH", ["RAAKVLAK", "1", "", "raakvlak \(Raakvlak.version)", ""])
        page.section(Texts.manualName(language))
        page.text("raakvlak \\- " + Roff.escaped(root.abstract), isEscaped: true)
        page.section(Texts.manualSynopsis(language))
        for usage in root.usage { page.text(usage) }
        page.section(Texts.manualDescription(language))
        page.paragraphs(root.discussion)
        page.section(Texts.manualCommands(language))
        for command in commands { write(command, to: &page) }
        page.section(Texts.manualOptions(language))
        page.text(Texts.manualCommonOptions(language))
        for entry in commonEntries { page.entry(entry) }
        page.section(Texts.manualEnvironment(language))
        for (name, text) in Texts.manualVariables { page.entry(.init(label: name, text: text(language))) }
        page.section(Texts.manualExitStatus(language))
        for (code, text) in Texts.manualExitCodes { page.entry(.init(label: code, text: text(language))) }
        return page.text
    }

    private func write(_ command: HelpText, to page: inout Roff) {
        page.subsection(command.name)
        page.text(command.abstract)
        page.example(command.usage)
        page.paragraphs([""] + command.discussion)
        let common = Set(commonEntries)
        for entry in command.entries where !common.contains(entry) { page.entry(entry) }
    }

    /// The options that at least half of the commands have, in the words of the first.
    private var commonEntries: [HelpText.Entry] {
        var counts: [HelpText.Entry: Int] = [:]
        for entry in commands.flatMap(\.entries) { counts[entry, default: 0] += 1 }
        var common: [HelpText.Entry] = []
        for entry in commands.flatMap(\.entries)
        where counts[entry, default: 0] * 2 >= commands.count && entry.label.hasPrefix("-") && !common.contains(entry) {
            common.append(entry)
        }
        return common
    }
}

/// A text with requests of man(7).
struct Roff {
    private(set) var text = ""

    mutating func request(_ name: String, _ arguments: [String]) {
        text += ".\(name)" + arguments.map { " \"\(Self.escaped($0))\"" }.joined() + "\n"
    }

    mutating func section(_ title: String) { request("SH", [title.uppercased()]) }

    mutating func subsection(_ title: String) { request("SS", [title]) }

    /// Adds a line of running text.
    mutating func text(_ line: String, isEscaped: Bool = false) {
        let line = isEscaped ? line : Self.escaped(line)
        // A point or a quote at the start would be a request.
        text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
    }

    /// Adds lines of running text between empty lines; what is indented is set as it stands.
    mutating func paragraphs(_ lines: [String]) {
        var rest = lines[...]
        while let line = rest.first {
            if line.hasPrefix("  ") {
                let lines = rest.prefix { $0.hasPrefix("  ") }
                example(lines.map { String($0.dropFirst(2)) })
                rest = rest.dropFirst(lines.count)
            } else {
                if line.isEmpty { text += ".PP\n" } else { text(line) }
                rest = rest.dropFirst()
            }
        }
    }

    /// Adds lines that are set as they stand.
    mutating func example(_ lines: [String]) {
        text += ".PP\n.RS 4\n.nf\n"
        for line in lines { text(line) }
        text += ".fi\n.RE\n"
    }

    /// Adds a word and its explanation.
    mutating func entry(_ entry: HelpText.Entry) {
        text += ".TP\n.B \(Self.escaped(entry.label))\n"
        text(entry.text)
    }

    /// The text with what man(7) would take for a mark escaped; a hyphen stays one that can be copied.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
