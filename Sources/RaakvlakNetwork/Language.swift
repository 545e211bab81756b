/// A language in which people read the product.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// Dutch, the language of the field.
    case dutch = "nl"
    /// English.
    case english = "en"
}

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

/// The catalogue of every text that people read.
///
/// Each module adds what it says to people in an extension named `Texts` in a file of that name, so that a text
/// stands near what it is about, and one word (`Texts.`) finds all of them.
public enum Texts {}

/// An error that can say to people, in their language, where and what is wrong and what to do.
public protocol ExplainedError: Error, CustomStringConvertible {
    /// The message, for people.
    var phrase: Phrase { get }
}

extension ExplainedError {
    /// The message in English, for developers.
    public var description: String { phrase(.english) }
}
