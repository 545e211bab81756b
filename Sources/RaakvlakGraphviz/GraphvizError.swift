public import RaakvlakNetwork

/// Why a map could not be drawn.
public enum GraphvizError: ExplainedError, Hashable {
    /// Graphviz has no memory left for the map.
    case outOfMemory
    /// Graphviz could not read what was to be drawn; the text is its own message.
    case unreadable(message: String)
    /// Graphviz could not find places; the text is its own message.
    case layoutFailed(engine: String, message: String)
    /// Graphviz could not make a file of this format, such as for want of a plug-in; the text is its own message.
    case renderingFailed(format: String, message: String)
    /// Even the most summarized map does not fit on the sheet.
    case doesNotFit

    /// The message, for people.
    public var phrase: Phrase {
        switch self {
        case .outOfMemory: Texts.outOfMemory
        case .unreadable(let message): Texts.unreadable(message)
        case .layoutFailed(let engine, let message): Texts.layoutFailed(engine, message)
        case .renderingFailed(let format, let message): Texts.renderingFailed(format, message)
        case .doesNotFit: Texts.doesNotFit
        }
    }
}
