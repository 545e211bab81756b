/// Lists in 16-bit numbers, arranged so that bounds of everyone's scores are found in few passes over a block of persons.
///
/// A list with many entries is a row: a number for each person. The most popular lists are also taken together in groups:
/// what a group adds is at most the product of two norms (Cauchy and Schwarz), so that one row of norms stands for all
/// lists of the group. Where rarity counts, those lists add little, while most of the work would be theirs. Of other lists
/// there are the entries, by block where there are enough of them.
struct BoundIndex: Sendable {
    /// How many persons are taken at once: their sums, and the rows, stay in the caches nearest to the processor.
    static let blockSize = 16384

    /// How a list is kept.
    enum Place: Sendable {
        /// Nobody answers there.
        case nowhere
        /// By its number among the rows, with that of its group, if it has one.
        case row(Int, group: Int?)
        /// By its number among the lists that are kept by block.
        case blocked(Int)
        /// By its number among the short lists.
        case short(Int)
    }

    /// An entry of a short list.
    struct Entry: Sendable {
        /// The person's number.
        let person: UInt32
        /// The share of the greatest value of the list, in 65536ths.
        let share: UInt32
    }

    /// How many persons answer.
    let rowCount: Int
    /// By list.
    let traits: [BoundLists.Trait]
    /// By list.
    let places: [Place]
    /// The greatest value of each list.
    let greatest: [Float]
    /// The greatest norm of each group.
    let groupGreatest: [Float]
    /// The greatest norm of all that a person answers.
    let greatestNorm: Double
    /// For each block and row, the share of each person in the greatest value, in 65536ths; rows of groups come first.
    let rows: [UInt16]
    /// How many rows there are, with those of groups.
    let listRowCount: Int
    /// For each block and blocked list, where its entries begin; and where the last end.
    let blockedStarts: [UInt32]
    /// A person's place in the block, and the share of the greatest value times 65536 above it.
    let blockedEntries: [UInt32]
    /// How many lists are kept by block.
    let blockedCount: Int
    /// Where each short list begins, and where the last ends.
    let shortStarts: [UInt32]
    /// The entries of the short lists.
    let shortEntries: [Entry]

    /// How many blocks there are.
    var blockCount: Int { (rowCount + Self.blockSize - 1) / Self.blockSize }

    /// How many groups there are.
    var groupCount: Int { groupGreatest.count }

    /// A part of the greatest in 65536ths, rounded up; a whole is one less than it should be.
    static func share(_ value: Double, of greatest: Float) -> UInt32 {
        UInt32(min(65535, (value / Double(greatest) * 65536).rounded(.up)))
    }
}
