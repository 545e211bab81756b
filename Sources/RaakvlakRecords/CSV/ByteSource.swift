#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a table, any part of which can be read, by several threads at once: an open file, or bytes in memory.
final class ByteSource: Sendable {
    /// How many bytes there are.
    let size: Int

    private let path: String
    /// Below 0 where the bytes are in memory.
    private let descriptor: Int32
    private let bytes: [UInt8]

    /// These bytes.
    init(bytes: [UInt8]) {
        (path, descriptor, self.bytes, size) = ("", -1, bytes, bytes.count)
    }

    /// Opens the file at `path`; what is no file but can be read, such as a pipe, is read to its end.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    convenience init(path: String) throws(LocationError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .noSuchFile(path) : .notReadable(path, reason: SystemText.lastError)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            defer { close(descriptor) }
            self.init(bytes: try Self.everything(descriptor, path))
            return
        }
        self.init(path: path, descriptor: descriptor, size: Int(status.st_size))
    }

    private init(path: String, descriptor: Int32, size: Int) {
        (self.path, self.descriptor, bytes, self.size) = (path, descriptor, [], size)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills `buffer` with the bytes from `offset` on and tells with how many; fewer than fit at the end alone.
    /// - Throws: `LocationError.notReadable`.
    func read(into buffer: UnsafeMutableRawBufferPointer, from offset: Int) throws(LocationError) -> Int {
        guard descriptor >= 0 else {
            let part = bytes[min(offset, size)..<min(offset + buffer.count, size)]
            part.withUnsafeBytes { buffer.copyMemory(from: $0) }
            return part.count
        }
        var filled = 0
        while filled < buffer.count {
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = pread(descriptor, room.baseAddress, room.count, off_t(offset + filled))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .notReadable(path, reason: SystemText.lastError) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// The bytes at these places, as far as there are any.
    /// - Throws: `LocationError.notReadable`.
    func bytes(_ range: Range<Int>) throws(LocationError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        let room = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(LocationError) in
                try read(into: buffer, from: range.lowerBound)
            }
        }
        bytes.removeLast(bytes.count - (try room.get()))
        return bytes
    }

    /// All that can be read of a descriptor.
    private static func everything(_ descriptor: Int32, _ path: String) throws(LocationError) -> [UInt8] {
        var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            #if canImport(Glibc)
                let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            #elseif canImport(Musl)
                let count = block.withUnsafeMutableBytes { Musl.read(descriptor, $0.baseAddress, $0.count) }
            #else
                let count = block.withUnsafeMutableBytes { Darwin.read(descriptor, $0.baseAddress, $0.count) }
            #endif
            if count == 0 { return bytes }
            if count > 0 {
                bytes += block[..<count]
            } else if errno != EINTR {
                throw .notReadable(path, reason: SystemText.lastError)
            }
        }
    }
}
