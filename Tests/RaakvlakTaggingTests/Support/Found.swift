import RaakvlakNetwork
import RaakvlakTagging
import RaakvlakTesting

/// What a tagger finds in a text, in a form that is easy to compare.
struct Found {
    let text: String
    let tags: [Tag]

    /// Tags with the themes of the example network.
    init(_ text: String) throws {
        (self.text, tags) = (text, try Example.tagger().tags(of: text))
    }

    /// The ids of the themes that the text is surely about.
    var themes: [String] { tags.filter { $0.strength == .strong }.map(\.theme.text) }

    /// The ids of the themes that have only a weak trigger.
    var weak: [String] { tags.filter { $0.strength == .weak }.map(\.theme.text) }

    /// The words that point to a theme, each with the rule by which they were found.
    func words(for theme: String) -> [String] {
        tags.filter { $0.theme.text == theme }.flatMap(\.findings).map { "\(text[$0.range]) (\($0.rule))" }
    }
}
