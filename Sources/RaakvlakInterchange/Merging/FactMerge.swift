import RaakvlakNetwork

/// Merges what two networks say of one node or tie, field by field.
struct FactMerge {
    let preference: MergePreference?
    /// The fields of which both say different things.
    private(set) var conflicts: [(field: String, target: String, source: String)] = []

    init(_ preference: MergePreference?) { self.preference = preference }

    /// One value of two; nil says nothing.
    mutating func value<Value: Equatable>(
        _ field: String,
        _ target: Value?,
        _ source: Value?,
        _ text: (Value) -> String = { "\($0)" }
    ) -> Value? {
        guard let target else { return source }
        guard let source, source != target else { return target }
        conflicts.append((field, text(target), text(source)))
        return preference == .source ? source : target
    }

    /// Both periods; ends that don't fit together are a conflict too.
    mutating func period(_ target: Period, _ source: Period) -> Period {
        let since = value("since", target.since, source.since)
        let until = value("until", target.until, source.until)
        if let period = Period(since: since, until: until) { return period }
        conflicts.append(("until", target.until?.description ?? "", source.until?.description ?? ""))
        return preference == .source ? source : target
    }

    /// The attributes of both.
    mutating func attributes(_ target: Attributes, _ source: Attributes) -> Attributes {
        var merged = target
        for pair in source {
            let known = target[pair.name]
            merged[pair.name] = Self.consents(pair.name, known, pair.value) ?? value(pair.name, known, pair.value)
        }
        return merged
    }

    /// What both record of consents is no conflict: all of it counts, and so does each withdrawal.
    private static func consents(_ name: String, _ target: String?, _ source: String) -> String? {
        guard name == AttributeName.consents.rawValue, let target = target.flatMap({ Consents($0) }),
            let source = Consents(source)
        else { return nil }
        return target.merged(with: source).text
    }

    /// A node of both; nothing of a node of another kind is taken.
    mutating func node(_ target: Node, _ source: Node) -> Node {
        guard target.kind == source.kind else {
            let kind = value("kind", target.kind.code, source.kind.code)
            return kind == target.kind.code ? target : source
        }
        let names = Set(target.otherNames)
        return Node(
            id: target.id,
            kind: target.kind,
            name: value("name", target.name.nonEmpty, source.name.nonEmpty) ?? "",
            englishName: value("name_en", target.englishName, source.englishName),
            otherNames: target.otherNames + source.otherNames.filter { !names.contains($0) },
            attributes: attributes(target.attributes, source.attributes),
            period: period(target.period, source.period),
            source: value("source", target.source, source.source)
        )
    }

    /// The details of a tie of both; role and beginning are the same.
    mutating func details(_ target: Tie.Details, _ source: Tie.Details) -> Tie.Details {
        Tie.Details(
            role: target.role,
            weight: value("weight", target.weight, source.weight),
            state: value("state", target.state, source.state),
            period: period(target.period, source.period),
            note: value("note", target.note, source.note),
            source: value("source", target.source, source.source),
            attributes: attributes(target.attributes, source.attributes)
        )
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
