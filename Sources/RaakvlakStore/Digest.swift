import CCrypto

/// The SHA-256 of something (FIPS 180-4).
public struct Digest: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// The digest with these bytes; nil where they are not 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    /// The digest of all `parts`, one behind the other.
    public init(of parts: [UInt8]...) { self.init(of: parts) }

    /// The digest of all `parts`, one behind the other.
    public init(of parts: [[UInt8]]) {
        let message = Array(parts.joined())
        var bytes = [UInt8](repeating: 0, count: Self.size)
        SHA256(message, message.count, &bytes)
        self.bytes = bytes
    }

    /// 32 times 0: what stands before the first change of a log.
    public static let zero = Digest(zeros: size)

    private init(zeros count: Int) { bytes = Array(repeating: 0, count: count) }

    private static let size = 32
}

/// Random bytes that nobody can guess.
enum Salt {
    private static let size = 16

    /// Sixteen bytes of the system's generator.
    static func random() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        // Without a source of random numbers no commitment would hide anything.
        precondition(RAND_bytes(&bytes, Int32(size)) == 1, "There are no random numbers.")
        return bytes
    }
}
