import RaakvlakNetwork

/// What people write for the words of closed lists: their labels in both languages, and some other words.
package enum CodeWords {
    /// The word of the closed list `allowed` that `text` means; nil where it means none, or more than one.
    package static func code(_ text: String, of allowed: [String]) -> String? {
        let word = FoldedWord(text)
        let same = allowed.filter { FoldedWord($0) == word }
        if same.count == 1 { return same[0] }
        // A sign is no letter, and says yes or no all the same.
        let known = words(for: allowed).codes[word] ?? signs[text.trimmingBlanks()] ?? []
        let found = allowed.filter(known.contains)
        return found.count == 1 ? found[0] : nil
    }

    /// The Dutch label of a word of the closed list `allowed`, where it can't be taken for another; else the word itself.
    package static func title(of word: String, among allowed: [String]) -> String {
        let labels = words(for: allowed).labels[word] ?? []
        return labels.first { code($0, of: allowed) == word } ?? word
    }

    private static let signs: [String: Set<String>] = [
        "✓": ["yes"], "✔": ["yes"], "√": ["yes"], "-": ["no"], "–": ["no"],
    ]

    /// The codes that each word may mean, and the Dutch labels of each code: of a tie first how it reads.
    private struct Words {
        let codes: [FoldedWord: Set<String>]
        let labels: [String: [String]]

        init(_ labels: [(Phrase, String)]) {
            let words =
                labels.flatMap { phrase, code in Language.allCases.map { (phrase($0), code) } }
                + others.flatMap { code, words in words.map { ($0, code) } }
            codes = Dictionary(words.map { (FoldedWord($0), Set([$1])) }) { $0.union($1) }
            self.labels = Dictionary(labels.map { ($1, [$0.dutch]) }) { $0 + $1 }
        }
    }

    /// What a tie says and what a column holds can have one code and two labels: a text is about a theme, a number about
    /// a hundred.
    private static func words(for allowed: [String]) -> Words { allowed == TieKind.codes ? ofTies : ofColumns }

    private static let ofTies = Words(
        Schema.tieRules.flatMap { [($0.forward, $0.kind.code), ($0.label, $0.kind.code)] }
    )

    private static let ofColumns: Words = {
        let nodes = Schema.nodeRules
        let choices =
            nodes.flatMap(\.attributes).flatMap(\.format.listedChoices)
            + Schema.tieRules.flatMap { $0.roles.choices + $0.states.choices }
        let names = Node.OtherName.Kind.allCases.map { ($0.label, $0.code) }
        return Words(
            nodes.flatMap { [($0.label, $0.kind.code), ($0.plural, $0.kind.code)] }
                + choices.map { ($0.label, $0.code) } + names
        )
    }()

    private static let others: [(code: String, words: [String])] = [
        ("yes", ["j", "y", "x", "v", "waar", "true", "1"]),
        ("no", ["n", "onwaar", "false", "0"]),
        ("schoolBoard", ["bestuur", "board"]),
        ("samenwerkingsverband", ["swv"]),
        ("gemeente", ["gemeentes", "municipality", "municipalities"]),
        ("organization", ["organisation", "organisations", "overig", "overige", "other"]),
        ("need", ["behoeften", "behoeftes", "hulpvraag", "needs"]),
        ("offer", ["aangeboden", "offers"]),
        ("idea", ["ideeën", "ideas"]), ("question", ["vragen", "questions"]),
        ("example", ["voorbeelden", "praktijkvoorbeeld", "examples"]),
        ("running", ["loopt"]), ("active", ["lopend"]), ("ended", ["afgelopen", "gestopt"]),
        ("canceled", ["geannuleerd", "afgelast", "cancelled"]), ("on-site", ["fysiek", "live"]),
        ("nl", ["ned"]), ("en", ["eng", "engels"]),
        ("memberOf", ["lid van", "lid"]), ("worksFor", ["werkt voor", "in dienst van", "in dienst bij"]),
        ("represents", ["contactpersoon voor", "contactpersoon van", "vertegenwoordigt"]),
        ("partOf", ["onderdeel van"]), ("inRegion", ["in regio", "in de regio", "ligt in de regio"]),
        ("participatesIn", ["neemt deel aan", "deelnemer aan", "participates in"]),
        ("attends", ["was bij", "woont bij", "attended"]), ("leads", ["trekt", "leidt"]),
        ("collaborates", ["werkt samen"]), ("needs", ["zoekt", "heeft nodig"]), ("offers", ["heeft als aanbod"]),
    ]
}

extension AttributeFormat {
    /// The closed list of the values, or none.
    fileprivate var listedChoices: [Choice] {
        switch self {
        case .choice(let choices), .choices(let choices): choices
        default: []
        }
    }
}
