public import RaakvlakNetwork

/// The question that a map answers.
public enum MapView: Hashable, Sendable {
    /// Who is around one node, and by what: everything within so many steps, 1 to 3.
    ///
    /// Contributions and agreements are ways and not stops: who they lead to is one step away.
    case around(Node.ID, steps: Int)
    /// How the whole network hangs together.
    case network
}
