public import RaakvlakNetwork

/// An organization of the network without a number, or a name in a list without one, and which of the register it could
/// be: only a person can say.
public struct NameCandidate: Hashable, Sendable {
    /// The organization of the network; nil where it is a row of a list.
    public let node: Node.ID?
    /// Where it stands in a list, as `file:line`.
    public let place: String?
    /// What it is called.
    public let name: String
    /// The number in the register of what it could be; nil where nothing is like it.
    public let number: String?
    /// What the register calls that.
    public let registerName: String?
    /// How much the names are alike, from 0 to 1.
    public let likeness: Double
    /// Whether the legal forms differ: an association is not the foundation of its name.
    public let isOtherForm: Bool

    /// The least likeness that is told.
    static let least = 0.5
    /// The most candidates for one name.
    static let most = 3

    /// The candidates for what has no number.
    ///
    /// O(names without a number · names of the register of their kind).
    static func all(in network: Network?, _ register: Register) -> [Self] {
        let known = Set(RegisterMerge.numbered(network).filter { $0.value != $0.key.id }.keys)
        var candidates: [Self] = []
        let nodes = (network?.nodes ?? []).filter { node in
            [.schoolBoard, .samenwerkingsverband, .gemeente, .school].contains(node.kind)
                && node.attributes[.identifier] == nil
        }
        for kind in [NodeKind.schoolBoard, .samenwerkingsverband, .gemeente, .school] {
            let search = NameSearch(register, kind, except: known)
            for node in nodes where node.kind == kind {
                let names = [node.name] + node.otherNames.map(\.name)
                candidates += search.candidates(for: names, node: node.id, place: nil)
            }
            guard kind == .schoolBoard else { continue }
            for entry in register.unnumbered {
                candidates += search.candidates(for: [entry.name], node: nil, place: "\(entry.file):\(entry.line)")
            }
        }
        return candidates
    }
}

/// Names of the register among which others are looked for.
private struct NameSearch {
    private var names: [(key: RegisterKey, name: String, folded: FoldedName)] = []
    private var countOfWord: [String: Int] = [:]

    init(_ register: Register, _ kind: NodeKind, except known: Set<RegisterKey>) {
        for (key, entry) in register.entries.sorted(by: { $0.key < $1.key })
        where key.kind == kind && !known.contains(key) {
            guard let name = entry.name?.value else { continue }
            let folded = FoldedName(name)
            names.append((key, name, folded))
            for word in Set(folded.words) { countOfWord[word, default: 0] += 1 }
        }
    }

    /// A word tells more the fewer names have it.
    private func weight(_ word: String) -> Double { 1 / (1 + Double(countOfWord[word] ?? 0)).squareRoot() }

    func candidates(for texts: [String], node: Node.ID?, place: String?) -> [NameCandidate] {
        let folded = texts.map { FoldedName($0) }
        let scored = names.compactMap {
            row -> (row: (key: RegisterKey, name: String, folded: FoldedName), likeness: Double)? in
            let likeness = folded.map { $0.likeness(to: row.folded, weight: weight) }.max() ?? 0
            return likeness >= NameCandidate.least ? (row, likeness) : nil
        }
        let best = scored.sorted { ($1.likeness, $0.row.key) < ($0.likeness, $1.row.key) }.prefix(NameCandidate.most)
        if best.isEmpty {
            return [
                NameCandidate(
                    node: node,
                    place: place,
                    name: texts[0],
                    number: nil,
                    registerName: nil,
                    likeness: 0,
                    isOtherForm: false
                )
            ]
        }
        return best.map { row, likeness in
            NameCandidate(
                node: node,
                place: place,
                name: texts[0],
                number: row.key.number,
                registerName: row.name,
                likeness: likeness,
                isOtherForm: folded[0].form != nil && row.folded.form != nil && folded[0].form != row.folded.form
            )
        }
    }
}
