package import RaakvlakInterchange
package import RaakvlakNetwork

extension Fact {
    /// The fact as an object in which only what is known stands; equal facts give equal texts.
    package var json: JSON {
        switch self {
        case .node(let node): node.json
        case .tie(let tie): tie.json
        }
    }

    /// The fact that an object of `json` states; nil where it states none.
    package init?(_ json: JSON) {
        let members = Members(json)
        if members.text("id") != nil {
            guard let node = Node(members) else { return nil }
            self = .node(node)
        } else {
            guard let tie = Tie(members) else { return nil }
            self = .tie(tie)
        }
    }
}

/// The members of an object, by name.
private struct Members {
    private let values: [String: JSON]

    init(_ json: JSON) {
        guard case .object(let members) = json else {
            values = [:]
            return
        }
        values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func text(_ name: String) -> String? {
        if case .string(let text)? = values[name] { text } else { nil }
    }

    func number(_ name: String) -> Double? {
        switch values[name] {
        case .number(let number)?: number
        case .integer(let number)?: Double(number)
        default: nil
        }
    }

    func elements(_ name: String) -> [Members] {
        if case .array(let elements)? = values[name] { elements.map(Members.init) } else { [] }
    }

    /// A period of the members `since` and `until`; nil where they make none.
    var period: Period? {
        let (since, until) = (text("since"), text("until"))
        let dates = (since.flatMap { PartialDate($0) }, until.flatMap { PartialDate($0) })
        guard (since == nil) == (dates.0 == nil), (until == nil) == (dates.1 == nil) else { return nil }
        return Period(since: dates.0, until: dates.1)
    }

    /// The texts of the object `attributes`.
    var attributes: Attributes {
        var attributes = Attributes()
        guard case .object(let members)? = values["attributes"] else { return attributes }
        for member in members { if case .string(let text) = member.value { attributes[member.name] = text } }
        return attributes
    }
}

extension [JSON.Member] {
    fileprivate mutating func add(_ name: String, _ text: String?) {
        if let text { append(JSON.Member(name, .string(text))) }
    }

    fileprivate mutating func add(_ period: Period) {
        add("since", period.since?.description)
        add("until", period.until?.description)
    }

    fileprivate mutating func add(_ attributes: Attributes) {
        if !attributes.isEmpty { append(JSON.Member("attributes", attributes.json)) }
    }
}

extension Attributes {
    fileprivate var json: JSON { .object(map { JSON.Member($0.name, .string($0.value)) }) }

    /// The attributes as the text of one object; nil where there are none.
    package var flatJSON: String? { isEmpty ? nil : json.flat }
}

extension Node {
    fileprivate var json: JSON {
        var members: [JSON.Member] = []
        members.add("id", id.text)
        members.add("kind", kind.code)
        members.add("name", name)
        members.add("name_en", englishName)
        members.add(period)
        members.add("source", source)
        if !otherNames.isEmpty { members.append(JSON.Member("names", .array(otherNames.map(\.json)))) }
        members.add(attributes)
        return .object(members)
    }

    fileprivate init?(_ members: Members) {
        guard let id = members.text("id").flatMap({ ID($0) }), let name = members.text("name"),
            let kind = members.text("kind").flatMap({ NodeKind(code: $0) }), let period = members.period
        else { return nil }
        let names = members.elements("names").compactMap(OtherName.init)
        guard names.count == members.elements("names").count else { return nil }
        self.init(
            id: id,
            kind: kind,
            name: name,
            englishName: members.text("name_en"),
            otherNames: names,
            attributes: members.attributes,
            period: period,
            source: members.text("source")
        )
    }
}

extension Node.OtherName {
    fileprivate var json: JSON {
        var members: [JSON.Member] = []
        members.add("name", name)
        members.add("kind", kind.code)
        members.add("language", language?.rawValue)
        members.add(period)
        members.add("source", source)
        return .object(members)
    }

    fileprivate init?(_ members: Members) {
        guard let name = members.text("name"), let period = members.period,
            let kind = members.text("kind").flatMap({ Kind(code: $0) })
        else { return nil }
        let language = members.text("language")
        self.init(
            name,
            kind: kind,
            language: language.flatMap { Language(rawValue: $0) },
            period: period,
            source: members.text("source")
        )
    }
}

extension Tie {
    fileprivate var json: JSON {
        var members: [JSON.Member] = []
        members.add("from", from.text)
        members.add("tie", kind.code)
        members.add("to", to.text)
        members.add("role", details.role)
        if let weight = details.weight { members.append(JSON.Member("weight", .number(weight))) }
        members.add("state", details.state)
        members.add(details.period)
        members.add("note", details.note)
        members.add("source", details.source)
        members.add(details.attributes)
        return .object(members)
    }

    fileprivate init?(_ members: Members) {
        guard let from = members.text("from").flatMap({ Node.ID($0) }),
            let to = members.text("to").flatMap({ Node.ID($0) }),
            let kind = members.text("tie").flatMap({ TieKind(code: $0) }), let period = members.period
        else { return nil }
        self.init(
            kind,
            from: from,
            to: to,
            details: Details(
                role: members.text("role"),
                weight: members.number("weight"),
                state: members.text("state"),
                period: period,
                note: members.text("note"),
                source: members.text("source"),
                attributes: members.attributes
            )
        )
    }
}
