public import RaakvlakNetwork

/// For whom a page is written: in which language, and on how wide a screen.
public struct Presentation: Hashable, Sendable {
    /// The language of everything on it.
    public let language: Language
    /// The columns of the terminal; nil where there is none, as in a pipe: then tables are not cut.
    public let terminalWidth: Int?

    /// Makes a presentation; a terminal narrower than 40 columns counts as one of 40.
    public init(_ language: Language, terminalWidth: Int? = nil) {
        (self.language, self.terminalWidth) = (language, terminalWidth.map { max($0, 40) })
    }

    /// The columns at which running text is wrapped: those of the terminal, at most 100; 80 without one.
    var pageWidth: Int { min(terminalWidth ?? 80, 100) }

    /// An empty page.
    var page: TextPage { TextPage(width: pageWidth) }
}
