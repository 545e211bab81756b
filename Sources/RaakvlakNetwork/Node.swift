/// One thing of a network: an organization, a person, a theme, something said or done.
public struct Node: Hashable, Sendable, Identifiable {
    /// What the node is called everywhere; unique in its network.
    public let id: ID
    /// What the node is.
    public let kind: NodeKind
    /// The name in Dutch, or the text of a contribution, agreement or figure; empty for a proposal without one.
    public let name: String
    /// The name or text in English, where there is one.
    public let englishName: String?
    /// Former, short and other names.
    public let otherNames: [OtherName]
    /// What else is known, by the columns of the CSV folder; texts are in their canonical form.
    public let attributes: Attributes
    /// When it existed or happened.
    public let period: Period
    /// Where the facts come from.
    public let source: String?

    /// Makes a node of its parts; other names are put in order.
    public init(
        id: ID,
        kind: NodeKind,
        name: String,
        englishName: String? = nil,
        otherNames: [OtherName] = [],
        attributes: Attributes = Attributes(),
        period: Period = .open,
        source: String? = nil
    ) {
        (self.id, self.kind, self.name, self.englishName) = (id, kind, name, englishName)
        (self.attributes, self.period, self.source) = (attributes, period, source)
        self.otherNames = otherNames.count > 1 ? otherNames.sorted() : otherNames
    }

    /// The name in `language`; the Dutch one where there is no English.
    public func name(in language: Language) -> String {
        switch language {
        case .dutch: name
        case .english: englishName ?? name
        }
    }

    /// How sure it is that the node is there on `date`.
    ///
    /// What happened or was said remains a fact after its last day.
    public func certainty(on date: CalendarDate) -> Certainty {
        guard Schema.rule(for: kind).isOccurrence, !period.isOpen else { return period.certainty(on: date) }
        return Period(since: period.since, until: nil)?.certainty(on: date) ?? .certainly
    }
}

extension Node {
    /// A stable name in the form `[a-z0-9][a-z0-9._-]*`, of at most 64 bytes.
    public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
        /// The id as it is written.
        public let text: String

        /// The id that `text` writes, or nil where it has not the form of one.
        public init?(_ text: some StringProtocol) {
            var text = String(text)
            guard text.withUTF8(Self.isValid) else { return nil }
            self.text = text
        }

        init(validText text: String) { self.text = text }

        /// The id as it is written.
        public var description: String { text }

        /// Orders ids by their bytes.
        public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

        /// Whether `bytes` have the form of an id.
        package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let first = bytes.first, bytes.count <= 64, isLetterOrDigit(first) else { return false }
            for byte in bytes where !isLetterOrDigit(byte) && byte != 45 && byte != 46 && byte != 95 { return false }
            return true
        }

        private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
            byte &- 97 < 26 || byte &- 48 < 10
        }
    }

    /// Another name that a node has or had.
    public struct OtherName: Hashable, Comparable, Sendable {
        /// What sort of name it is.
        public enum Kind: UInt8, Coded {
            case official, short, former, alias, placeholder
            /// The words of all cases, in order.
            public static let codes = allCases.map { "\($0)" }

            /// What people read.
            public var label: Phrase {
                switch self {
                case .official: Phrase(nl: "officiële naam", en: "official name")
                case .short: Phrase(nl: "korte naam", en: "short name")
                case .former: Phrase(nl: "vroegere naam", en: "former name")
                case .alias: Phrase(nl: "ook bekend als", en: "also known as")
                case .placeholder: Phrase(nl: "voorlopige aanduiding", en: "placeholder until it has a name")
                }
            }
        }

        /// The name.
        public let name: String
        /// What sort of name.
        public let kind: Kind
        /// In which language, where that was said.
        public let language: Language?
        /// When it was in use.
        public let period: Period
        /// Where this comes from.
        public let source: String?

        /// Makes a name of its parts.
        public init(
            _ name: String,
            kind: Kind,
            language: Language? = nil,
            period: Period = .open,
            source: String? = nil
        ) {
            (self.name, self.kind, self.language, self.period, self.source) = (name, kind, language, period, source)
        }

        /// Orders names by kind, name, language, period and source: of two that differ, one always comes first.
        public static func < (a: Self, b: Self) -> Bool {
            func key(_ name: Self) -> (UInt8, String, String, String, String, String) {
                let (since, until) = (name.period.since?.description, name.period.until?.description)
                return (
                    name.kind.rawValue, name.name, name.language?.rawValue ?? "", since ?? "", until ?? "",
                    name.source ?? ""
                )
            }
            return key(a) < key(b)
        }

        /// Whether nothing is known of it but that it is another name.
        public var isPlainAlias: Bool { kind == .alias && language == nil && period.isOpen && source == nil }
    }
}
