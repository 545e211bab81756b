internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// To whom a person lets something of them be shown, since when, until when, and how that is known.
///
/// JSON: `person` (`id`, `name`), `asOf`, `shown` (for each of `name`, `email` and `phone` the widest audience on the day, or
/// null), `source` (of all that is stated about the person) and `consents`: `field`, `audience`, `since`, `withdrawn` (as
/// recorded), `end` (the day from which it counts no more: its own withdrawal, or that for an audience within its own), `holds` (on the day)
/// and `recorded` (`change`, `author`, `moment`, `reason`: by which change of the log; null where there is none).
///
/// CSV: `field`, `audience`, `since`, `withdrawn`, `end`, `holds`, `source`, `change`, `author`, `moment`, `reason`.
public struct ConsentsDocument: Document {
    private static let header = [
        "field", "audience", "since", "withdrawn", "end", "holds", "source", "change", "author", "moment", "reason",
    ]

    private let person: Node
    private let consents: Consents
    private let changes: [Change]
    private let asOf: CalendarDate

    /// Makes the document of a person, with the changes of the log that tell of them, the first first.
    public init(of person: Node, _ changes: [Change], asOf: CalendarDate) {
        (self.person, consents, self.changes, self.asOf) = (person, person.consents, changes, asOf)
    }

    /// The change that recorded a consent: the first that states it.
    private func change(recording consent: Consent) -> Change? {
        changes.first { change in
            change.edits.contains { edit in
                guard case .node(let node)? = edit.after, node.id == person.id else { return false }
                return node.consents.items.contains { consent.isSame(as: $0) }
            }
        }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let shown = PersonalField.allCases.map { field in
            JSON.Member(field.code, JSON(consents.audience(of: field, on: asOf)?.code))
        }
        let document: JSON = [
            "person": NodeName.json(of: person, in: language), "asOf": .string(asOf.description),
            "shown": .object(shown), "source": JSON(person.source), "consents": .array(consents.items.map(json)),
        ]
        document.write(to: &output)
    }

    private func json(_ consent: Consent) -> JSON {
        var members = consent.members
        members.append(JSON.Member("end", JSON(consents.end(of: consent)?.description)))
        members.append(JSON.Member("holds", .bool(consents.holds(consent, on: asOf))))
        let recorded = change(recording: consent).map { change -> JSON in
            [
                "change": .integer(change.number), "author": .string(change.note.author),
                "moment": .string(change.note.moment.description), "reason": JSON(change.note.reason),
            ]
        }
        members.append(JSON.Member("recorded", recorded ?? .null))
        return .object(members)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = consents.items.map { consent -> [String] in
            let (end, change) = (consents.end(of: consent), change(recording: consent))
            let stated = [
                consent.field.code, consent.audience.code, consent.since.description,
                consent.withdrawn?.description ?? "", end?.description ?? "",
                consents.holds(consent, on: asOf) ? "yes" : "no", person.source ?? "",
            ]
            let note = change?.note
            let recorded = [
                change.map { String($0.number) } ?? "", note?.author ?? "", note?.moment.description ?? "",
                note?.reason ?? "",
            ]
            return stated + recorded
        }
        CSVRows.write(Self.header, rows, to: &output)
    }

    /// Who sees what on the day, and a table of all that is recorded.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.consentsOf(person.name(in: language))(language), asOf: asOf, in: language)
        if consents.isEmpty { page.line(Texts.noConsents) }
        page.facts(
            PersonalField.allCases.map { field in
                let audience = consents.audience(of: field, on: asOf)
                return Page.Fact(label: field.label(language), value: Texts.seenBy(audience)(language))
            }
        )
        let settings: [TextTable.Column] = [.left, .left, .left, .left, .flexible]
        let columns = zip(Texts.consentColumns, settings).map { Page.Table.Column($0(language), $1) }
        let rows = consents.items.map { consent in
            [
                consent.field.label(language), consent.audience.label(language), consent.since.description,
                consents.end(of: consent)?.description ?? "", origin(of: consent, language),
            ]
        }
        page.table(Page.Table(columns, rows: rows))
        return page
    }

    /// How a consent is known: by which change, or else where all that is stated of the person comes from.
    private func origin(of consent: Consent, _ language: Language) -> String {
        if let change = change(recording: consent) {
            return Texts.recorded(by: change.number, change.note.author, change.note.reason)(language)
        }
        return person.source.map { KnownSource.words(for: $0)(language) } ?? ""
    }
}

extension Consent {
    /// Whether it is the same, perhaps withdrawn or not.
    func isSame(as other: Consent) -> Bool {
        (field, audience, since) == (other.field, other.audience, other.since)
    }

    /// What is stated of it, for documents.
    fileprivate var members: [JSON.Member] {
        [
            JSON.Member("field", .string(field.code)), JSON.Member("audience", .string(audience.code)),
            JSON.Member("since", .string(since.description)), JSON.Member("withdrawn", JSON(withdrawn?.description)),
        ]
    }

    /// The consent for documents.
    var json: JSON { .object(members) }
}
