internal import CPostgres

/// What a server says besides its answers.
final class NoticeList {
    /// A notice: how serious it is, in English, and what it says.
    private(set) var all: [(severity: String, message: String, detail: String)] = []

    /// Forgets all.
    func clear() { all.removeAll() }

    /// Takes a notice, as the library tells it.
    static func take(_ receiver: UnsafeMutableRawPointer?, _ result: OpaquePointer?) {
        guard let receiver else { return }
        let field = { (name: Character) in
            PQresultErrorField(result, Int32(name.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
        }
        Unmanaged<NoticeList>.fromOpaque(receiver).takeUnretainedValue().all.append(
            (field("V"), field("M"), field("D"))
        )
    }
}
