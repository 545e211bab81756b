import RaakvlakNetwork

/// The other names of a node as one value: a JSON array of objects with `name`, `kind`, and where known `language`,
/// `since`, `until` and `source`.
enum OtherNamesText {
    static func json(_ names: [Node.OtherName]) -> JSON {
        .array(
            names.map { name in
                let members: [(String, String?)] = [
                    ("name", name.name), ("kind", name.kind.code), ("language", name.language?.rawValue),
                    ("since", name.period.since?.description), ("until", name.period.until?.description),
                    ("source", name.source),
                ]
                return .object(members.compactMap { key, text in text.map { JSON.Member(key, .string($0)) } })
            }
        )
    }

    /// The names that `text` writes, or nil where it writes none.
    static func names(in text: String) -> [Node.OtherName]? {
        guard let json = try? JSONScanner.document(Array(text.utf8)), case .array(let elements) = json else {
            return nil
        }
        let names = elements.compactMap(name)
        return names.count == elements.count ? names : nil
    }

    private static func name(_ json: JSON) -> Node.OtherName? {
        guard case .object(let members) = json else { return nil }
        var texts: [String: String] = [:]
        for member in members {
            guard case .string(let text) = member.value else { return nil }
            texts[member.name] = text
        }
        let (since, until) = (texts["since"].map { PartialDate($0) }, texts["until"].map { PartialDate($0) })
        let language = texts["language"].map { Language(rawValue: $0) }
        guard let name = texts["name"], !name.trimmingBlanks().isEmpty,
            let kind = Node.OtherName.Kind(code: texts["kind"] ?? "alias"),
            since != .some(nil), until != .some(nil), language != .some(nil),
            let period = Period(since: since ?? nil, until: until ?? nil)
        else { return nil }
        let source = texts["source"].flatMap { $0.isEmpty ? nil : $0 }
        let other = Node.OtherName(name, kind: kind, language: language ?? nil, period: period, source: source)
        // Lists in the folder hold no blanks at the ends of their items.
        return other.isPlainAlias ? Node.OtherName(name.trimmingBlanks(), kind: .alias) : other
    }
}
