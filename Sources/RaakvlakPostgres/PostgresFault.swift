internal import RaakvlakStore

/// What a server says when it does not do what was asked.
struct PostgresFault: Error {
    /// The code of five characters ("PostgreSQL 15", appendix A); empty where there was no answer.
    let state: String
    /// At which character of the statement, from 1; nil where it does not say.
    var character: Int?
    /// What it says, in a line.
    let message: String
    /// Whether the server can't be reached, or no longer.
    let isLost: Bool
    /// Whether a statement that the server held ready was at fault, so that it may succeed otherwise.
    let isOfPrepared: Bool

    /// The code that is given where a password is wrong or missing.
    static let notAdmitted = "28P01"
    /// The code of an answer that is larger than what is taken ("program limit exceeded").
    static let tooLarge = "54000"
    /// Codes with which a server ends a connection.
    private static let endings: Set = ["57P01", "57P02", "57P03", "57P05", "25P03", "25P04"]

    init(
        state: String,
        character: Int? = nil,
        message: String,
        isConnected: Bool,
        isOfPrepared: Bool = false
    ) {
        self.isOfPrepared = isOfPrepared
        (self.state, self.character, self.message) = (state, character, message)
        isLost = !isConnected || state.isEmpty || state.hasPrefix("08") || Self.endings.contains(state)
    }

    /// Whether the same may succeed when it is tried again at once: the connection was lost, transactions stood in each other's
    /// way, or the server lost what it held ready.
    var isPassing: Bool {
        (isLost && state != Self.notAdmitted) || ["40001", "40P01"].contains(state) || isOfPrepared
    }

    /// What it means for people, of the store at a place; `isReading` says that nothing was to be changed.
    func storeError(at place: String, isReading: Bool) -> StoreError {
        if state == Self.notAdmitted { return .notAdmitted(place, reason: message) }
        if isLost { return .unreachable(place, reason: message) }
        switch state {
        case "55P03", "40001", "40P01": return .busy(place)
        case "42501", "25006", "53100", "53200", "53300":
            return isReading ? .notReadable(place, reason: message) : .notWritable(place, reason: message)
        case "XX001", "XX002": return .damaged(place, detail: message)
        default: return .failed(place, reason: message)
        }
    }
}
