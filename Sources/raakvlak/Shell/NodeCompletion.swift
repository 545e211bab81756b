internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakRecords

extension CompletionKind {
    /// Completes the ids of the network that the command line or the environment names; of these kinds, or all.
    static func ids(_ kinds: NodeKindSet = .all) -> CompletionKind {
        .custom { words, _, prefix in NodeCompletion(words: words).ids(of: kinds, prefix: prefix) }
    }
}

/// What a half-written command line can be completed with.
struct NodeCompletion {
    /// The words of the command line so far.
    let words: [String]

    /// Whether a shell's completion script runs the program.
    static func isAsked(by arguments: [String]) -> Bool { arguments.dropFirst().first == "---completion" }

    /// More than this is not read by anybody.
    private static let most = 500

    /// The ids that begin with `prefix`, sorted; none where there is no sound network.
    func ids(of kinds: NodeKindSet, prefix: String) -> [String] {
        guard let location, let network = try? NetworkOptions.read(location).network else { return [] }
        let matches = network.nodes.lazy.filter { kinds.contains($0.kind) && $0.id.text.hasPrefix(prefix) }
        return matches.prefix(Self.most).map(\.id.text)
    }

    /// The network's location, as the command itself will find it.
    private var location: String? {
        let named = words.dropLast().lastIndex(of: "--network").map { words[$0 + 1] }
        let joined = words.last { $0.hasPrefix("--network=") }.map { String($0.dropFirst("--network=".count)) }
        return (named ?? joined).map(Self.unquoted) ?? Surroundings.variable("RAAKVLAK_NETWORK")
    }

    /// The word as the shell will pass it on; shells hand it over as it was typed.
    private static func unquoted(_ word: String) -> String {
        var text = ""
        var isEscaped = false
        for character in word {
            if !isEscaped, character == "\\" {
                isEscaped = true
            } else if isEscaped || !"\"'".contains(character) {
                text.append(character)
                isEscaped = false
            }
        }
        return text
    }
}
