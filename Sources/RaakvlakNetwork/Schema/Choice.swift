/// One value of a closed list, with the words that people read.
public struct Choice: Hashable, Sendable {
    /// The word in files and JSON.
    public let code: String
    /// What people read.
    public let label: Phrase
    /// Whether it says of a tie that what the tie says is not so: not yet, no more, or not at all.
    public let isDenial: Bool

    init(_ code: String, nl: String, en: String, isDenial: Bool = false) {
        (self.code, self.isDenial) = (code, isDenial)
        label = Phrase(nl: nl, en: en)
    }

    /// A value that is written as people write it, such as the sector `po`.
    init(_ code: String) { self.init(code, nl: code, en: code) }
}
