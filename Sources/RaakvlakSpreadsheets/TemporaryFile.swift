import RaakvlakRecords

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that is there only while a workbook is made, since libxlsxwriter writes to a path; it goes too when the process
/// is told to stop.
struct TemporaryFile {
    let path: String

    init() throws(WorkbookError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/raakvlak-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .notWritten(String(cString: strerror(errno))) }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        UnfinishedFiles.add(path)
    }

    func bytes() throws(WorkbookError) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw .notWritten(String(cString: strerror(errno))) }
        defer { fclose(file) }
        var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        guard ferror(file) == 0 else { throw .notWritten(String(cString: strerror(errno))) }
        return bytes
    }

    func remove() { UnfinishedFiles.finish([path]) { _ = unlink(path) } }
}
