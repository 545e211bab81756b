public import RaakvlakNetwork

/// What is taken out of a store, in the facts and in the log, and what stands in its place.
///
/// A store does all of it in one transaction, as one change. That change says which texts of the log were replaced, and nothing
/// of what stood there.
public struct Erasure: Sendable {
    /// A text of the log with what was put in its place.
    public struct Replacement: Sendable {
        /// Where it stands.
        public let place: ErasedText.Place
        /// The new text and salt; the commitment stays as it was.
        public let text: SealedText

        /// The record of it.
        var record: ErasedText { ErasedText(at: place, digest: text.digest) }
    }

    /// The number of the last change when this was made out.
    public let base: Int
    /// What changes of the facts, of which the log tells nothing.
    public internal(set) var facts: [Edit] = []
    /// What is stated instead; the log has it.
    public internal(set) var trace: [Edit] = []
    /// The texts of the log that are replaced.
    public internal(set) var texts: [Replacement] = []
    /// Nodes that no change is to be found by any more.
    public internal(set) var gone: Set<Node.ID> = []
    /// Nodes that have another id from now on.
    public internal(set) var renamed: [Node.ID: Node.ID] = [:]
    /// Marks that are added to the list of the erased.
    public internal(set) var marks: Set<ErasedMark> = []

    /// Marks that are taken from it.
    public internal(set) var lifted: Set<ErasedMark> = []

    init(base: Int) { self.base = base }

    /// Whether there is nothing to do.
    public var isEmpty: Bool {
        facts.isEmpty && trace.isEmpty && texts.isEmpty && marks.isEmpty && lifted.isEmpty
    }

    /// Whether something goes of which remains may be left in files; marks tell nothing.
    public var leavesRemains: Bool { !facts.isEmpty || !texts.isEmpty || !gone.isEmpty || !renamed.isEmpty }

    /// All that changes of the facts.
    public var edits: [Edit] { facts + trace }

    /// The change that a store appends to its log.
    ///
    /// - Parameters:
    ///   - number: Its number: that of the last change and 1.
    ///   - note: Who erases, when and why.
    ///   - moment: The moment of the last change.
    /// - Returns: The change, with the record of what was replaced.
    /// - Throws: `StoreError.changedMeanwhile`, where there are changes that the erasure knows nothing of.
    public func change(
        _ number: Int,
        _ note: Change.Note,
        notBefore moment: Moment?
    ) throws(StoreError) -> Change {
        guard number == base + 1 else { throw .changedMeanwhile(by: number - 1) }
        var note = note.notBefore(moment)
        (note.erased, note.lifted) = (texts.map(\.record), lifted.count)
        return Change(number: number, note: note, edits: trace)
    }

    /// The network after the erasure.
    ///
    /// - Throws: `StoreError.notHeld`, where what is left is none.
    public func network(after network: Network) throws(StoreError) -> Network { try network.holding(edits) }
}
