public import RaakvlakInterchange
public import RaakvlakNetwork

/// What became, or would become, of a network that is imported into another.
///
/// JSON: `source`, `target`, `isWritten` (whether the target was changed), `nodes` and `ties` (each with `added`,
/// `changed`, `unchanged`, `conflicting`), `conflicts` (`subject`, `field`, `target`, `source`), `faults` (sentences: why
/// both don't make one network), `losses` (what the source has that can't be held: `kind`, `count`, `isFact` and
/// `examples`).
///
/// CSV: a row for each count, conflict, fault and loss: `what,kind,count,subject,field,target,source`.
public struct ImportDocument: Document {
    private static let header = ["what", "kind", "count", "subject", "field", "target", "source"]
    private static let mostConflicts = 20

    private let source, target: String
    private let merge: Merge
    private let losses: [Loss]
    private let isWritten: Bool

    /// Makes the document of a merge.
    public init(from source: String, to target: String, _ merge: Merge, losses: [Loss], isWritten: Bool) {
        (self.source, self.target, self.merge) = (source, target, merge)
        (self.losses, self.isWritten) = (losses, isWritten)
    }

    private var tallies: [(name: String, label: Phrase, tally: Merge.Tally)] {
        [("nodes", Texts.importNodes, merge.nodes), ("ties", Texts.importTies, merge.ties)]
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        var members = [
            JSON.Member("source", .string(source)), JSON.Member("target", .string(target)),
            JSON.Member("isWritten", .bool(isWritten)),
        ]
        members += tallies.map { JSON.Member($0.name, Self.json($0.tally)) }
        members.append(JSON.Member("conflicts", .array(merge.conflicts.map(Self.json))))
        members.append(JSON.Member("faults", .array(merge.faults.map { .string($0.phrase(language)) })))
        members.append(JSON.Member("losses", .array(losses.map { Self.json($0, language) })))
        JSON.object(members).write(to: &output)
    }

    private static func json(_ tally: Merge.Tally) -> JSON {
        [
            "added": .integer(tally.added), "changed": .integer(tally.changed),
            "unchanged": .integer(tally.unchanged), "conflicting": .integer(tally.conflicting),
        ]
    }

    private static func json(_ conflict: Merge.Conflict) -> JSON {
        [
            "subject": .string(conflict.subject), "field": .string(conflict.field),
            "target": .string(conflict.target), "source": .string(conflict.source),
        ]
    }

    private static func json(_ loss: Loss, _ language: Language) -> JSON {
        [
            "kind": .string(loss.kind.rawValue), "count": .integer(loss.count), "isFact": .bool(loss.kind.isFact),
            "examples": .array(loss.examples.map { .string($0.phrase(language)) }),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        var rows: [[String]] = []
        for (name, _, tally) in tallies {
            let counts = [
                ("added", tally.added), ("changed", tally.changed), ("unchanged", tally.unchanged),
                ("conflicting", tally.conflicting),
            ]
            rows += counts.map { [name, $0, String($1), "", "", "", ""] }
        }
        rows += merge.conflicts.map { ["conflict", "", "1", $0.subject, $0.field, $0.target, $0.source] }
        rows += merge.faults.map { ["fault", "", "1", $0.phrase(language), "", "", ""] }
        rows += losses.map { loss in
            let examples = ListText.text(of: loss.examples.map { $0.phrase(language) })
            return ["loss", loss.kind.rawValue, String(loss.count), examples, "", "", ""]
        }
        CSVRows.write(Self.header, rows, to: &output)
    }

    /// The counts, what differs, and what can't be held.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.importTitle(source, target)(language), in: language)
        page.paragraph(isWritten ? Texts.importWritten : Texts.importNotWritten)
        page.table(countTable(language))
        addConflicts(to: &page)
        addLosses(to: &page)
        return page
    }

    private func countTable(_ language: Language) -> Page.Table {
        let labels = [
            Texts.importAdded, Texts.importChanged, Texts.importUnchanged, Texts.importConflicting,
        ]
        var table = Page.Table([.init("", .left)] + labels.map { .init($0(language), .right) })
        for (_, label, tally) in tallies {
            let counts = [tally.added, tally.changed, tally.unchanged, tally.conflicting]
            table.rows.append([label(language)] + counts.map { Numerals.count($0, language) })
        }
        return table
    }

    private func addConflicts(to page: inout Page) {
        let language = page.language
        if !merge.conflicts.isEmpty {
            page.heading(Texts.importConflicts)
            let labels = [Texts.importSubject, Texts.importField, Texts.importHere, Texts.importThere]
            var table = Page.Table(labels.map { .init($0(language)) })
            table.rows = merge.conflicts.prefix(Self.mostConflicts).map {
                [$0.subject, $0.field, $0.target, $0.source]
            }
            page.table(table)
            let rest = merge.conflicts.count - Self.mostConflicts
            if rest > 0 { page.line(Texts.importMore(rest)) }
        }
        if !merge.faults.isEmpty {
            page.group(Texts.importFaults(language), merge.faults.map { Page.Item(text: $0.phrase(language)) })
        }
    }

    private func addLosses(to page: inout Page) {
        let language = page.language
        for (isFact, heading) in [(true, Texts.importLeftOut), (false, Texts.importLosses)] {
            let some = losses.filter { $0.kind.isFact == isFact }
            guard !some.isEmpty else { continue }
            let items = some.map { loss in
                let text = "\(Numerals.count(loss.count, language)) × \(Texts.loss(loss.kind)(language))"
                return Page.Item(text: text, details: loss.examples.map { $0.phrase(language) })
            }
            page.group(heading(language), items)
        }
    }
}
