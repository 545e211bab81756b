/// The record that a text of the log was erased: where, and the digest of what stands there now.
///
/// The change that erases commits to it. So what is gone leaves no trace but this, and nothing else can be put in its place.
public struct ErasedText: Hashable, Sendable {
    /// Where a text stands in the log.
    public struct Place: Hashable, Sendable {
        /// The number of the change.
        public let change: Int
        /// The place of the edit in it, from 0; nil for the note.
        public let edit: Int?

        /// A place of its parts.
        public init(change: Int, edit: Int?) { (self.change, self.edit) = (change, edit) }
    }

    /// Where it stands.
    public let place: Place
    /// The digest of the new salt and the new text.
    public let digest: Digest

    /// A record of its parts.
    public init(at place: Place, digest: Digest) { (self.place, self.digest) = (place, digest) }
}

extension SealedText {
    /// What stands in place of an edit that was erased.
    static let nothing = "null"

    /// The digest of the salt and the text.
    var digest: Digest { Digest(of: salt, Array(text.utf8)) }

    /// The text put in place of this one, with a new salt; what was committed to stays.
    func replaced(by text: String, _ salt: [UInt8]) -> SealedText {
        SealedText(text: text, salt: salt, commitment: commitment)
    }

    /// Whether this is what was sealed, or what a later change says to have put in its place.
    func isIntact(orErased digest: Digest?) -> Bool {
        salt.count == Salts.size && (self.digest == commitment || self.digest == digest)
    }
}
