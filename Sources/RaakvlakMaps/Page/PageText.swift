/// One line of text on a page.
public struct PageText: Hashable, Sendable {
    /// What it is for.
    public enum Role: String, Hashable, Sendable {
        case title, subtitle, summary, legend, source
    }

    /// The letters.
    public let text: String
    /// What it is for.
    public let role: Role
    /// In which face.
    public let face: Typeface
    /// How large, in points.
    public let fontSize: Double
    /// The room that it takes; the text begins at the left.
    public let box: Rectangle
}
