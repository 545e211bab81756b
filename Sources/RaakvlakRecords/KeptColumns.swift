import RaakvlakNetwork

/// Extra columns of a table, of which one should know that their texts are kept and mean nothing to a network.
public struct KeptColumns: Hashable, Sendable {
    /// The names that they have.
    public let names: [String]
    /// Those among them that say something of two nodes, such as "thema's" or "lid van".
    public let ties: [String]

    /// The columns among `extras` of which it is to be said; nil where there are none.
    ///
    /// A table that has all columns of its format was made for a folder: its extra columns are meant to be kept, unless
    /// they say something of two nodes.
    init?(_ extras: [String], in file: String, isWhole: Bool) {
        // Of a column for data of pupils something else is said.
        let extras = extras.filter { !ColumnWords.isNamePart($0) && !PupilText.isPupilColumn($0) }
        let ties = file == FileFormat.tiesFile ? [] : extras.filter(ColumnWords.saysTies)
        names = (isWhole ? ties : extras).map(\.excerpt)
        self.ties = ties.map(\.excerpt)
        if names.isEmpty { return nil }
    }
}

extension ColumnWords {
    /// Whether a column of this name holds a part of a person's name.
    static func isNamePart(_ word: String) -> Bool { nameParts.contains { $0.contains(FoldedWord(word)) } }

    /// Whether a column of this name says something of two nodes, in tables that have such a column or in `ties.csv`.
    static func saysTies(_ word: String) -> Bool {
        if !tieColumns.isDisjoint(with: columns(calledBy: word)) { return true }
        return CodeWords.code(word, of: TieKind.codes) != nil
            || NodeKind.allCases.contains { calls($0, FoldedWord(word)) }
    }

    private static let tieColumns = Set(
        FileFormat.all.flatMap(\.columns).filter { if case .ties = $0.role { true } else { false } }.map(\.name)
    )
}
