/// A text of the log, with what proves that it is what was written.
public struct SealedText: Hashable, Sendable {
    /// The text.
    public let text: String
    /// Random bytes, without which nobody could find out by trying what a commitment stands for.
    public let salt: [UInt8]
    /// The digest of both.
    public let commitment: Digest

    /// Makes a sealed text of what is stored.
    public init(text: String, salt: [UInt8], commitment: Digest) {
        (self.text, self.salt, self.commitment) = (text, salt, commitment)
    }

    /// Seals a text with random bytes.
    init(sealing text: String, _ salt: [UInt8]) {
        (self.text, self.salt) = (text, salt)
        commitment = Digest(of: salt, Array(text.utf8))
    }

    /// Whether the text is what was sealed.
    public var isIntact: Bool { salt.count == Salts.size && commitment == Digest(of: salt, Array(text.utf8)) }
}
