/// The bytes of a whole file.
package enum FileBytes {
    /// The bytes of the file at `path`; of what can be read but is no file, such as a pipe, all of them.
    ///
    /// At most one byte more than `most` is read of a file, so that a caller can tell that it is too large.
    /// - Throws: `LocationError.noSuchFile`, `.notReadable`.
    package static func read(_ path: String, most: Int) throws(LocationError) -> [UInt8] {
        let source = try ByteSource(path: path)
        var bytes = [UInt8](repeating: 0, count: min(source.size, most + 1))
        var failure: LocationError?
        let count = bytes.withUnsafeMutableBytes { buffer in
            do throws(LocationError) { return try source.read(into: buffer, from: 0) } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
