import RaakvlakInterchange

/// What one column says before and after an edit.
public struct FieldChange: Hashable, Sendable {
    /// The column of the CSV folder.
    public let name: String
    /// What it said; nil where nothing.
    public let before: String?
    /// What it says from then on; nil where nothing.
    public let after: String?

    /// A change of its parts.
    public init(name: String, before: String?, after: String?) {
        (self.name, self.before, self.after) = (name, before, after)
    }
}

extension Edit {
    /// The columns that differ, in the order in which they are written; those of what only comes or goes, all.
    ///
    /// What the fact is called is left out.
    public var fieldChanges: [FieldChange] {
        let (old, new) = (columns(of: before), columns(of: after))
        let names = old.map(\.name) + new.map(\.name).filter { name in !old.contains { $0.name == name } }
        return names.compactMap { name in
            let (before, after) = (old.first { $0.name == name }?.text, new.first { $0.name == name }?.text)
            return before == after ? nil : FieldChange(name: name, before: before, after: after)
        }
    }

    private static let keys: Set<String> = ["id", "kind", "from", "tie", "to", "role"]

    private func columns(of fact: Fact?) -> [(name: String, text: String)] {
        guard case .object(let members)? = fact?.json else { return [] }
        // The beginning of a tie is part of what it is called.
        let keys = if case .tie = key { Self.keys.union(["since"]) } else { Self.keys }
        return members.flatMap { member -> [(name: String, text: String)] in
            switch member.value {
            case .object(let attributes): attributes.map { ($0.name, Self.text(of: $0.value)) }
            default: keys.contains(member.name) ? [] : [(member.name, Self.text(of: member.value))]
            }
        }
    }

    private static func text(of value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .array(let elements): elements.map(text).joined(separator: " | ")
        case .object(let members): members.map { "\($0.name) \(text(of: $0.value))" }.joined(separator: ", ")
        default: value.flat
        }
    }
}
