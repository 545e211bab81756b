/// An official number of an organization, in its one canonical form.
///
/// Forms: bestuursnummer of 5 digits, samenwerkingsverband `PO` or `VO` and 4 digits (WPO art. 18a; regulation
/// BWBR0032324), BRIN of two digits and two letters, vestiging with two digits more (RIO), gemeente `GM` and 4 digits
/// (CBS), KvK number of 8 digits.
public struct Identifier: Hashable, Sendable, CustomStringConvertible {
    /// The canonical form.
    public let text: String

    /// The canonical form.
    public var description: String { text }

    /// The identifier that `text` writes for a node of `kind`, or nil where it has no such form.
    ///
    /// Blanks and hyphens in the number of a samenwerkingsverband (`PO-28-06`, `PO 28 06`) and small letters are
    /// accepted; a lost leading zero is not.
    public init?(_ text: some StringProtocol, of kind: NodeKind) {
        // Only ASCII letters: elsewhere other letters become these, as in "ß", which becomes "SS".
        let canonical = String(decoding: text.utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
        switch kind {
        case .schoolBoard:
            guard Self.matches(canonical, "00000") else { return nil }
            self.text = canonical
        case .samenwerkingsverband:
            let compact = canonical.filter { $0 != "-" && $0 != " " }
            guard Self.matches(compact, "AA0000"), compact.hasPrefix("PO") || compact.hasPrefix("VO") else {
                return nil
            }
            self.text = compact
        case .gemeente:
            guard Self.matches(canonical, "AA0000"), canonical.hasPrefix("GM") else { return nil }
            self.text = canonical
        case .school:
            guard Self.matches(canonical, "00AA") || Self.matches(canonical, "00AA00") else { return nil }
            self.text = canonical
        case .organization:
            guard Self.matches(canonical, "00000000") else { return nil }
            self.text = canonical
        default: return nil
        }
    }

    /// What identifiers of `kind` look like, or nil where the kind has none.
    public static func form(of kind: NodeKind) -> Phrase? {
        switch kind {
        case .schoolBoard: Phrase(nl: "vijf cijfers, zoals 41775", en: "five digits, such as 41775")
        case .samenwerkingsverband:
            Phrase(nl: "PO of VO en vier cijfers, zoals VO2810", en: "PO or VO and four digits, such as VO2810")
        case .gemeente: Phrase(nl: "GM en vier cijfers, zoals GM0599", en: "GM and four digits, such as GM0599")
        case .school:
            Phrase(
                nl: "een BRIN-nummer, zoals 00AH, of een vestigingsnummer, zoals 00AH07",
                en: "a BRIN number, such as 00AH, or a site number, such as 00AH07"
            )
        case .organization:
            Phrase(nl: "KvK-nummer van acht cijfers", en: "Chamber of Commerce (KvK) number of eight digits")
        default: nil
        }
    }

    /// Whether `text` has a digit for every `0` and a capital for every `A` of `pattern`.
    private static func matches(_ text: String, _ pattern: String) -> Bool {
        text.utf8.count == pattern.utf8.count
            && zip(text.utf8, pattern.utf8).allSatisfy { byte, form in
                form == UInt8(ascii: "0") ? (48...57).contains(byte) : (65...90).contains(byte)
            }
    }
}
