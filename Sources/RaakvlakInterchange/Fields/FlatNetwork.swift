import RaakvlakNetwork
import RaakvlakRecords

/// A network as nodes and ties with fields: what all formats without a schema have in common.
///
/// Nothing is lost in it: `ForeignGraph` is made a network again by the same field names.
struct FlatNetwork {
    let network: Network
    let language: Language
    /// The attributes of which every value is a number by the schema.
    private let numericAttributes: Set<String>

    /// The longest label, in characters: texts of contributions are cut there.
    private static let longestLabel = 60

    init(_ network: Network, in language: Language) {
        (self.network, self.language) = (network, language)
        var isNumeric: [String: Bool] = [:]
        for node in network.nodes {
            let rule = Schema.rule(for: node.kind)
            for pair in node.attributes {
                isNumeric[pair.name] = isNumeric[pair.name] ?? true && Self.isNumber(pair, by: rule)
            }
        }
        numericAttributes = Set(isNumeric.filter(\.value).keys)
    }

    private static func isNumber(_ pair: Attributes.Pair, by rule: NodeRule) -> Bool {
        switch AttributeName(rawValue: pair.name).flatMap(rule.attribute)?.format {
        case .number, .count: Decimal.parse(pair.value).map(Decimal.text) == pair.value
        default: false
        }
    }

    /// A short name of a node; texts are cut at a word.
    func label(of node: Node) -> String { Self.label(of: node, in: language) }

    /// A short name of a node in `language`; texts are cut at a word.
    static func label(of node: Node, in language: Language) -> String {
        let name = node.name(in: language)
        guard !name.isEmpty else { return node.id.text }
        guard Schema.rule(for: node.kind).hasText, name.count > longestLabel else { return name }
        let start = name.prefix(longestLabel - 1)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start).trimmingBlanks() + "…"
    }

    /// What is known of a node besides its id, in a fixed order.
    func fields(of node: Node) -> [Field] {
        let label = Schema.rule(for: node.kind).label
        var fields = [
            Field(.label, .text(self.label(of: node))), Field(.kind, .text(node.kind.code)),
            Field(.kindInDutch, .text(label.dutch)), Field(.kindInEnglish, .text(label.english)),
        ]
        append(.name, node.name, to: &fields)
        append(.nameInEnglish, node.englishName, to: &fields)
        if !node.otherNames.isEmpty { fields.append(Field(.otherNames, .json(OtherNamesText.json(node.otherNames)))) }
        // What happened or was said remains a fact after its last day.
        append(node.period, endsAfter: !Schema.rule(for: node.kind).isOccurrence, to: &fields)
        append(.source, node.source, to: &fields)
        append(node.attributes, of: .node, to: &fields)
        return fields
    }

    /// What is known of a tie besides its ends, in a fixed order.
    func fields(of kind: TieKind, _ details: Tie.Details) -> [Field] {
        let verb = Schema.rule(for: kind).forward
        var fields = [
            Field(.kind, .text(kind.code)), Field(.kindInDutch, .text(verb.dutch)),
            Field(.kindInEnglish, .text(verb.english)), Field(.weight, .number(details.weight ?? 1)),
        ]
        if details.weight != nil { fields.append(Field(.isWeightStated, .flag(true))) }
        if kind.isUndirected { fields.append(Field(.isUndirected, .flag(true))) }
        append(.role, details.role, to: &fields)
        append(.state, details.state, to: &fields)
        append(details.period, endsAfter: true, to: &fields)
        append(.note, details.note, to: &fields)
        append(.source, details.source, to: &fields)
        append(details.attributes, of: .tie, to: &fields)
        return fields
    }

    private func append(_ name: FieldName, _ text: String?, to fields: inout [Field]) {
        if let text, !text.isEmpty { fields.append(Field(name, .text(text))) }
    }

    private func append(_ period: Period, endsAfter: Bool, to fields: inout [Field]) {
        append(.since, period.since?.description, to: &fields)
        append(.until, period.until?.description, to: &fields)
        append(.start, period.since?.earliest.description, to: &fields)
        if endsAfter { append(.end, period.until?.latest.description, to: &fields) }
    }

    private func append(_ attributes: Attributes, of owner: FieldName.Owner, to fields: inout [Field]) {
        for pair in attributes {
            let isNumber = owner == .node && numericAttributes.contains(pair.name)
            let number = isNumber ? Decimal.parse(pair.value) : nil
            let value = number.map(Field.Value.number) ?? .text(pair.value)
            fields.append(Field(attribute: pair.name, of: owner, value))
        }
    }
}

extension FlatNetwork {
    /// A field that nodes or ties have, and what its values are.
    struct Column: Hashable {
        enum Form: String { case string, double, boolean }
        let name: String
        let form: Form
    }

    /// The fields that nodes have, in the order in which they first occur.
    ///
    /// - Complexity: O(fields of all nodes).
    var nodeColumns: [Column] { columns(network.nodes.lazy.map(fields)) }

    /// The fields that ties have, in the order in which they first occur.
    var tieColumns: [Column] { columns(distinctTies.lazy.map { fields(of: $0.kind, $0.details) }) }

    /// Each kind with each of the details that its ties have.
    private var distinctTies: [(kind: TieKind, details: Tie.Details)] {
        TieKind.allCases.flatMap { kind in
            let range = network.kindStarts[kind.ordinal]..<network.kindStarts[kind.ordinal + 1]
            return Set(network.detailNumbers[range]).sorted().map { (kind, network.distinctDetails[Int($0)]) }
        }
    }

    private func columns(_ rows: some Sequence<[Field]>) -> [Column] {
        var (columns, forms) = ([String](), [String: Column.Form]())
        for row in rows {
            for field in row {
                let form = field.value.form
                guard let known = forms[field.name] else {
                    columns.append(field.name)
                    forms[field.name] = form
                    continue
                }
                if known != form { forms[field.name] = .string }
            }
        }
        return columns.map { Column(name: $0, form: forms[$0] ?? .string) }
    }
}

extension Field.Value {
    var form: FlatNetwork.Column.Form {
        switch self {
        case .text, .json: .string
        case .number: .double
        case .flag: .boolean
        }
    }

    /// The value as text.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): Decimal.text(number)
        case .flag(let flag): flag ? "true" : "false"
        case .json(let json): json.flat
        }
    }

    /// The value as JSON.
    var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        case .json(let json): json
        }
    }
}
