import RaakvlakNetwork

/// What the cells of a column must hold.
enum CellForm: Sendable {
    case id, text, date, phone, consents
    /// Where something comes from; what is invented has a word for it in Dutch.
    case source
    case number(Problem.NumberForm)
    /// The official number of a node of the row's kind.
    case identifier
    /// One of a closed list of words, or some of it.
    case choice([String])
    case choices([String])
    /// Nodes of some kinds, by their ids.
    case references(NodeKindSet, isList: Bool)
    /// The parts of a tie, which depend on its kind.
    case tieKind, tieEnd(isTail: Bool), tieRole, tieState

    /// The Dutch for a value of a closed list, or for several, and for a source; nil in other columns.
    func title(of value: String, tie: TieKind?) -> String? {
        let rule = tie.map { Schema.rule(for: $0) }
        switch self {
        case .choice(let codes): return CodeWords.title(of: value, among: codes)
        case .choices(let codes):
            return ListText.text(of: ListText.items(of: value).map { CodeWords.title(of: $0, among: codes) })
        case .tieKind: return CodeWords.title(of: value, among: TieKind.codes)
        case .source: return SourceText.written(value)
        case .tieRole: return CodeWords.title(of: value, among: rule?.roles.choices.map(\.code) ?? [])
        case .tieState: return CodeWords.title(of: value, among: rule?.states.choices.map(\.code) ?? [])
        default: return nil
        }
    }
}

/// A column of a table, as the table's format has it.
struct KnownColumn: Sendable {
    let name: String
    let form: CellForm

    /// What its cells hold under a header that calls it `title`: under its own name a source is what it says, as in the
    /// folder.
    func form(under title: String) -> CellForm {
        guard case .source = form, FoldedWord(title) == FoldedWord(name) else { return form }
        return .text
    }

    /// The columns that the table `name` may have, and the kinds of node that its rows are; none in tables of ties and of
    /// names.
    static func columns(of name: String) -> (columns: [KnownColumn], kinds: [NodeKind]) {
        switch name {
        case FileFormat.tiesFile: (ofTies, [])
        case FileFormat.namesFile: (ofNames, [])
        default:
            FileFormat.all.first { $0.name == name }.map { format in
                (format.allColumns.map { KnownColumn(name: $0.name, form: form(of: $0, in: format)) }, format.kinds)
            } ?? ([], [])
        }
    }

    private static func form(of column: FileFormat.Column, in format: FileFormat) -> CellForm {
        switch column.role {
        case .id: .id
        case .kind: .choice(format.kinds.map(\.code))
        case .since, .until, .employmentSince, .employmentUntil: .date
        case .attribute(let rule): form(of: rule.format)
        case .ties(let shorthand): .references(targets(of: shorthand), isList: shorthand.isList)
        case .source: .source
        case .name, .englishName, .aliases, .employmentRole, .extra: .text
        }
    }

    private static func form(of format: AttributeFormat) -> CellForm {
        switch format {
        case .choice(let choices): .choice(choices.map(\.code))
        case .choices(let choices): .choices(choices.map(\.code))
        case .date: .date
        case .count: .number(.count)
        case .number: .number(.decimal)
        case .identifier: .identifier
        case .phone: .phone
        case .consents: .consents
        case .text, .texts, .email, .url: .text
        }
    }

    /// The kinds of node that a column of ties may name.
    private static func targets(of shorthand: FileFormat.Shorthand) -> NodeKindSet {
        guard shorthand.targets == .all else { return shorthand.targets }
        return Schema.rule(for: shorthand.kind).kinds(atTail: shorthand.isBackward)
    }

    private static let ofTies: [KnownColumn] = FileFormat.tieColumns.map { name in
        switch name {
        case "from", "to": KnownColumn(name: name, form: .tieEnd(isTail: name == "from"))
        case "kind": KnownColumn(name: name, form: .tieKind)
        case "role": KnownColumn(name: name, form: .tieRole)
        case "state": KnownColumn(name: name, form: .tieState)
        case "weight": KnownColumn(name: name, form: .number(.positive))
        case "since", "until": KnownColumn(name: name, form: .date)
        case "source": KnownColumn(name: name, form: .source)
        default: KnownColumn(name: name, form: .text)
        }
    }

    private static let ofNames: [KnownColumn] = FileFormat.nameColumns.map { name in
        switch name {
        case "node": KnownColumn(name: name, form: .references(.all, isList: false))
        case "language": KnownColumn(name: name, form: .choice(Language.allCases.map(\.rawValue)))
        case "kind": KnownColumn(name: name, form: .choice(Node.OtherName.Kind.codes))
        case "since", "until": KnownColumn(name: name, form: .date)
        case "source": KnownColumn(name: name, form: .source)
        default: KnownColumn(name: name, form: .text)
        }
    }
}

extension TieRule {
    /// The kinds of node that may stand at one end of such a tie.
    func kinds(atTail isTail: Bool) -> NodeKindSet {
        let sets = ends.flatMap { isUndirected ? [$0.from, $0.to] : [isTail ? $0.from : $0.to] }
        return sets.dropFirst().reduce(sets.first ?? .all) { $0 | $1 }
    }
}
