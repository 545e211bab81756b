import RaakvlakNetwork

/// Sources in a table for Dutch people, in which what is invented is called so in Dutch.
///
/// A source that happens to be that word has an apostrophe before it, so that it comes back as it was.
enum SourceText {
    /// What is written for a source.
    static func written(_ source: String) -> String {
        if source == InventedSource.code { return InventedSource.label.dutch }
        return isWord(source[...].drop { $0 == "'" }) ? "'" + source : source
    }

    /// The source that a text means, where it is written otherwise; else nil.
    static func source(_ text: String) -> String? {
        if isWord(text[...]) { return InventedSource.code }
        return text.first == "'" && written(String(text.dropFirst())) == text ? String(text.dropFirst()) : nil
    }

    private static func isWord(_ text: Substring) -> Bool { text.lowercased() == InventedSource.label.dutch }
}
