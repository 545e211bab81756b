import RaakvlakNetwork

/// Sources in a table for Dutch people, in which those that are known are called so in Dutch.
///
/// A source that happens to be such a word has an apostrophe before it, so that it comes back as it was.
enum SourceText {
    /// What is written for a source.
    static func written(_ source: String) -> String {
        if let known = KnownSource(rawValue: source) { return known.label.dutch }
        return known(source[...].drop { $0 == "'" }) != nil ? "'" + source : source
    }

    /// The source that a text means, where it is written otherwise; else nil.
    static func source(_ text: String) -> String? {
        if let known = known(text[...]) { return known.code }
        return text.first == "'" && written(String(text.dropFirst())) == text ? String(text.dropFirst()) : nil
    }

    private static func known(_ text: Substring) -> KnownSource? {
        let word = text.lowercased()
        return KnownSource.allCases.first { $0.label.dutch == word }
    }
}
