public import RaakvlakInterchange
public import RaakvlakNetwork

/// What became, or would become, of a network that is imported into another.
///
/// JSON: `source`, `target`, `isNew` (whether there was no target before), `isWritten` (whether the target was changed),
/// `nodes` and `ties` (each with `added`, `changed`, `unchanged`, `conflicting`, `removed`), `preferred` (`source`, `target` or
/// null: which of them settled the conflicts), `conflicts` (`subject`, `field`, `target`, `source`), `faults` (sentences:
/// why both don't make one network), `doubles` (`nodes` that may be one and the same, and the `ground`), `losses` (what
/// the source has that can't be held: `kind`, `count`, `isFact` and `examples`).
///
/// CSV: a row for each count, conflict (of the kind that settled it), fault, likely double and loss:
/// `what,kind,count,subject,field,target,source`.
public struct ImportDocument: Document {
    private static let header = ["what", "kind", "count", "subject", "field", "target", "source"]
    private static let mostConflicts = 20

    private let source, target: String
    private let merge: Merge
    private let losses: [Loss]
    private let isNew, isWritten: Bool

    /// Makes the document of a merge into a network, or of one that becomes a network of its own.
    public init(
        from source: String,
        to target: String,
        isNew: Bool,
        _ merge: Merge,
        losses: [Loss],
        isWritten: Bool
    ) {
        (self.source, self.target, self.merge) = (source, target, merge)
        (self.losses, self.isNew, self.isWritten) = (losses, isNew, isWritten)
    }

    private var tallies: [(name: String, label: Phrase, tally: Merge.Tally)] {
        [("nodes", Texts.importNodes, merge.nodes), ("ties", Texts.importTies, merge.ties)]
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        var members = [
            JSON.Member("source", .string(source)), JSON.Member("target", .string(target)),
            JSON.Member("isNew", .bool(isNew)), JSON.Member("isWritten", .bool(isWritten)),
        ]
        members += tallies.map { JSON.Member($0.name, Self.json($0.tally)) }
        members.append(JSON.Member("preferred", JSON(merge.preference?.rawValue)))
        members.append(JSON.Member("conflicts", .array(merge.conflicts.map(Self.json))))
        members.append(JSON.Member("faults", .array(merge.faults.map { .string($0.phrase(language)) })))
        members.append(JSON.Member("doubles", .array(merge.doubles.map(Self.json))))
        members.append(JSON.Member("losses", .array(losses.map { Self.json($0, language) })))
        JSON.object(members).write(to: &output)
    }

    private static func json(_ tally: Merge.Tally) -> JSON {
        [
            "added": .integer(tally.added), "changed": .integer(tally.changed),
            "unchanged": .integer(tally.unchanged), "conflicting": .integer(tally.conflicting),
            "removed": .integer(tally.removed),
        ]
    }

    private static func json(_ conflict: Merge.Conflict) -> JSON {
        [
            "subject": .string(conflict.subject), "field": .string(conflict.field),
            "target": .string(conflict.target), "source": .string(conflict.source),
        ]
    }

    private static func json(_ double: LikelyDouble) -> JSON {
        [
            "nodes": .array(double.nodes.map { .string($0.id.text) }), "ground": .string(double.ground.rawValue),
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
                ("conflicting", tally.conflicting), ("removed", tally.removed),
            ]
            rows += counts.map { [name, $0, String($1), "", "", "", ""] }
        }
        let settled = merge.preference?.rawValue ?? ""
        rows += merge.conflicts.map { ["conflict", settled, "1", $0.subject, $0.field, $0.target, $0.source] }
        rows += merge.faults.map { ["fault", "", "1", $0.phrase(language), "", "", ""] }
        rows += merge.doubles.map { double in
            let nodes = ListText.text(of: double.nodes.map(\.id.text))
            return ["double", double.ground.rawValue, String(double.nodes.count), nodes, "", "", ""]
        }
        rows += losses.map { loss in
            let examples = ListText.text(of: loss.examples.map { $0.phrase(language) })
            return ["loss", loss.kind.rawValue, String(loss.count), examples, "", "", ""]
        }
        CSVRows.write(Self.header, rows, to: &output)
    }

    /// The counts, what differs, and what can't be held.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.importTitle(source, target)(language), in: language)
        page.paragraph(outcome)
        page.table(countTable(language))
        addConflicts(to: &page)
        addDoubles(to: &page)
        addLosses(to: &page)
        return page
    }

    private var outcome: Phrase {
        switch (isWritten, isNew) {
        case (true, false) where isSame: Texts.importSame
        case (true, false): Texts.importWritten
        case (true, true): Texts.importMade(target)
        case (false, false): Texts.importNotWritten
        case (false, true): Texts.importNotMade(target)
        }
    }

    /// Whether the target had all of it already.
    private var isSame: Bool {
        tallies.allSatisfy { $0.tally.added + $0.tally.changed + $0.tally.removed == 0 }
            && (merge.preference != .source || merge.conflicts.isEmpty)
    }

    private func countTable(_ language: Language) -> Page.Table {
        let labels = [
            Texts.importAdded, merge.isReplacement ? Texts.importReplaced : Texts.importChanged, Texts.importUnchanged,
            Texts.importConflicting(merge.preference),
            Texts.importRemoved,
        ]
        var table = Page.Table([.init("", .left)] + labels.map { .init($0(language), .right) })
        for (_, label, tally) in tallies {
            let counts = [tally.added, tally.changed, tally.unchanged, tally.conflicting, tally.removed]
            table.rows.append([label(language)] + counts.map { Numerals.count($0, language) })
        }
        return table
    }

    private func addConflicts(to page: inout Page) {
        let language = page.language
        if !merge.conflicts.isEmpty {
            page.heading(Texts.importConflicts(merge.preference))
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

    private func addDoubles(to page: inout Page) {
        guard !merge.doubles.isEmpty else { return }
        let language = page.language
        let items = merge.doubles.map { double in
            let names = double.nodes.map { "\($0.name(in: language)) (\($0.id))" }.joined(separator: ", ")
            return Page.Item(text: "\(names): \(Texts.doubleGround(double.ground)(language))")
        }
        page.group(Texts.importDoubles(language), items)
    }

    private func addLosses(to page: inout Page) {
        let language = page.language
        for (isFact, heading) in [(true, Texts.importLeftOut), (false, Texts.importLosses)] {
            let some = losses.filter { $0.kind.isFact == isFact }
            guard !some.isEmpty else { continue }
            let items = some.map { loss in
                let text = "\(Numerals.count(loss.count, language)) × \(Texts.loss(loss.kind)(language))"
                let more = loss.count - loss.examples.count
                let rest = more > 0 && !loss.examples.isEmpty ? [Texts.importMore(more)(language)] : []
                return Page.Item(text: text, details: loss.examples.map { $0.phrase(language) } + rest)
            }
            page.group(heading(language), items)
        }
    }
}
