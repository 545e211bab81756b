internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// All that is stored about a person: what is stated, what they said, where others name them, and what the log tells.
///
/// JSON: `person` (the node), `isStated` (false where only the log knows the person), `consent` (`yes`, `no` or null: whether
/// they may be proposed to others), `consents` (to whom they let something be shown: `field`, `audience`, `since`, `withdrawn`), `ties`, `texts` (what they said themselves, and proposals by and to them), `sharedTexts` (what
/// they said together with others), `mentions` (what is stated of others and names them), `possibleMentions` (what may), each a list of facts; and `changes`, the last first, as
/// in `log`, with only what tells of the person. Facts have the columns of the CSV folder, as in `log`.
///
/// CSV: a row for each column of each fact: `what` (person, tie, text, sharedText, mention, possibleMention, change), `change`, `moment`,
/// `author`, `reason`, `event`, `fact`, `column`, `before`, `after`.
public struct PersonDocument: Document {
    private static let header = [
        "what", "change", "moment", "author", "reason", "event", "fact", "column", "before", "after",
    ]

    let plan: ErasurePlan

    /// Makes the document of what erasing the person would take away.
    public init(_ plan: ErasurePlan) { self.plan = plan }

    /// The facts, by what they are.
    var facts: [(what: String, facts: [Fact])] {
        [
            ("tie", plan.ties.map(Fact.tie)), ("text", plan.texts.map(Fact.node)),
            ("sharedText", plan.sharedTexts.map(Fact.node)),
            ("mention", plan.masked.compactMap(\.before)), ("possibleMention", plan.unsure),
        ]
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let names = [
            "tie": "ties", "text": "texts", "sharedText": "sharedTexts", "mention": "mentions",
            "possibleMention": "possibleMentions",
        ]
        var members = [
            JSON.Member("person", Fact.node(plan.person).json), JSON.Member("isStated", .bool(plan.isStated)),
            JSON.Member("consent", JSON(plan.person.attributes[.consent])),
            JSON.Member("consents", .array(plan.person.consents.items.map(\.json))),
        ]
        members += facts.map { JSON.Member(names[$0.what] ?? $0.what, .array($0.facts.map(\.json))) }
        members.append(JSON.Member("changes", .array(LogDocument(plan.changes).json)))
        JSON.object(members).write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let all = [("person", [Fact.node(plan.person)])] + facts
        let stated = all.flatMap { what, facts in
            facts.flatMap { fact in
                columns(of: Edit(from: nil, to: fact)).map {
                    [what, "", "", "", "", "", fact.key.description, $0.name, "", $0.after ?? ""]
                }
            }
        }
        CSVRows.write(Self.header, stated + plan.changes.reversed().flatMap(rows), to: &output)
    }

    private func columns(of edit: Edit?) -> [FieldChange] {
        let columns = edit?.fieldChanges ?? []
        return columns.isEmpty ? [FieldChange(name: "", before: nil, after: nil)] : columns
    }

    private func rows(_ change: Change) -> [[String]] {
        let note = change.note
        let first = ["change", String(change.number), note.moment.description, note.author, note.reason ?? ""]
        guard !change.edits.isEmpty else { return [first + ["", "", "", "", ""]] }
        return change.edits.flatMap { edit in
            columns(of: edit).map {
                let event = LogDocument.Event(edit).rawValue
                return first + [event, edit.key.description, $0.name, $0.before ?? "", $0.after ?? ""]
            }
        }
    }

    /// All of it below headings.
    public func page(in language: Language) -> Page {
        let person = plan.person
        var page = Page(Texts.storedAbout(person.name(in: language))(language), in: language)
        page.line("\(person.kind.label(language)) · \(person.id)")
        if !plan.isStated { page.line(Texts.onlyInLog) }
        let words = FactWords(plan.network, language)
        page.facts(words.facts(of: .node(person)))
        for (what, facts) in facts where !facts.isEmpty {
            let items = facts.map { fact in
                Page.Item(
                    text: words.name(of: fact),
                    details: words.facts(of: fact).map { "\($0.label): \($0.value)" }
                )
            }
            page.group(Texts.stored(what, facts.count)(language), items)
        }
        if !plan.changes.isEmpty { page.append(LogDocument(plan.changes).page(in: language), levels: 0) }
        return page
    }
}
