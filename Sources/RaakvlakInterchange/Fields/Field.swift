/// A named value of a node or a tie, as formats hold it that know no schema.
struct Field: Hashable {
    let name: String
    let value: Value

    enum Value: Hashable {
        case text(String)
        case number(Double)
        case flag(Bool)
        /// Values within values, for formats that have them; text of JSON in others.
        case json(JSON)
    }

    init(_ name: FieldName, _ value: Value) { (self.name, self.value) = (name.rawValue, value) }

    init(attribute name: String, of owner: FieldName.Owner, _ value: Value) {
        (self.name, self.value) = (FieldName.ofAttribute(name, of: owner), value)
    }
}

/// What the fields are called that every export has, besides the attributes of nodes and ties.
enum FieldName: String, CaseIterable {
    /// What the node or tie is, as a code, and as people read it in both languages.
    case kind
    case kindInDutch = "kind_nl"
    case kindInEnglish = "kind_en"
    /// A short name in the language of the export; programs show it at the node.
    case label
    case name
    case nameInEnglish = "name_en"
    case otherNames = "other_names"
    /// The period as it was stated, and the first and last day that it can be.
    case since, until, start, end
    /// `source` is where an edge begins in most formats.
    case source = "fact_source"
    case role, weight, state, note
    /// Whether a weight was stated: ties without one weigh 1.
    case isWeightStated = "weight_stated"
    case isUndirected = "undirected"

    /// Before the name of an attribute that is the name of a field, or of something that programs keep there.
    static let attributePrefix = "attribute_"

    /// What has fields.
    enum Owner: Int { case node, tie }

    private static let shared: [FieldName] = [
        .kind, .kindInDutch, .kindInEnglish, .label, .since, .until, .start, .end, .source,
    ]
    private static let fields: [[FieldName]] = [
        shared + [.name, .nameInEnglish, .otherNames],
        shared + [.role, .weight, .state, .note, .isWeightStated, .isUndirected],
    ]
    private static let taken = fields.map { fields in
        Set(fields.map(\.rawValue))
            .union(["id", "key", "source", "target", "type", "directed", "networkx_key", "pid", "spells", "viz"])
    }

    /// The field for an attribute; programs that fold case would take `Label` for `label`.
    static func ofAttribute(_ name: String, of owner: Owner) -> String {
        let folded = name.lowercased()
        let isTaken = taken[owner.rawValue].contains(folded) || folded.hasPrefix(attributePrefix)
        return isTaken ? attributePrefix + name : name
    }

    /// The attribute for a field; nil where the field is another.
    static func attribute(of field: String, of owner: Owner) -> String? {
        if field.hasPrefix(attributePrefix) { return String(field.dropFirst(attributePrefix.count)) }
        return FieldName(rawValue: field).map(fields[owner.rawValue].contains) ?? false ? nil : field
    }
}
