internal import CStemmer

/// Brings the forms of a Dutch word together: `leeromgevingen` and `leeromgeving`.
///
/// The stems are those of Snowball's Dutch stemmer, with our own rules where it keeps forms apart that are one word, and
/// for `toegankelijkheid`, which it takes for `toegankelijk`.
struct DutchStemmer: ~Copyable {
    /// Nil where the library was built without Dutch; words then stay as they are.
    private let snowball: OpaquePointer?

    init() { snowball = sb_stemmer_new("dutch", "UTF_8") }

    deinit {
        if let snowball { sb_stemmer_delete(snowball) }
    }

    /// The stem of a folded word.
    func stem(_ word: String) -> String {
        guard word.utf8.count > Self.longestUnstemmed, !word.hasSuffix("heid") else { return word }
        if word.hasSuffix("heden") { return word.dropLast(5) + "heid" }
        return Self.mended(snowballStem(Self.plain(word)))
    }

    /// Abbreviations and very short words have no endings.
    private static let longestUnstemmed = 3

    private func snowballStem(_ word: String) -> String {
        guard let snowball else { return word }
        let bytes = Array(word.utf8)
        guard let stem = sb_stemmer_stem(snowball, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(snowball))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }

    /// Without endings that Snowball keeps: comparatives as `inclusiever`, verbs as `verdeelt`.
    private static func plain(_ word: String) -> String {
        for (ending, replacement) in endings where word.hasSuffix(ending) {
            return word.dropLast(ending.count) + replacement
        }
        return word
    }

    private static let endings = [
        ("ievere", "ief"), ("iever", "ief"), ("ischere", "isch"), ("ischer", "isch"), ("elijkere", "elijk"),
        ("elijker", "elijk"), ("plexere", "plex"), ("plexer", "plex"),
        ("aalt", "aal"), ("eelt", "eel"), ("eert", "eer"), ("oert", "oer"),
    ]

    /// `inclusiev` and `inclusief`, `reiz` and `reis` are one: at the end of a word, Dutch writes `f` and `s`.
    private static func mended(_ stem: String) -> String {
        switch stem.last {
        case "v": stem.dropLast() + "f"
        case "z": stem.dropLast() + "s"
        default: stem
        }
    }
}
