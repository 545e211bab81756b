/// A language in which people read the product.
public enum Language: String, CaseIterable, Hashable, Sendable {
    /// Dutch, the language of the field.
    case dutch = "nl"
    /// English.
    case english = "en"
}
