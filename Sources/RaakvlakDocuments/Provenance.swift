public import RaakvlakNetwork

/// Where a network's facts come from, in a line: its name, and what of it is invented.
///
/// A node is invented where its source is `KnownSource.invented`. Readers of a map must know at once when the persons on it
/// are not real.
public struct Provenance: Sendable {
    /// The line, without a period.
    public let phrase: Phrase

    /// Finds out where the facts of `network` come from; people call it `title`.
    public init(of network: Network, title: String) {
        let persons = Share(of: network.nodes.filter { $0.kind == .person })
        let organizations = Share(of: network.nodes.filter { $0.kind.isOrganization })
        phrase =
            switch (persons, organizations) {
            case (.all, .all): Texts.allInvented(title)
            case (.all, .none): Texts.onlyPersonsInvented(title)
            case (.none, .none): Phrase(title)
            case (.all, _): Texts.personsInvented(title)
            default: Texts.partlyInvented(title)
            }
    }

    private enum Share {
        case none, some, all

        init(of nodes: [Node]) {
            let count = nodes.count { $0.source == KnownSource.invented.code }
            self = count == 0 ? .none : count == nodes.count ? .all : .some
        }
    }
}
