public import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

extension LogDocument {
    /// Of a change with many edits, only so many are told to people.
    private static let mostEdits = 12

    /// A heading for each change, and what it did.
    public func page(in language: Language) -> Page {
        let title = node.map { Texts.historyTitle($0.name(in: language)) } ?? Texts.logTitle
        var page = Page(title(language), in: language)
        page.line(Texts.changesCounted(changes.count, of: total))
        for change in changes { add(change, to: &page, language) }
        return page
    }

    private func add(_ change: Change, to page: inout Page, _ language: Language) {
        let note = change.note
        let heading = Page.Heading(
            text: Texts.changeNumbered(change.number)(language),
            note: Texts.changeNote(note.moment.readable, note.author)(language)
        )
        page.heading(heading)
        if let undone = note.undoes { page.line(Texts.undoes(undone)) }
        if let reason = note.reason { page.line(Texts.quoted(Phrase(reason))) }
        if note.lifted > 0 { page.line(Texts.someoneAllowed) }
        if change.erasedEdits > 0 { page.line(Texts.contentErased(change.erasedEdits, isAll: change.edits.isEmpty)) }
        if !note.erased.isEmpty { page.line(Texts.erasedTexts(note.erased.count)) }
        if !hiddenFacts(of: change).isEmpty { page.line(Texts.contactsAreHidden) }
        let edits = edits(of: change)
        let told = edits.count > Self.mostEdits + 1 ? edits.prefix(Self.mostEdits) : edits[...]
        if told.count < edits.count { page.line(Texts.counted(edits, language)) }
        page.facts(told.map { Page.Fact(label: Texts.event(Event($0))(language), value: line($0, language)) })
        if told.count < edits.count {
            page.line(Texts.moreEdits(Numerals.count(edits.count - told.count, language)))
        }
    }

    /// What an edit says: the fact, and of one that changed, what of it.
    private func line(_ edit: Edit, _ language: Language) -> String {
        let name = words(edit.key, edit.after ?? edit.before, language)
        guard Event(edit) == .changed else { return name }
        let fields = edit.fieldChanges.map { field in
            Texts.consentChange(field)?(language)
                ?? Texts.fieldChange(Self.column(field.name, of: edit, language), field.before, field.after)(language)
        }
        return name + ": " + fields.joined(separator: "; ")
    }

    /// A column as people write it on the command line, in their language.
    private static func column(_ name: String, of edit: Edit, _ language: Language) -> String {
        var (kind, column) = (NodeKind?.none, name)
        if case .node(let node)? = edit.after {
            kind = node.kind
            if name == "name", Schema.rule(for: node.kind).hasText { column = "text" }
            if name == "names" { column = "aliases" }
        }
        let title = language == .dutch ? ColumnWords.title(of: column, of: kind) : column
        // Several words are no word of a command.
        return title.contains(" ") ? "\(title) (\(column))" : title
    }

    private func words(_ key: Fact.Key, _ fact: Fact?, _ language: Language) -> String {
        switch (key, fact) {
        case (.node(let id), .node(let node)?):
            "\(Excerpt.of(node.name(in: language))) (\(node.kind.label(language)), \(id))"
        case (.tie(let tie), _):
            "\(tie.from) \(Schema.rule(for: tie.kind).forward(language)) \(tie.to)"
                + (tie.role.isEmpty ? "" : " (\(tie.role))") + (tie.since.map { ", \($0)" } ?? "")
        default: key.description
        }
    }
}

extension Moment {
    /// The moment to the second, as `2024-02-01 09:30:00 UTC`.
    fileprivate var readable: String { description.prefix(19).replacing("T", with: " ") + " UTC" }
}
