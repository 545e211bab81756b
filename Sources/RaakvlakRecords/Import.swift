public import RaakvlakNetwork

/// What was read of a location: the network, where its input is sound, and all that is wrong or odd with it.
public struct Import: Sendable {
    /// One file that was read.
    public struct File: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// How many rows it has besides the header.
        public let rows: Int
    }

    /// The network; nil where an issue is an error.
    public var network: Network? { errorCount == 0 ? sound : nil }
    /// The network without what can't be held.
    public let sound: Network
    /// What was read, in the order of reading.
    public let files: [File]
    /// The issues, errors and notices, by file and line; of very many, the first hundred thousand.
    public let issues: [Issue]
    /// How many errors there are.
    public let errorCount: Int
    /// How many notices there are.
    public let noticeCount: Int
}

extension Import {
    /// What was read of where nothing but a sound network can be.
    package init(_ network: Network) {
        self.init(sound: network, files: [], issues: [], errorCount: 0, noticeCount: 0)
    }

    /// The same, with other names for the files.
    func named(_ name: (String) -> String) -> Import {
        Import(
            sound: sound,
            files: files.map { File(name: name($0.name), rows: $0.rows) },
            issues: issues.map { $0.named(name($0.file)) },
            errorCount: errorCount,
            noticeCount: noticeCount
        )
    }

    /// The same, with the columns of files called by the names that they have there.
    func named(columns: [String: [String: String]]) -> Import {
        Import(
            sound: sound,
            files: files,
            issues: issues.map { $0.named(columns: columns[$0.file] ?? [:]) },
            errorCount: errorCount,
            noticeCount: noticeCount
        )
    }

    /// The same, with the issues in cells of sheets, or not.
    func placed(inSheets isInSheets: Bool) -> Import {
        guard isInSheets else { return self }
        return Import(
            sound: sound,
            files: files,
            issues: issues.map { $0.inSheet },
            errorCount: errorCount,
            noticeCount: noticeCount
        )
    }
}
