import RaakvlakInterchange
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
        note = SealedText(sealing: change.note.json.flat, salts.next())
        edits = Self.sealed(change.edits)
        digest = Self.digest(number, previous, note, edits)
    }

    /// How many edits are sealed by one thread at a time.
    private static let stretch = 10_000

    private static func sealed(_ edits: [Edit]) -> [SealedText] {
        let threads = edits.count > stretch ? Threads() : Threads(1)
        let parts = threads.map((edits.count + stretch - 1) / stretch) { part in
            var salts = Salts()
            return edits[part * stretch..<min(edits.count, (part + 1) * stretch)].map { edit in
                SealedText(sealing: edit.json.flat, salts.next())
            }
        }
        return Array(parts.joined())
    }

    /// Whether this is what was sealed after the link before.
    public func isIntact(after previous: Digest) -> Bool {
        note.isIntact && edits.allSatisfy(\.isIntact) && digest == Self.digest(number, previous, note, edits)
    }

    private static func digest(
        _ number: Int,
        _ previous: Digest,
        _ note: SealedText,
        _ edits: [SealedText]
    ) -> Digest {
        let place = Array(String(number).utf8)
        return Digest(of: [previous.bytes, place, note.commitment.bytes] + edits.map(\.commitment.bytes))
    }

    /// The change; nil where the texts are no change.
    public var change: Change? {
        guard let note = Change.Note(json: JSON(text: note.text)) else { return nil }
        let edits = edits.compactMap { Edit(json: JSON(text: $0.text)) }
        return edits.count == self.edits.count ? Change(number: number, note: note, edits: edits) : nil
    }
}

extension JSON {
    /// The value that a text writes; null where it writes none.
    fileprivate init(text: String) {
        self = (try? JSONScanner.document(Array(text.utf8))) ?? .null
    }

    fileprivate func member(_ name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.name == name }?.value ?? .null
    }

    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}

extension Edit {
    fileprivate var json: JSON {
        ["before": before?.json ?? .null, "after": after?.json ?? .null]
    }

    fileprivate init?(json: JSON) {
        let facts = ["before", "after"].map { name -> Fact?? in
            let fact = json.member(name)
            return fact == .null ? .some(nil) : Fact(fact).map { .some($0) }
        }
        guard let before = facts[0], let after = facts[1] else { return nil }
        self.init(from: before, to: after)
    }
}

extension Change.Note {
    fileprivate var json: JSON {
        [
            "author": .string(author), "moment": .string(moment.description), "reason": JSON(reason),
            "undoes": undoes.map(JSON.integer) ?? .null,
        ]
    }

    fileprivate init?(json: JSON) {
        guard let author = json.member("author").string,
            let moment = json.member("moment").string.flatMap({ Moment($0) })
        else { return nil }
        self.init(
            author: author,
            moment: moment,
            reason: json.member("reason").string,
            undoes: json.member("undoes").integer
        )
    }
}
