import RaakvlakNetwork

/// Makes out what a redaction changes of a store.
struct ErasureBuilder {
    let redaction: any Redaction
    var erasure: Erasure
    /// What of the log is concerned: the changes as they were, with those of their edits.
    private(set) var concerned: [Change] = []
    /// What of the log may tell of it yet.
    private(set) var mentions: [LogMention] = []
    var salts = Salts()

    /// Begins with the facts.
    init(_ redaction: any Redaction, _ network: Network, last: Int) {
        self.redaction = redaction
        erasure = Erasure(base: last)
        erasure.facts = redaction.edits(of: network)
        (erasure.gone, erasure.renamed) = (redaction.gone, redaction.renamed)
    }

    /// Adds a change of the log.
    mutating func add(_ sealed: SealedChange) throws(StoreError) {
        guard let change = sealed.change else { throw .damaged("", detail: "change \(sealed.number)") }
        var edits: [Edit] = []
        for (place, text) in sealed.edits.enumerated() where text.text != SealedText.nothing {
            guard let edit = Edit(text: text.text) else { continue }
            let left = redaction.redacted(edit)
            if let left { mentions += redaction.mentions(in: left, of: sealed.number) }
            guard left != edit else { continue }
            edits.append(edit)
            replace(text, at: .init(change: sealed.number, edit: place), by: left?.text ?? SealedText.nothing)
        }
        let note = redaction.redacted(change.note)
        mentions += redaction.mentions(in: note, of: sealed.number)
        if note != change.note {
            replace(sealed.note, at: .init(change: sealed.number, edit: nil), by: note.text)
        }
        if note != change.note || !edits.isEmpty {
            concerned.append(Change(number: change.number, note: change.note, edits: edits))
        }
    }

    private mutating func replace(_ old: SealedText, at place: ErasedText.Place, by text: String) {
        erasure.texts.append(.init(place: place, text: old.replaced(by: text, salts.next())))
    }
}

extension Store {
    /// What a redaction changes of the store, with what of the log is concerned.
    ///
    /// - Complexity: O(facts + length of the log).
    func erasure(
        by redaction: any Redaction,
        _ network: Network,
        last: Int
    ) throws(StoreError) -> (Erasure, concerned: [Change]) {
        var builder = ErasureBuilder(redaction, network, last: last)
        try forEachSealed(to: last) { sealed throws(StoreError) in try builder.add(sealed) }
        return (builder.erasure, builder.concerned)
    }

    /// Calls `body` with the changes of the log, up to one of them, in their order.
    func forEachSealed(to last: Int, _ body: (SealedChange) throws(StoreError) -> Void) throws(StoreError) {
        var number = 1
        while number <= last {
            let numbers = number...min(last, number + stretch - 1)
            for sealed in try log(numbers) { try body(sealed) }
            number = numbers.upperBound + 1
        }
    }
}
