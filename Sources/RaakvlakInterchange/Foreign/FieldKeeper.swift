import RaakvlakNetwork
import RaakvlakRecords

/// Puts fields that are not part of a node or tie itself among its attributes, as the folder can hold them.
struct FieldKeeper {
    /// Before the name of a field that can't be kept under its own.
    static let prefix = "original_"

    let owner: FieldName.Owner
    let isTaken: (String) -> Bool
    /// What people call the node or edge in examples: its id and line.
    let place: String
    private(set) var attributes = Attributes()

    init(_ owner: FieldName.Owner, at place: String, isTaken: @escaping (String) -> Bool) {
        (self.owner, self.place, self.isTaken) = (owner, place, isTaken)
    }

    /// Sets an attribute that the schema knows.
    mutating func set(_ name: AttributeName, _ value: String) { attributes[name] = value }

    /// Keeps a field under the name that it stands for, or under another where that can't be.
    mutating func keep(_ field: String, _ text: String, _ log: inout LossLog) {
        let name = (FieldName.attribute(of: field, of: owner) ?? Self.prefix + field).trimmingBlanks()
        if name.isEmpty { return log.note(.valueLeftOut, at: place, Texts.leftOut(field, text)) }
        guard isTaken(name) || attributes[name] != nil else { return attributes[name] = text }
        move(name, text, .fieldRenamed, &log)
    }

    /// Keeps a value under another name than that of its field, which can't have it.
    mutating func move(_ name: String, _ text: String, _ kind: Loss.Kind, _ log: inout LossLog) {
        let other = name.hasPrefix(Self.prefix) ? name : Self.prefix + name
        let free = [other, other + "_2"].first { !isTaken($0) && attributes[$0] == nil }
        guard let free else { return log.note(.valueLeftOut, at: place, Texts.leftOut(name, text)) }
        attributes[free] = text
        log.note(kind, at: place, Texts.moved(name, text, to: free))
    }
}

extension Texts {
    fileprivate static func leftOut(_ field: String, _ text: String) -> Phrase {
        Phrase("\(field) '\(text.excerpt)'")
    }

    fileprivate static func moved(_ field: String, _ text: String, to other: String) -> Phrase {
        Phrase("\(field) '\(text.excerpt)' → \(other)")
    }
}
