/// One value of a closed list, with the words that people read.
public struct Choice: Hashable, Sendable {
    /// The word in files and JSON.
    public let code: String
    /// What people read.
    public let label: Phrase

    init(_ code: String, nl: String, en: String) {
        self.code = code
        label = Phrase(nl: nl, en: en)
    }

    /// A value that is written as people write it, such as the sector `po`.
    init(_ code: String) { self.init(code, nl: code, en: code) }
}
