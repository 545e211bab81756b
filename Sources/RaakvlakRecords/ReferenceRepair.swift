import RaakvlakNetwork

/// Finds which node was meant where its id is not right.
struct ReferenceRepair {
    private let ids: Spelling
    private let idsByName: [String: String]
    private let names: Spelling

    init(_ nodes: some Collection<Node>) {
        ids = Spelling(of: nodes.lazy.map(\.id.text))
        let named = nodes.flatMap { node in
            ([node.name] + node.otherNames.map(\.name)).filter { !$0.isEmpty }.map { ($0.lowercased(), node.id.text) }
        }
        idsByName = Dictionary(named) { first, _ in first }
        names = Spelling(of: named.lazy.map(\.0))
    }

    /// The id of the node with this name, else ids that are written nearly so, else those of nodes with such names.
    func nearest(to text: String) -> [String] {
        if let id = idsByName[text.lowercased()] { return [id] }
        let nearest = ids.nearest(to: Repair.id(text) ?? text)
        return nearest.isEmpty ? names.nearest(to: text.lowercased()).compactMap { idsByName[$0] } : nearest
    }
}

extension Repair {
    /// Valid values that were perhaps meant, nearest first, where that can be told without the network.
    static func nearest(for problem: Problem) -> [String] {
        switch problem {
        case .invalidID(let found): [id(found)].compactMap(\.self)
        case .invalidDate(_, let found): date(found).map { [$0] } ?? proposedDates(found)
        case .invalidNumber(_, let found, let form): proposedNumbers(found, form)
        case .invalidIdentifier(let found, let kind): [identifier(found, of: kind)].compactMap(\.self)
        case .unknownCode(_, let found, let allowed):
            [CodeWords.code(found, of: allowed)].compactMap(\.self) + nearest(to: found, of: allowed)
        case .invalidConsent(_, let found): [consents(found, allowsSlips: true)].compactMap(\.self)
        default: []
        }
    }

    /// Words of a closed list near `found`, as they stand there or by their Dutch labels; each once.
    private static func nearest(to found: String, of allowed: [String]) -> [String] {
        let titles = allowed.map { CodeWords.title(of: $0, among: allowed) }
        let near = Spelling(of: allowed).nearest(to: found) + Spelling(of: titles).nearest(to: found)
        var seen: Set<String> = []
        return near.filter { seen.insert(CodeWords.code($0, of: allowed) ?? $0).inserted }
    }
}
