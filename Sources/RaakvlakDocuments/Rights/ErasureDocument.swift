internal import RaakvlakInterchange
public import RaakvlakNetwork
public import RaakvlakStore

/// What erasing a person takes away, masks and leaves.
///
/// JSON: `person` (`id`, `name`), `ties` (how many go), `texts` (what goes along: `id`, `kind`, `name`), `masked` (`before` and
/// `after`, facts as in `log`), `possibleMentions` (facts that may name them, and stay as they are), `possibleMentionsInLog` (texts of the log that may: `change`, `fact` or null,
/// `column`, `text`), `trace` (who stands
/// there instead: `name`, `tie`, `to`, `since`, `until`), `changes` (the numbers of changes in which something is replaced).
///
/// CSV: `what` (person, tie, text, mask, possibleMention, possibleMentionInLog, trace, change), `fact`, `column`, `before`,
/// `after`, `change` (in which a text of the log stands).
public struct ErasureDocument: Document {
    private static let header = ["what", "fact", "column", "before", "after", "change"]

    private let plan: ErasurePlan
    private let hasLog: Bool

    /// Makes the document of what is to be erased, from a store that has a log, or a folder, which has none.
    public init(_ plan: ErasurePlan, hasLog: Bool) { (self.plan, self.hasLog) = (plan, hasLog) }

    /// What stays: names, and of what they are said; their ids are drawn anew each time.
    private var trace: [(name: Phrase, tie: Tie)] {
        let facts = plan.erasure.trace.compactMap(\.after)
        var names: [Node.ID: Phrase] = [:]
        for case .node(let node) in facts {
            names[node.id] = Phrase(nl: node.name(in: .dutch), en: node.name(in: .english))
        }
        return facts.compactMap { fact in
            guard case .tie(let tie) = fact, let name = names[tie.from] else { return nil }
            return (name, tie)
        }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let texts = plan.texts.map { node -> JSON in
            ["id": .string(node.id.text), "kind": .string(node.kind.code), "name": .string(node.name(in: language))]
        }
        let masked = plan.masked.map { edit -> JSON in
            ["before": edit.before?.json ?? .null, "after": edit.after?.json ?? .null]
        }
        let document: JSON = [
            "person": NodeName.json(of: plan.person, in: language), "ties": .integer(plan.ties.count),
            "texts": .array(texts), "masked": .array(masked), "possibleMentions": .array(plan.unsure.map(\.json)),
            "possibleMentionsInLog": .array(plan.unsureInLog.map(Self.json)),
            "trace": .array(trace.map { Self.json($0, $1, language) }),
            "changes": .array(plan.changes.map { .integer($0.number) }),
        ]
        document.write(to: &output)
    }

    private static func json(_ mention: LogMention) -> JSON {
        [
            "change": .integer(mention.change), "fact": JSON(mention.fact?.description),
            "column": .string(mention.column), "text": .string(mention.text),
        ]
    }

    private static func json(_ name: Phrase, _ tie: Tie, _ language: Language) -> JSON {
        [
            "name": .string(name(language)), "tie": .string(tie.kind.code), "to": .string(tie.to.text),
            "since": JSON(tie.details.period.since?.description), "until": JSON(tie.details.period.until?.description),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let row = { (what: String, fact: Fact) in [what, fact.key.description, "", "", "", ""] }
        var rows = [row("person", .node(plan.person))]
        rows += plan.ties.map { row("tie", .tie($0)) }
        rows += plan.texts.map { ["text", $0.id.text, "text", $0.name(in: language), "", ""] }
        for edit in plan.masked {
            rows += edit.fieldChanges.map {
                ["mask", (edit.before?.key ?? edit.key).description, $0.name, $0.before ?? "", $0.after ?? "", ""]
            }
        }
        rows += plan.unsure.map { row("possibleMention", $0) }
        rows += plan.unsureInLog.map {
            ["possibleMentionInLog", $0.fact?.description ?? "", $0.column, "", $0.text, String($0.change)]
        }
        rows += trace.map { name, tie in ["trace", "\(tie.kind.code) \(tie.to)", "name", "", name(language), ""] }
        rows += plan.changes.map { ["change", String($0.number), "", "", "", ""] }
        CSVRows.write(Self.header, rows, to: &output)
    }

    /// What goes, what is masked, what has to be read by people, and what stays.
    public func page(in language: Language) -> Page {
        let (name, words) = (plan.person.name(in: language), FactWords(plan.network, language))
        var page = Page(Texts.erasing(name)(language), in: language)
        page.line("\(plan.person.kind.label(language)) · \(plan.person.id)")
        page.group(
            Texts.erasedFacts(language),
            [Page.Item(text: Texts.erasedTies(plan.ties.count)(language))]
                + plan.texts.map {
                    Page.Item(text: words.name(of: .node($0)), details: [$0.name(in: language)].filter { !$0.isEmpty })
                }
        )
        if hasLog {
            let numbers = plan.changes.map { String($0.number) }.joined(separator: ", ")
            page.group(
                Texts.erasedFromLog(language),
                [Page.Item(text: Texts.inChanges(plan.changes.count, numbers)(language))]
            )
        }
        addMasked(to: &page)
        addUnsure(to: &page)
        let left = trace.map { name, tie in
            Page.Item(text: name(language), details: [Texts.words(tie.details.period)?(language)].compactMap { $0 })
        }
        if !left.isEmpty { page.group(Texts.traceLeft(language), left) }
        return page
    }

    private func addMasked(to page: inout Page) {
        let language = page.language
        let words = FactWords(plan.network, language)
        let items = plan.masked.map { edit in
            let fields = edit.fieldChanges.map {
                Texts.consentChange($0)?(language)
                    ?? Texts.fieldChange(Texts.columnLabel($0.name)(language), $0.before, $0.after)(language)
            }
            let fact = edit.before ?? edit.after
            return Page.Item(text: fact.map(words.name) ?? "", details: fields)
        }
        if !items.isEmpty { page.group(Texts.maskedTexts(language), items) }
    }

    private func addUnsure(to page: inout Page) {
        let language = page.language
        let words = FactWords(plan.network, language)
        let items = plan.unsure.map { fact in
            let fields = Edit(from: nil, to: fact)?.fieldChanges ?? []
            return Page.Item(
                text: words.name(of: fact),
                details: fields.filter { plan.mayName($0.after ?? "") }.map {
                    "\(Texts.columnLabel($0.name)(language)): \($0.after ?? "")"
                }
            )
        }
        if !items.isEmpty { page.group(Texts.unsureTexts(language), items) }
        let inLog = plan.unsureInLog.map { mention in
            Page.Item(
                text: Texts.unsureInLog(mention.change, mention.fact?.description)(language),
                details: ["\(Texts.columnLabel(mention.column)(language)): \(mention.text)"]
            )
        }
        if !inLog.isEmpty { page.group(Texts.unsureLogTexts(language), inLog) }
    }
}
