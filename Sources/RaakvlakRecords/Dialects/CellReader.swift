import RaakvlakNetwork

/// Reads the cells of one column as people and spreadsheets write them.
struct CellReader {
    private let form: CellForm
    private let names: NodeNames

    init(_ form: CellForm, _ names: NodeNames) { (self.form, self.names) = (form, names) }

    /// Whether values are words of a closed list.
    var isOfClosedList: Bool {
        switch form {
        case .choice, .choices, .tieKind, .tieRole, .tieState: true
        default: false
        }
    }

    /// The value that `text` means, where it is written otherwise and it is certain what was meant; else nil.
    ///
    /// The kind is that of the row's node, the tie what the row says of two nodes.
    func value(_ text: String, kind: NodeKind?, tie: TieKind?) -> String? {
        let word = text.trimmingBlanks()
        switch form {
        case .id, .text: return nil
        case .source: return SourceText.source(text)
        case .date: return PartialDate(word) == nil ? Repair.date(word) : nil
        case .phone: return PhoneNumber(word) == nil ? PhoneNumber(reading: word)?.text : nil
        case .consents: return Consents(text) == nil ? Repair.consents(text) : nil
        case .number(let numberForm): return Self.number(word, numberForm)
        case .identifier:
            return kind.flatMap { Identifier(word, of: $0) == nil ? Repair.identifier(word, of: $0) : nil }
        case .choice(let codes): return Self.code(word, codes)
        case .tieKind: return Self.code(word, TieKind.codes)
        case .choices(let codes): return Self.codes(text, codes)
        case .references(let kinds, let isList): return references(text, kinds, isList: isList)
        case .tieEnd(let isTail):
            let kinds = tie.map { Schema.rule(for: $0).kinds(atTail: isTail) }
            return references(text, kinds ?? .all, isList: false)
        case .tieRole: return tie.flatMap { Self.code(word, Schema.rule(for: $0).roles.choices.map(\.code)) }
        case .tieState: return tie.flatMap { Self.code(word, Schema.rule(for: $0).states.choices.map(\.code)) }
        }
    }

    /// The Dutch for a value of a closed list, or for a source.
    func title(of value: String, tie: TieKind?) -> String? { form.title(of: value, tie: tie) }

    /// The kind of tie that `text` means.
    static func tieKind(_ text: String) -> TieKind? {
        let word = text.trimmingBlanks()
        return TieKind(code: word) ?? CodeWords.code(word, of: TieKind.codes).flatMap { TieKind(code: $0) }
    }

    private static func number(_ word: String, _ form: Problem.NumberForm) -> String? {
        if let number = Decimal.parse(word), form.allows(number), !Repair.hasDoubtfulPoint(word) { return nil }
        return Repair.number(word, form)
    }

    private static func code(_ word: String, _ codes: [String]) -> String? {
        codes.contains(word) ? nil : CodeWords.code(word, of: codes)
    }

    private static func codes(_ text: String, _ codes: [String]) -> String? {
        let items = ListText.items(of: text)
        guard !items.allSatisfy(codes.contains) else { return nil }
        for items in [items, parts(of: text, ";\n"), parts(of: text, ";,/\n")] {
            let values = items.compactMap { codes.contains($0) ? $0 : CodeWords.code($0, of: codes) }
            if values.count == items.count { return ListText.text(of: values) }
        }
        return nil
    }

    /// The ids of the nodes that are named in `text`; names that nobody has stay as they are.
    private func references(_ text: String, _ kinds: NodeKindSet, isList: Bool) -> String? {
        let items = isList ? ListText.items(of: text) : [text.trimmingBlanks()]
        guard !items.allSatisfy(names.ids.contains) else { return nil }
        let readings = (isList ? [items, Self.parts(of: text, ";\n"), Self.parts(of: text, ";,\n")] : [items]).map {
            items in
            (items: items, ids: items.map { names.ids.contains($0) ? $0 : names.id(of: $0, among: kinds) })
        }
        let best = readings.first { !$0.ids.contains(nil) } ?? readings.first { $0.ids.contains { $0 != nil } }
        guard let best else { return nil }
        let values = zip(best.items, best.ids).map { $1 ?? $0 }
        let value = isList ? ListText.text(of: values) : values.joined()
        return value == text ? nil : value
    }

    /// The items of a list whose items have any of these between them.
    private static func parts(of text: String, _ separators: String) -> [String] {
        text.split { separators.contains($0) }.map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    }
}
