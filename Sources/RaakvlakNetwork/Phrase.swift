/// A text in every language of the product; it can't lack one.
public struct Phrase: Hashable, Sendable {
    /// The text in Dutch.
    public let dutch: String
    /// The text in English.
    public let english: String

    /// Makes a phrase from its two texts.
    public init(nl dutch: String, en english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// A phrase that reads the same in both languages, such as a name or a number.
    public init(_ same: String) {
        self.init(nl: same, en: same)
    }

    /// The text in `language`.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
