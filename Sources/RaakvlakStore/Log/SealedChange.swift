import RaakvlakRecords

/// A change as it stands in the log: a link of a chain of salted commitments.
///
/// Each link commits to the one before, to who made the change, when and why, and to every edit, so that nothing of the past
/// can be altered, put in or left out without sealing all that came later anew; who keeps the last digest elsewhere sees that
/// too. The texts themselves are not in the chain but their commitments.
public struct SealedChange: Hashable, Sendable {
    /// The place in the log, from 1.
    public let number: Int
    /// Who made the change, when and why, as JSON.
    public let note: SealedText
    /// What came, went or changed, as JSON.
    public let edits: [SealedText]
    /// The digest of the link before and of all commitments.
    public let digest: Digest

    /// Makes a sealed change of what is stored.
    public init(number: Int, note: SealedText, edits: [SealedText], digest: Digest) {
        (self.number, self.note, self.edits, self.digest) = (number, note, edits, digest)
    }

    /// Seals a change, after the link before.
    public init(sealing change: Change, after previous: Digest) {
        number = change.number
        var salts = Salts()
        note = SealedText(sealing: change.note.text, salts.next())
        edits = Self.sealed(change.edits, &salts)
        digest = Self.digest(number, previous, note, edits)
    }

    /// How many edits are sealed by one thread at a time.
    private static let stretch = 10_000

    private static func sealed(_ edits: [Edit], _ salts: inout Salts) -> [SealedText] {
        if edits.count <= stretch { return edits.map { SealedText(sealing: $0.text, salts.next()) } }
        let parts = Threads().map((edits.count + stretch - 1) / stretch) { part in
            var salts = Salts()
            return edits[part * stretch..<min(edits.count, (part + 1) * stretch)].map { edit in
                SealedText(sealing: edit.text, salts.next())
            }
        }
        return Array(parts.joined())
    }

    /// Whether this is what was sealed after the link before, but for texts that were erased.
    ///
    /// - Parameters:
    ///   - previous: The digest of the link before.
    ///   - erased: What later changes say of texts that they replaced.
    /// - Returns: Whether it is.
    public func isIntact(after previous: Digest, erased: [ErasedText.Place: Digest] = [:]) -> Bool {
        let isIntact = { (text: SealedText, edit: Int?) in
            text.isIntact(orErased: erased.isEmpty ? nil : erased[.init(change: number, edit: edit)])
        }
        return isIntact(note, nil) && edits.enumerated().allSatisfy { isIntact($1, $0) }
            && digest == Self.digest(number, previous, note, edits)
    }

    /// Whether any of its edits was erased, in whole or in part.
    var hasErasedEdits: Bool { edits.contains { !$0.isIntact } }

    private static func digest(
        _ number: Int,
        _ previous: Digest,
        _ note: SealedText,
        _ edits: [SealedText]
    ) -> Digest {
        let place = Array(String(number).utf8)
        return Digest(of: [previous.bytes, place, note.commitment.bytes] + edits.map(\.commitment.bytes))
    }

    /// The change, without edits that were erased; nil where the texts are no change.
    public var change: Change? {
        guard let note = Change.Note(text: note.text) else { return nil }
        let texts = edits.lazy.map(\.text).filter { $0 != SealedText.nothing }
        var edits: [Edit] = []
        for text in texts {
            guard let edit = Edit(text: text) else { return nil }
            edits.append(edit)
        }
        var change = Change(number: number, note: note, edits: edits)
        change.erasedEdits = self.edits.count - edits.count
        return change
    }
}
