public import RaakvlakAnalysis
public import RaakvlakNetwork

/// The question that a map answers.
public enum MapView: Hashable, Sendable {
    /// Who is around one node, and by what: everything within so many steps, 1 to 3.
    ///
    /// Contributions and agreements are ways and not stops: who they lead to is one step away.
    case around(Node.ID, steps: Int)
    /// What happens on a theme and on what is narrower: who needs, offers and works on it, and what there is about it.
    case theme(Node.ID)
    /// How the organizations of a region, the people who work there and what they do hang together.
    case region(Node.ID)
    /// By which shortest paths two nodes are joined.
    case path(Node.ID, Node.ID)
    /// What began, ended and happened in a range of days, with what it is tied to.
    case changes(DayRange)
    /// Where each theme is needed, offered and worked on: a matrix of themes by regions or boards.
    case themes(by: ThemeTable.Columns)
    /// How the whole network hangs together.
    case network

    /// Whether suggestions can be drawn on it.
    public var showsSuggestions: Bool {
        switch self {
        case .changes, .themes: false
        default: true
        }
    }
}
