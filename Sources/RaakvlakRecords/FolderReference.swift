package import RaakvlakNetwork

/// What may stand in the files of a network's folder, as Markdown: every column and every word of a closed list, from the
/// same tables by which files are read.
package enum FolderReference {
    /// The reference in `language`.
    package static func text(in language: Language) -> String {
        let files = FileFormat.all.map { section($0, language) } + [names(language), ties(language)]
        return "## \(Texts.columnsAndWords(language))\n\n" + files.joined(separator: "\n")
    }

    private static func section(_ format: FileFormat, _ language: Language) -> String {
        let rows = format.allColumns.map { column in
            row(column.name, column.isRequired, in: format.name, meaning(of: column, format, language), language)
        }
        return table(format.name, Texts.referenceHeader(language), rows)
    }

    /// The cells of a column's row; in Dutch with what it may also be called.
    private static func row(
        _ column: String,
        _ isRequired: Bool,
        in file: String,
        _ meaning: String,
        _ language: Language
    ) -> [String] {
        let name = "`\(column)`" + (isRequired ? " *" : "")
        guard language == .dutch else { return [name, meaning] }
        let title = ColumnWords.title(of: column, in: file)
        return [name, title == column ? "" : title, meaning]
    }

    private static func names(_ language: Language) -> String {
        let kinds = words(
            Node.OtherName.Kind.codes.map { code in
                (code, Node.OtherName.Kind(code: code)?.label ?? Phrase(code))
            },
            language
        )
        let meanings = ["node": Texts.idOfNode(language), "kind": kinds, "language": "`nl`, `en`"]
        return plainTable(FileFormat.namesFile, FileFormat.nameColumns, required: ["node", "name"], meanings, language)
    }

    private static func ties(_ language: Language) -> String {
        let meanings = [
            "from": Texts.idOfNode(language), "to": Texts.idOfNode(language), "kind": Texts.oneOfBelow(language),
            "weight": Texts.numberAboveZero(language),
        ]
        let columns = plainTable(
            FileFormat.tiesFile,
            FileFormat.tieColumns,
            required: ["from", "kind", "to"],
            meanings,
            language
        )
        let rows = Schema.tieRules.map { rule in
            ["`\(rule.kind.code)`", rule.kind.label(language), "… \(rule.forward(language)) …"]
        }
        return columns + "\n" + table(nil, Texts.tieKindsHeader(language), rows)
    }

    private static func plainTable(
        _ file: String,
        _ columns: [String],
        required: Set<String>,
        _ meanings: [String: String],
        _ language: Language
    ) -> String {
        let rows = columns.map { column in
            let meaning = meanings[column] ?? (["since", "until"].contains(column) ? Texts.dateForm(language) : "")
            return row(column, required.contains(column), in: file, meaning, language)
        }
        return table(file, Texts.referenceHeader(language), rows)
    }

    private static func table(_ title: String?, _ header: [String], _ rows: [[String]]) -> String {
        let heading = title.map { "### \($0)\n\n" } ?? ""
        let rule = "|" + String(repeating: "---|", count: header.count)
        let lines = [header] + rows
        let written = lines.map { "| " + $0.joined(separator: " | ") + " |" }
        return heading + ([written[0], rule] + written.dropFirst()).joined(separator: "\n") + "\n"
    }

    private static func meaning(of column: FileFormat.Column, _ format: FileFormat, _ language: Language) -> String {
        switch column.role {
        case .id: Texts.ownID(language)
        case .kind: words(format.kinds.map { ($0.code, $0.label) }, language)
        case .since, .until, .employmentSince, .employmentUntil: Texts.dateForm(language)
        case .aliases: Texts.severalParted(language)
        case .attribute(let rule): meaning(of: rule.format, language)
        case .ties(let shorthand): meaning(of: shorthand, format.kinds, language)
        case .name, .englishName, .source, .employmentRole, .extra: ""
        }
    }

    /// Of more kinds nobody reads all.
    private static let mostKinds = 6

    private static func meaning(of format: AttributeFormat, _ language: Language) -> String {
        switch format {
        case .text: ""
        case .texts: Texts.severalParted(language)
        case .choice(let choices): words(choices.map { ($0.code, $0.label) }, language)
        case .choices(let choices):
            words(choices.map { ($0.code, $0.label) }, language) + "; " + Texts.severalParted(language)
        case .date: Texts.dateForm(language)
        case .count: Texts.wholeNumber(language)
        case .number: Texts.decimalNumber(language)
        case .email: "anna@example.org"
        case .phone: "010 123 45 67"
        case .url: "https://example.org"
        case .identifier: Texts.officialNumber(language)
        case .consents: Texts.consentMeaning(language) + "; " + Texts.severalParted(language)
        }
    }

    private static func meaning(
        of shorthand: FileFormat.Shorthand,
        _ kinds: [NodeKind],
        _ language: Language
    ) -> String {
        let rule = Schema.rule(for: shorthand.kind)
        let named = shorthand.targets.kinds.filter { other in
            kinds.contains {
                shorthand.isBackward ? rule.allows(from: other, to: $0) : rule.allows(from: $0, to: other)
            }
        }
        let labels = named.map { $0.label(language) }.joined(separator: ", ")
        let ids = named.count > mostKinds ? Texts.idOfNode(language) : Texts.idOfKinds(labels)(language)
        return shorthand.isList ? ids + "; " + Texts.severalParted(language) : ids
    }

    /// Codes, and in Dutch the words for them, which may be written too.
    private static func words(_ choices: [(code: String, label: Phrase)], _ language: Language) -> String {
        choices.map { code, label in
            let word = label(language)
            return word.lowercased() == code.lowercased() ? "`\(code)`" : "`\(code)` (\(word))"
        }.joined(separator: ", ")
    }
}
