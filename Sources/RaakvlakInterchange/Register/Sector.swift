/// A sort of education of the register, as the schema's sectors name it.
enum Sector: String, CaseIterable, Hashable, Sendable {
    case po, sbo, so, vso, vo

    /// Whether its sites belong to a samenwerkingsverband for primary education (WPO, article 18a).
    var isPrimary: Bool { self == .po || self == .sbo || self == .so }
    /// Whether its sites belong to one for secondary education.
    var isSecondary: Bool { self == .vso || self == .vo }

    /// The sorts that a cell of the register names, or none where it names none that is known.
    static func named(_ text: String) -> Set<Self> {
        let text = text.lowercased()
        // A pair of brackets stands for "with or without".
        if text == "(v)so" { return [.so, .vso] }
        return switch text.filter({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
        case "bo", "po", "bas", "basisschool", "basisonderwijs": [.po]
        case "sbo", "sbao", "sbas", "speciaalbasisonderwijs": [.sbo]
        case "so", "speciaalonderwijs": [.so]
        case "vso", "voortgezetspeciaalonderwijs": [.vso]
        case "sovso", "vsoso", "speciaalenvoortgezetspeciaalonderwijs": [.so, .vso]
        case "vo", "vos", "voortgezetonderwijs": [.vo]
        default: []
        }
    }

    /// The sectors as a list in the order of the schema.
    static func codes(_ sectors: Set<Self>) -> [String] {
        let codes = Set(sectors.map(\.rawValue) + (sectors.contains(.sbo) ? ["po"] : []))
        return ["po", "vo", "so", "sbo", "vso"].filter(codes.contains)
    }
}
