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
        var message: [UInt8] = []
        message.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { message += part }
        var bytes = [UInt8](repeating: 0, count: Self.size)
        SHA256(message, message.count, &bytes)
        self.bytes = bytes
    }

    /// The bytes as hexadecimal digits.
    public var text: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// 32 times 0: what stands before the first change of a log.
    public static let zero = Digest(zeros: size)

    private init(zeros count: Int) { bytes = Array(repeating: 0, count: count) }

    private static let size = 32
}

/// Random bytes that nobody can guess, drawn several at once and handed out one after another.
struct Salts {
    /// How many bytes a salt has.
    static let size = 16
    /// How many are drawn at once, at first and at most: most changes need few, and to draw takes its time.
    private static let (few, most) = (4, 4_096)
    private var bytes: [UInt8] = []
    private var position = 0

    /// Salts of the system's generator.
    init() {}

    /// A salt that was not handed out yet.
    mutating func next() -> [UInt8] {
        if position == bytes.count {
            bytes = [UInt8](repeating: 0, count: max(Self.few * Self.size, min(bytes.count * 4, Self.most * Self.size)))
            // Without a source of random numbers no commitment would hide anything.
            precondition(RAND_bytes(&bytes, Int32(bytes.count)) == 1, "There are no random numbers.")
            position = 0
        }
        defer { position += Self.size }
        return Array(bytes[position..<position + Self.size])
    }
}
