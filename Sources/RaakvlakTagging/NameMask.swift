internal import RaakvlakNetwork

/// The names in a network in which words of themes are no themes: `Steunpunt Passend Onderwijs`, `adviseur passend
/// onderwijs`.
struct NameMask: Sendable {
    /// What a name is the name of.
    enum Kind {
        case organization, program, jobTitle
    }

    /// A name that stands in a text.
    struct Hit {
        let words: Range<Int>
        let kind: Kind
    }

    private struct Name {
        let stems: [String]
        let kind: Kind
        /// Which of the words have a capital.
        let capitals: [Bool]
    }

    private var names: [String: [Name]] = [:]

    init(_ network: Network, reader: borrowing WordReader) {
        for node in network.nodes {
            guard let kind = Self.kind(of: node.kind) else { continue }
            insert(node.name, kind, reader)
            for name in node.otherNames where name.kind != .placeholder { insert(name.name, kind, reader) }
        }
        let roles = [TieKind.worksFor, .represents].flatMap { network.ties(of: $0).compactMap(\.details.role) }
        for role in Set(roles).sorted() { insert(role, .jobTitle, reader) }
    }

    private static func kind(of kind: NodeKind) -> Kind? {
        switch kind {
        case .schoolBoard, .samenwerkingsverband, .gemeente, .school, .organization: .organization
        case .program: .program
        default: nil
        }
    }

    private mutating func insert(_ name: String, _ kind: Kind, _ reader: borrowing WordReader) {
        // What stands in parentheses says which one it is, and is left out where that is clear.
        for text in Set([name, String(name.prefix { $0 != "(" })]) {
            let words = reader.words(of: text)
            // A title of one word has no part that could be taken for a theme.
            guard let first = words.first, kind != .jobTitle || words.count > 1 else { continue }
            let new = Name(stems: words.map(\.stem), kind: kind, capitals: words.map(\.isCapitalized))
            names[first.stem, default: []].append(new)
        }
    }

    /// The names in a text: of those that begin with the same word, the longest.
    func hits(in words: [Word]) -> [Hit] {
        var (hits, index) = ([Hit](), 0)
        while index < words.count {
            let found = (names[words[index].stem] ?? []).filter { Self.stands($0, at: index, in: words) }
            guard let longest = found.max(by: { $0.stems.count < $1.stems.count }) else {
                index += 1
                continue
            }
            hits.append(Hit(words: index..<index + longest.stems.count, kind: longest.kind))
            index += longest.stems.count
        }
        return hits
    }

    /// Whether the name stands there, with its capitals where it is one of an organization or program.
    ///
    /// Without them, `een inclusieve samenleving` would be the name of a department.
    private static func stands(_ name: Name, at index: Int, in words: [Word]) -> Bool {
        guard index + name.stems.count <= words.count else { return false }
        let found = words[index..<index + name.stems.count]
        guard zip(found, name.stems).allSatisfy({ $0.stem == $1 }) else { return false }
        if name.kind == .jobTitle { return true }
        let lacking = zip(found, name.capitals).map { $1 && !$0.isCapitalized }
        // Before a name that has more capitals, people write what it is without one: `het platform Naar …`.
        return !lacking.dropFirst(name.capitals.count { $0 } > 1 ? 1 : 0).contains(true)
    }
}

extension NameMask {
    /// The candidates in a sentence without those that are only parts of names.
    func unmasked(_ candidates: [Candidate], _ words: [Word]) -> [Candidate] {
        let hits = hits(in: words)
        return candidates.compactMap { candidate in
            hits.reduce(Optional(candidate)) { candidate, hit in candidate.flatMap { Self.outside(hit, $0) } }
        }
    }

    /// The candidate, unless it is a part of the name; one that is the whole of a job title is only weak.
    ///
    /// A program that is called like a theme is that theme, as `Impulsregeling inclusie`.
    private static func outside(_ hit: NameMask.Hit, _ candidate: Candidate) -> Candidate? {
        guard candidate.words.overlaps(hit.words) else { return candidate }
        guard candidate.words.clamped(to: hit.words) == hit.words else { return nil }
        var candidate = candidate
        switch hit.kind {
        case .organization: return candidate.words.count > hit.words.count ? candidate : nil
        case .program: return candidate
        case .jobTitle:
            if candidate.words.count == hit.words.count { candidate.strength = .weak }
            return candidate
        }
    }
}
