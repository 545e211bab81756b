import RaakvlakNetwork

/// Makes ids of texts that are none.
enum Slug {
    /// The text in small letters without marks, all else as hyphens; nil where nothing is left.
    static func id(of text: String) -> Node.ID? {
        let words = FoldedText.words(of: text).flatMap { $0.split { !$0.isASCII } }
        let slug = words.joined(separator: "-").prefix(60)
        return Node.ID(slug.last == "-" ? slug.dropLast() : slug)
    }
}
