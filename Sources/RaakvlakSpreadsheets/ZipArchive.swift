internal import CZip

/// The entries of a zip file in memory, read one by one and never more of them than a bound allows.
struct ZipArchive: ~Copyable {
    /// What is wrong with an archive.
    enum Fault: Error, Hashable {
        case notAnArchive, encrypted, tooLarge
        case damaged(String)
    }

    private static let mostEntries: Int64 = 10_000

    private let handle: OpaquePointer
    /// The archive's own bytes, which must stay where they are.
    private let storage: UnsafeMutableRawBufferPointer
    /// How many bytes may still be unpacked.
    private var bytesLeft: Int

    /// Opens the archive in `bytes`, of which at most `mostBytes` are unpacked.
    init(_ bytes: [UInt8], mostBytes: Int) throws(Fault) {
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        storage.copyBytes(from: bytes)
        do throws(Fault) {
            let handle = try Self.open(storage, count: bytes.count)
            self.init(handle, storage, bytesLeft: mostBytes)
        } catch {
            storage.deallocate()
            throw error
        }
    }

    private init(_ handle: OpaquePointer, _ storage: UnsafeMutableRawBufferPointer, bytesLeft: Int) {
        (self.handle, self.storage, self.bytesLeft) = (handle, storage, bytesLeft)
    }

    private static func open(_ storage: UnsafeMutableRawBufferPointer, count: Int) throws(Fault) -> OpaquePointer {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(storage.baseAddress, zip_uint64_t(count), 0, &error) else {
            throw .notAnArchive
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .notAnArchive
        }
        guard zip_get_num_entries(handle, 0) <= mostEntries else {
            zip_discard(handle)
            throw .tooLarge
        }
        return handle
    }

    deinit {
        zip_discard(handle)
        storage.deallocate()
    }

    /// Whether there is an entry of this name.
    func contains(_ name: String) -> Bool { zip_name_locate(handle, name, 0) >= 0 }

    /// The bytes of an entry; nil where there is none of this name.
    mutating func entry(_ name: String) throws(Fault) -> [UInt8]? {
        let index = zip_name_locate(handle, name, 0)
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw zip_error_code_zip(zip_get_error(handle)) == ZIP_ER_NOPASSWD ? .encrypted : .damaged(name)
        }
        defer { zip_fclose(file) }
        var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = Int(zip_fread(file, &block, zip_uint64_t(block.count)))
            guard count >= 0 else { throw .damaged(name) }
            if count == 0 { return bytes }
            bytesLeft -= count
            guard bytesLeft >= 0 else { throw .tooLarge }
            bytes += block[..<count]
        }
    }
}
