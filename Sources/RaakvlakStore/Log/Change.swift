/// Edits that were made together, with who made them, when and why.
public struct Change: Hashable, Sendable {
    /// Who changes something, when and why.
    public struct Note: Hashable, Sendable {
        /// Who: a name or an id; never empty.
        public var author: String
        /// When it was recorded.
        public var moment: Moment
        /// Why.
        public var reason: String?
        /// The number of the change that it takes back.
        public var undoes: Int?
        /// The texts of earlier changes that it erased.
        public internal(set) var erased: [ErasedText] = []

        /// Of how many marks of the erased it took back that they keep someone out.
        public internal(set) var lifted = 0

        /// Makes a note of its parts.
        public init(author: String, moment: Moment, reason: String? = nil, undoes: Int? = nil) {
            (self.author, self.moment, self.reason, self.undoes) = (author, moment, reason, undoes)
        }

        /// The same, recorded at `moment` where the clock was behind.
        ///
        /// What is recorded later never bears an earlier time; what it erases, only an erasure says.
        package func notBefore(_ moment: Moment?) -> Note {
            var note = self
            (note.erased, note.lifted) = ([], 0)
            note.moment = max(note.moment, moment ?? note.moment)
            return note
        }
    }

    /// Its place in the log, from 1.
    public let number: Int
    /// Who made it, when and why.
    public let note: Note
    /// What came, went or changed.
    public let edits: [Edit]
    /// How many more edits it had, of which nothing is left since they were erased.
    public internal(set) var erasedEdits = 0
    /// The facts of which it changed nothing but contact details that are not shown any more.
    public internal(set) var hiddenFacts: [Fact.Key] = []

    /// The same change, of which only these edits are told.
    func telling(_ edits: [Edit]) -> Change {
        var change = Change(number: number, note: note, edits: edits)
        change.erasedEdits = erasedEdits
        return change
    }

    /// Makes a change of its parts.
    public init(number: Int, note: Note, edits: [Edit]) { (self.number, self.note, self.edits) = (number, note, edits) }
}
