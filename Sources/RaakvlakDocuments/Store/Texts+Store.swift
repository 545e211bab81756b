public import RaakvlakNetwork
public import RaakvlakStore

extension Texts {
    static let logTitle = Phrase(nl: "Wijzigingen", en: "Changes")

    static func historyTitle(_ name: String) -> Phrase {
        Phrase(nl: "Geschiedenis van \(name)", en: "History of \(name)")
    }

    static func changesCounted(_ count: Int, of total: Int) -> Phrase {
        if count < total {
            return Phrase(
                nl: """
                    De laatste \(count == 1 ? "wijziging" : "\(count) wijzigingen") van \(Numerals.count(total, .dutch)); \
                    met --limit komen er meer.
                    """,
                en: """
                    The latest \(count == 1 ? "change" : "\(count) changes") of \(Numerals.count(total, .english)); \
                    --limit gives more.
                    """
            )
        }
        return Phrase(
            nl: count == 0
                ? "Er is niets gewijzigd." : count == 1 ? "1 wijziging." : "\(count) wijzigingen, de laatste eerst.",
            en: count == 0 ? "Nothing has changed." : count == 1 ? "1 change." : "\(count) changes, latest first."
        )
    }

    static func changeNumbered(_ number: Int) -> Phrase { Phrase(nl: "Wijziging \(number)", en: "Change \(number)") }

    static func changeNote(_ moment: String, _ author: String) -> Phrase {
        Phrase(nl: "\(moment), door \(author)", en: "\(moment), by \(author)")
    }

    static func undoes(_ number: Int) -> Phrase {
        Phrase(nl: "Maakt wijziging \(number) ongedaan.", en: "Undoes change \(number).")
    }

    static func event(_ event: LogDocument.Event) -> Phrase {
        switch event {
        case .added: Phrase(nl: "nieuw", en: "new")
        case .changed: Phrase(nl: "gewijzigd", en: "changed")
        case .removed: Phrase(nl: "weg", en: "gone")
        }
    }

    static func fieldChange(_ column: String, _ before: String?, _ after: String?) -> Phrase {
        switch (before, after) {
        case (nil, let after?): Phrase("\(column) = \(after)")
        case (let before?, nil):
            Phrase(nl: "\(column) leeg (was \(before))", en: "\(column) empty (was \(before))")
        case (let before, let after): Phrase("\(column) \(before ?? "") → \(after ?? "")")
        }
    }

    static func moreEdits(_ count: String) -> Phrase {
        Phrase(
            nl: "… en nog \(count); alles staat in --format csv en --format json",
            en: "… and \(count) more; all of it is in --format csv and --format json"
        )
    }

    /// "2.568 nieuw, 1 gewijzigd": what there is of each sort.
    static func counted(_ edits: [Edit], _ language: Language) -> String {
        [LogDocument.Event.added, .changed, .removed].compactMap { event in
            let count = edits.count { LogDocument.Event($0) == event }
            return count == 0 ? nil : Numerals.count(count, language) + " " + Texts.event(event)(language)
        }.joined(separator: ", ")
    }

    static func changeTold(_ number: Int, _ edits: [Edit]) -> Phrase {
        Phrase(
            nl: "Wijziging \(number) is vastgelegd: \(counted(edits, .dutch)).",
            en: "Change \(number) is recorded: \(counted(edits, .english))."
        )
    }
}

extension Change {
    /// What was recorded, as one sentence.
    public var summary: Phrase { Texts.changeTold(number, edits) }
}
