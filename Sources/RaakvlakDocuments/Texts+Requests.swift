internal import RaakvlakMaps
package import RaakvlakNetwork

extension Texts {
    static func noSuchNode(_ text: String, _ nearest: [String]) -> Phrase {
        let text = TextWidth.plain(text)
        guard !nearest.isEmpty else {
            return Phrase(
                nl: "'\(text)' staat niet in dit netwerk; 'raakvlak find' zoekt een id op naam of onderwerp.",
                en: "There is no '\(text)' in this network; 'raakvlak find' finds an id by a name or a subject."
            )
        }
        return Phrase(
            nl: "'\(text)' staat niet in dit netwerk; bedoelde je \(choice(nearest, "of"))?",
            en: "There is no '\(text)' in this network; did you mean \(choice(nearest, "or"))?"
        )
    }

    static func wrongKind(_ id: Node.ID, _ kind: NodeKind, _ wanted: NodeKind, _ nearest: [String]) -> Phrase {
        // 'Inbreng' is no countable noun: it has no article.
        let one = kind == .contribution ? "" : "een "
        let known = Phrase(
            nl: "'\(id)' is \(one)\(kind.label(.dutch)), geen \(wanted.label(.dutch))",
            en: "'\(id)' is \(article(kind)) \(kind.label(.english)), not \(article(wanted)) \(wanted.label(.english))"
        )
        guard !nearest.isEmpty else {
            let list = "raakvlak list \(wanted.code)"
            return Phrase(
                nl: "\(known.dutch); '\(list)' toont de \(wanted.plural(.dutch)).",
                en: "\(known.english); '\(list)' shows the \(wanted.plural(.english))."
            )
        }
        return Phrase(
            nl: "\(known.dutch); bedoelde je \(choice(nearest, "of"))?",
            en: "\(known.english); did you mean \(choice(nearest, "or"))?"
        )
    }

    static func notThere(_ id: Node.ID, _ day: CalendarDate) -> Phrase {
        Phrase(
            nl:
                "'\(id)' bestaat niet op \(Self.day(day)(.dutch)); 'raakvlak show \(id)' laat zien in welke periode wel.",
            en:
                "'\(id)' does not exist on \(Self.day(day)(.english)); 'raakvlak show \(id)' says when it does."
        )
    }

    static let noPersons = Phrase(
        nl: "In dit netwerk staan geen personen; vul persons.csv om suggesties te krijgen.",
        en: "This network has no persons; fill persons.csv to get suggestions."
    )

    static func noPath(_ from: Node.ID, _ to: Node.ID) -> Phrase {
        Phrase(
            nl: "Er loopt geen pad van '\(from)' naar '\(to)': geen reeks relaties verbindt ze.",
            en: "There is no path from '\(from)' to '\(to)': no chain of ties joins them."
        )
    }

    static func noSuchKind(_ text: String, _ nearest: [Phrase]) -> Phrase {
        let text = TextWidth.plain(text)
        let finding = Phrase(nl: "'\(text)' is geen soort", en: "'\(text)' is not a kind")
        return chosen(finding, nearest, WordList.nodeKinds.all)
    }

    static func noSuchPartners(_ text: String, _ nearest: [String]) -> Phrase {
        let text = TextWidth.plain(text)
        let finding = Phrase(
            nl: "Er is in dit netwerk geen organisatie van de soort '\(text)'",
            en: "This network has no organization of the sort '\(text)'"
        )
        guard !nearest.isEmpty else {
            return Phrase(
                nl: "\(finding.dutch); noem een soort of sector, zoals gemeente of mbo.",
                en: "\(finding.english); name a kind or sector, such as gemeente or mbo."
            )
        }
        return Phrase(
            nl: "\(finding.dutch); bedoelde je \(choice(nearest, "of"))?",
            en: "\(finding.english); did you mean \(choice(nearest, "or"))?"
        )
    }

    static let noIDs = Phrase(
        nl: "Op de standaardinvoer staat geen enkele id; geef er één per regel, of CSV met een kolom 'id'.",
        en: "There is no id on the standard input; give one a line, or CSV with a column 'id'."
    )

    static func notIDs(_ text: String) -> Phrase {
        let text = TextWidth.cut(TextWidth.plain(text), to: 40)
        return Phrase(
            nl:
                "Op de standaardinvoer staat '\(text)', en dat is geen id; laat de opdracht ervoor CSV schrijven met --format csv.",
            en:
                "The standard input has '\(text)', which is no id; let the command before it write CSV with --format csv."
        )
    }

    static func noSuchTieKind(_ text: String, _ nearest: [Phrase]) -> Phrase {
        let text = TextWidth.plain(text)
        let meant = Phrase(
            nl: nearest.isEmpty ? "." : "; bedoelde je \(choice(nearest.map(\.dutch), "of"))?",
            en: nearest.isEmpty ? "." : "; did you mean \(choice(nearest.map(\.english), "or"))?"
        )
        return Phrase(
            nl: "'\(text)' is geen soort relatie\(meant.dutch) Welke iets heeft, laat raakvlak show zien.",
            en: "'\(text)' is not a kind of tie\(meant.english) Which something has, raakvlak show tells."
        )
    }

    static func noSuchTieKind(_ text: String, _ from: NodeKind, _ to: NodeKind, _ nearest: [Phrase]) -> Phrase {
        let finding = Phrase(
            nl: "'\(TextWidth.plain(text))' is geen soort relatie",
            en: "'\(TextWidth.plain(text))' is not a kind of tie"
        )
        let ends = Phrase(
            nl: "van \(from.label.dutch) naar \(to.label.dutch)",
            en: "from \(from.label.english) to \(to.label.english)"
        )
        let (possible, reverse) = (WordList.tieKinds(from: from, to: to).all, WordList.tieKinds(from: to, to: from).all)
        if !possible.isEmpty { return chosen(finding, nearest, possible, for: ends) }
        return Phrase(
            nl: "\(finding.dutch), en er loopt er geen \(ends.dutch)"
                + (reverse.isEmpty ? "." : "; andersom kan: \(list(reverse.map(\.dutch)))."),
            en: "\(finding.english), and none leads \(ends.english)"
                + (reverse.isEmpty ? "." : "; the other way round, choose from: \(list(reverse.map(\.english))).")
        )
    }

    static func noSuchPath(_ from: Node.ID, _ to: Node.ID) -> Phrase {
        Phrase(
            nl: "Er loopt zo geen pad van '\(from)' naar '\(to)'; probeer het zonder --avoid, --through en --via.",
            en: "There is no such path from '\(from)' to '\(to)'; try without --avoid, --through and --via."
        )
    }

    static func noSuchColumn(_ text: String, _ kind: NodeKind, _ nearest: [String], _ all: [String]) -> Phrase {
        let text = TextWidth.plain(text)
        let finding = Phrase(
            nl: "Een lijst van \(kind.plural(.dutch)) heeft geen kolom '\(text)'",
            en: "A list of \(kind.plural(.english)) has no column '\(text)'"
        )
        return chosen(finding, nearest.map { Phrase($0) }, all.map { Phrase($0) })
    }

    static func noSuchValue(_ text: String, _ option: String, _ nearest: [Phrase], _ all: [Phrase]) -> Phrase {
        let text = TextWidth.plain(text)
        let finding = Phrase(nl: "'\(text)' bij \(option) bestaat niet", en: "'\(text)' for \(option) does not exist")
        return chosen(finding, nearest, all)
    }

    /// What was found, what was perhaps meant, and what there is to choose from.
    package static func chosen(
        _ finding: Phrase,
        _ nearest: [Phrase],
        _ all: [Phrase],
        for what: Phrase? = nil
    ) -> Phrase {
        let (dutch, english) = (nearest.map(\.dutch), nearest.map(\.english))
        let meant =
            nearest.isEmpty
            ? Phrase(".")
            : Phrase(nl: "; bedoelde je \(choice(dutch, "of"))?", en: "; did you mean \(choice(english, "or"))?")
        return Phrase(
            nl: """
                \(finding.dutch)\(meant.dutch) Kies\(what.map { " " + $0.dutch } ?? "") uit: \(list(all.map(\.dutch))).
                """,
            en: """
                \(finding.english)\(meant.english) Choose\(what.map { " " + $0.english } ?? "") from: \
                \(list(all.map(\.english))).
                """
        )
    }

    /// "a, 'b c', d": what has a blank stands in quotes, as a shell needs it.
    private static func list(_ words: [String]) -> String {
        words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
    }

    static func filterWithoutMeaning(_ option: String, _ kind: NodeKind) -> Phrase {
        Phrase(
            nl: "'\(option)' zegt niets over \(kind.plural(.dutch)); laat die optie weg.",
            en: "'\(option)' means nothing for \(kind.plural(.english)); leave it out."
        )
    }

    static func nothingFound(_ text: String) -> Phrase {
        let text = TextWidth.plain(text)
        return Phrase(
            nl: "Niets gevonden voor '\(text)'; probeer een deel van het woord.",
            en: "Nothing found for '\(text)'; try a part of the word."
        )
    }

    /// "'a'", "'a' of 'b'", "'a', 'b' of 'c'".
    private static func choice(_ words: [String], _ or: String) -> String {
        let quoted = words.map { "'\($0)'" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(or) " + last
    }

    private static func article(_ kind: NodeKind) -> String {
        "aeio".contains(kind.label(.english).prefix(1)) ? "an" : "a"
    }
}
