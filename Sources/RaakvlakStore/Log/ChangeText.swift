import RaakvlakInterchange

extension JSON {
    /// The value that a text writes; null where it writes none.
    fileprivate init(text: String) {
        self = (try? JSONScanner.document(Array(text.utf8))) ?? .null
    }

    fileprivate func member(_ name: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.name == name }?.value ?? .null
    }

    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
    fileprivate var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}

extension Edit {
    /// The edit as JSON, as the log has it.
    var text: String { json.flat }

    /// The edit that a text of the log says.
    init?(text: String) { self.init(json: JSON(text: text)) }

    fileprivate var json: JSON {
        ["before": before?.json ?? .null, "after": after?.json ?? .null]
    }

    fileprivate init?(json: JSON) {
        let facts = ["before", "after"].map { name -> Fact?? in
            let fact = json.member(name)
            return fact == .null ? .some(nil) : Fact(fact).map { .some($0) }
        }
        guard let before = facts[0], let after = facts[1] else { return nil }
        self.init(from: before, to: after)
    }
}

extension Change.Note {
    /// The note as JSON, as the log has it.
    var text: String { json.flat }

    /// The note that a text of the log says.
    init?(text: String) { self.init(json: JSON(text: text)) }

    fileprivate var json: JSON {
        var members = [
            JSON.Member("author", .string(author)), JSON.Member("moment", .string(moment.description)),
            JSON.Member("reason", JSON(reason)), JSON.Member("undoes", undoes.map(JSON.integer) ?? .null),
        ]
        if !erased.isEmpty { members.append(JSON.Member("erased", .array(erased.map(\.json)))) }
        if lifted > 0 { members.append(JSON.Member("lifted", .integer(lifted))) }
        return .object(members)
    }

    fileprivate init?(json: JSON) {
        guard let author = json.member("author").string,
            let moment = json.member("moment").string.flatMap({ Moment($0) })
        else { return nil }
        self.init(
            author: author,
            moment: moment,
            reason: json.member("reason").string,
            undoes: json.member("undoes").integer
        )
        lifted = json.member("lifted").integer ?? 0
        guard case .array(let records) = json.member("erased") else { return }
        erased = records.compactMap { ErasedText(json: $0) }
        if erased.count < records.count { return nil }
    }
}

extension ErasedText {
    fileprivate var json: JSON {
        [
            "change": .integer(place.change), "place": place.edit.map(JSON.integer) ?? .null,
            "digest": .string(digest.text),
        ]
    }

    fileprivate init?(json: JSON) {
        guard let change = json.member("change").integer,
            let digest = json.member("digest").string.flatMap({ Digest(text: $0) })
        else { return nil }
        self.init(at: Place(change: change, edit: json.member("place").integer), digest: digest)
    }
}
