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
    public let network: Network?
    /// What was read, in the order of reading.
    public let files: [File]
    /// The issues, errors and notices, by file and line; of very many, the first hundred thousand.
    public let issues: [Issue]
    /// How many errors there are.
    public let errorCount: Int
    /// How many notices there are.
    public let noticeCount: Int
}
