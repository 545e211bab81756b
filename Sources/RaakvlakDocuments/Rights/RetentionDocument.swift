internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// Whose contact details are kept for longer than there is a reason to.
///
/// JSON: `asOf`, `days` (after how many days they go), `count` and `persons`: `id`, `name`, `ended` (the last day of the last
/// post), `contacts` (the columns that go) and `changes` (how many changes of the log have contact details of theirs).
///
/// CSV: `id`, `name`, `ended`, `contacts`, `changes`.
public struct RetentionDocument: Document {
    private let plan: RetentionPlan
    private let asOf: CalendarDate
    private let days: Int

    /// Makes the document of who is due on a day, so many days after the last post.
    public init(_ plan: RetentionPlan, asOf: CalendarDate, days: Int) {
        (self.plan, self.asOf, self.days) = (plan, asOf, days)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("asOf", .string(asOf.description)), JSON.Member("days", .integer(days)),
            JSON.Member("count", .integer(plan.due.count)),
        ]
        let persons = plan.due.lazy.map { due -> JSON in
            [
                "id": .string(due.person.id.text), "name": .string(due.person.name(in: language)),
                "ended": .string(due.ended.description),
                "contacts": .array(due.contacts.map { .string($0.rawValue) }), "changes": .integer(due.changes),
            ]
        }
        JSON.write(head, then: "persons", persons, to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = plan.due.lazy.map { due in
            [
                due.person.id.text, due.person.name(in: language), due.ended.description,
                ListText.text(of: due.contacts.map(\.rawValue)), String(due.changes),
            ]
        }
        CSVRows.write(["id", "name", "ended", "contacts", "changes"], rows, to: &output)
    }

    /// A table of the persons.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.retentionTitle(language), asOf: asOf, in: language)
        page.line(Texts.retentionRule(days, plan.due.count))
        let labels = [Texts.retentionPerson, Texts.retentionEnded, Texts.retentionContacts, Texts.retentionChanges]
        let settings: [TextTable.Column] = [.flexible, .left, .flexible, .right]
        let columns = zip(labels, settings).map { Page.Table.Column($0(language), $1) }
        let rows = plan.due.map { due in
            let contacts = due.contacts.map { Schema.rule(for: .person).attribute($0)?.label(language) ?? $0.rawValue }
            return [
                "\(due.person.name(in: language)) (\(due.person.id))", due.ended.description,
                contacts.joined(separator: ", "), Numerals.count(due.changes, language),
            ]
        }
        page.table(Page.Table(columns, rows: rows))
        return page
    }
}
