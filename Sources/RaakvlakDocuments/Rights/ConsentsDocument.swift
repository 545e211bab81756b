internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// To whom a person lets something of them be shown, since when, until when, and how that is known.
///
/// JSON: `person` (`id`, `name`), `asOf`, `shown` (for each of `name`, `email` and `phone` the widest audience on the day, or
/// null), `hidden` (for each of them why nobody sees it, whatever was consented to: `missing` where there is none, `formerPost`
/// where the person has no post any more; else null), `personSource` (of all that is stated about the person) and `consents`: `field`, `audience`, `since`, `withdrawn` (as
/// recorded), `end` (the day from which it counts no more: its own withdrawal, or that for an audience within its own), `holds` (on the day)
/// and `recorded` (`change`, `author`, `moment`, `reason`: by which change of the log; null where there is none).
///
/// CSV: `field`, `audience`, `since`, `withdrawn`, `end`, `holds`, `person_source`, `change`, `author`, `moment`, `reason`.
public struct ConsentsDocument: Document {
    private static let header = [
        "field", "audience", "since", "withdrawn", "end", "holds", "person_source", "change", "author", "moment",
        "reason",
    ]

    private let person: Node
    private let consents: Consents
    private let changes: [Change]
    private let isFormer: Bool
    private let asOf: CalendarDate

    /// Makes the document of a person.
    ///
    /// - Parameters:
    ///   - person: The person, with all that is stated.
    ///   - changes: The changes of the log that tell of them, the first first.
    ///   - isFormer: Whether all their posts have ended, so that contact details are hidden.
    ///   - asOf: The day of which is told.
    public init(of person: Node, _ changes: [Change], isFormer: Bool, asOf: CalendarDate) {
        (self.person, consents, self.changes) = (person, person.consents, changes)
        (self.isFormer, self.asOf) = (isFormer, asOf)
    }

    private func hidden(_ field: PersonalField) -> HiddenField? { HiddenField(field, of: person, isFormer: isFormer) }

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
            let audience = hidden(field) == nil ? consents.audience(of: field, on: asOf) : nil
            return JSON.Member(field.code, JSON(audience?.code))
        }
        let reasons = PersonalField.allCases.map { JSON.Member($0.code, JSON(hidden($0)?.rawValue)) }
        let document: JSON = [
            "person": NodeName.json(of: person, in: language), "asOf": .string(asOf.description),
            "shown": .object(shown), "hidden": .object(reasons), "personSource": JSON(person.source),
            "consents": .array(consents.items.map(json)),
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
                return Page.Fact(
                    label: field.label(language),
                    value: Texts.seen(by: audience, hidden(field), field)(language)
                )
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

/// Why nobody sees an address or a number of a person, whatever they consented to.
package enum HiddenField: String {
    /// There is none.
    case missing
    /// All posts have ended, since when contact details are hidden.
    case formerPost

    /// Why a field is not shown; nil where consents decide.
    package init?(_ field: PersonalField, of person: Node, isFormer: Bool) {
        guard let name = field.attribute else { return nil }
        if person.attributes[name] == nil {
            self = .missing
        } else if isFormer {
            self = .formerPost
        } else {
            return nil
        }
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
