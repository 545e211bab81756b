internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// What the argument parser says, in the language of the run and wrapped for the screen.
///
/// The parser speaks English only. Its sentences are few: each is a pattern here, and `ParserTextTests` has the parser
/// say every one of them, so that a new version that says something else is noticed.
struct ParserText {
    private let english: String

    /// A text that the parser wrote for an endlessly wide screen.
    init(_ english: String) {
        var text = english[...]
        while text.last == "\n" { text.removeLast() }
        self.english = String(text)
    }

    /// The text in `language`, wrapped: descriptions below descriptions, running text from the edge.
    func text(in language: Language, width: Int) -> String {
        english.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let line = language == .dutch ? Self.dutch(String(line)) : String(line)
            return Self.wrapped(line, width)
        }.joined(separator: "\n")
    }

    private static let descriptionColumn = 26

    private static func wrapped(_ line: String, _ width: Int) -> String {
        guard TextWidth.of(line) > width else { return line }
        guard line.hasPrefix("  "), line.dropFirst(2).contains("  ") || line.first == " " else {
            return TextWidth.lines(of: line, width: width).joined(separator: "\n")
        }
        let label = String(line.prefix(descriptionColumn))
        let blanks = String(repeating: " ", count: descriptionColumn)
        let lines = TextWidth.lines(of: String(line.dropFirst(descriptionColumn)), width: width - descriptionColumn)
        return label + lines.joined(separator: "\n" + blanks)
    }

    /// A line in Dutch.
    static func dutch(_ line: String) -> String {
        for (english, dutch) in prefixes where line.hasPrefix(english) {
            return dutch + Self.dutch(String(line.dropFirst(english.count)))
        }
        for (english, dutch) in sentences {
            if let parts = parts(of: line, in: english) { return filled(dutch, parts) }
        }
        return words.reduce(line) { replacing($1.0, in: $0, by: $1.1) }
    }

    private static let prefixes = [
        ("Error: ", "Fout: "), ("Help:  ", "Uitleg: "), ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "),
        ("Usage: ", "Gebruik: "),
    ]

    /// Whole lines; `*` stands for anything.
    private static let sentences = [
        ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
        ("       raakvlak *", "         raakvlak *"),
        ("  See '* <subcommand>' for detailed help.", "  Zie '* <opdracht>' voor uitleg."),
        ("  See '*' for more information.", "  Zie '*' voor uitleg."),
        ("Unknown option '*'. Did you mean '*'?", "De optie '*' bestaat niet. Bedoelde je '*'?"),
        ("Unknown option '*'", "De optie '*' bestaat niet."),
        ("Missing value for '*'", "Bij '*' ontbreekt de waarde."),
        (
            "The option '*' does not take any value, but '*' was specified.",
            "De optie '*' krijgt geen waarde, maar er staat '*'."
        ),
        ("Unexpected argument '*'", "Het argument '*' hoort hier niet."),
        ("* unexpected arguments: *", "* argumenten horen hier niet: *"),
        ("Missing expected argument '*'", "Het argument '*' ontbreekt."),
        (
            "The value '*' is invalid for '*'. Please provide one of *.",
            "De waarde '*' is niet mogelijk bij '*'. Kies uit *."
        ),
        (
            "The value '*' is invalid for '*'. Please provide one of the following:",
            "De waarde '*' is niet mogelijk bij '*'. Kies uit:"
        ),
        ("The value '*' is invalid for '*'", "De waarde '*' is niet mogelijk bij '*'."),
    ]

    /// Parts of lines.
    private static let words = [
        ("(values: ", "(keuze: "), ("; default: ", "; standaard: "), ("(default: ", "(standaard: "),
        ("Show the version.", "Toon de versie."), ("Show help information.", "Toon deze uitleg."),
        ("Show subcommand help information.", "Toon de uitleg van een opdracht."), ("<subcommands>", "<opdrachten>"),
        ("<subcommand>", "<opdracht>"), ("' or '", "' of '"), ("' and '", "' en '"),
    ]

    /// What the stars of a pattern stand for in `line`, or nil where it does not fit; each takes as little as it can.
    private static func parts(of line: String, in pattern: String) -> [String]? {
        let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        guard let first = fixed.first, let last = fixed.last, line.hasPrefix(first), line.hasSuffix(last),
            line.count >= fixed.reduce(0, { $0 + $1.count })
        else { return nil }
        guard fixed.count > 1 else { return line == pattern ? [] : nil }
        var (rest, parts) = (line.dropFirst(first.count).dropLast(last.count), [String]())
        for text in fixed.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: text) else { return nil }
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    private static func filled(_ pattern: String, _ parts: [String]) -> String {
        let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        let parts = parts.map { part in words.reduce(part) { replacing($1.0, in: $0, by: $1.1) } } + [""]
        return zip(fixed, parts).map { $0 + $1 }.joined()
    }

    private static func replacing(_ part: String, in text: String, by other: String) -> String {
        text.replacing(part, with: other)
    }
}
