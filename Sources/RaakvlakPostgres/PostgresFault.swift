internal import RaakvlakStore

/// What a server says when it does not do what was asked.
struct PostgresFault: Error {
    /// The code of five characters ("PostgreSQL 15", appendix A); empty where the connection was lost.
    let state: String
    /// At which character of the statement, from 1; nil where it does not say.
    var character: Int?
    /// What it says, in a line.
    let message: String

    /// Whether the server can't be reached, or no longer.
    var isLost: Bool { state.isEmpty || state.hasPrefix("08") || ["57P01", "57P02", "57P03"].contains(state) }

    /// Whether the same may succeed when it is tried again: transactions that stood in each other's way.
    var isPassing: Bool { isLost || ["40001", "40P01"].contains(state) }

    /// What it means for people.
    ///
    /// - Parameters:
    ///   - place: Where the store is.
    ///   - isReading: Whether nothing was to be changed.
    func storeError(at place: String, isReading: Bool) -> StoreError {
        if isLost { return .unreachable(place, reason: message) }
        switch state {
        case "55P03", "40001", "40P01": return .busy(place)
        case "3D000", "28000", "28P01": return .unreachable(place, reason: message)
        case "42501", "25006", "53100", "53200", "53300":
            return isReading ? .notReadable(place, reason: message) : .notWritable(place, reason: message)
        case "XX001", "XX002": return .damaged(place, detail: message)
        default: return .failed(place, reason: message)
        }
    }
}
