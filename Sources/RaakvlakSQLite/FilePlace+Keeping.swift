internal import Foundation
internal import RaakvlakRecords
internal import RaakvlakStore

/// Keeping what is there.
extension FilePlace {
    /// How much is copied at a time.
    private static let stretch = 1 << 20

    /// Moves logs of a file that is gone to the name under which it would be kept: they belong to no other file.
    ///
    /// - Returns: Whether there were any.
    func moveLogs(to kept: String) throws(KeepingError) -> Bool {
        var isMoved = false
        for suffix in Self.logs where Self.status(place + suffix) != nil {
            guard Self.status(kept + suffix) == nil else { throw .fileExists(kept + suffix) }
            guard rename(place + suffix, kept + suffix) == 0 else { throw notWritable(errno) }
            isMoved = true
        }
        unlink(place + Self.index)
        return isMoved
    }

    /// Gives what is there another name, too, and moves its logs there: nothing else is put in its place yet.
    func move(to kept: String) throws(KeepingError) {
        let code = ways.contains(.link) ? FileNaming.name(place, kept, by: [.link]) : ENOTSUP
        if code == EEXIST { throw .fileExists(kept) }
        // Where a file can't have two names, there are two files.
        if code != 0 { try copyDatabase(to: kept) }
        _ = try moveLogs(to: kept)
    }

    /// Copies the bytes that are there, with a log beside them: of a file that is too damaged to be read.
    func copyBytes(to kept: String) throws(KeepingError) {
        try copyDatabase(to: kept)
        // On these the engine has no locks.
        for suffix in Self.logs where Self.status(place + suffix) != nil {
            do { try FileManager.default.copyItem(atPath: place + suffix, toPath: kept + suffix) } catch {
                throw .store(.notWritable(kept, reason: error.localizedDescription))
            }
            try synchronize(kept + suffix)
        }
    }

    /// Copies the file itself, through the engine, which may have locks on it.
    private func copyDatabase(to kept: String) throws(KeepingError) {
        let copy = open(kept, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard copy >= 0 else { throw errno == EEXIST ? .fileExists(kept) : notWritable(errno) }
        UnfinishedFiles.add(kept)
        var isWhole = false
        defer {
            close(copy)
            UnfinishedFiles.finish([kept]) { if !isWhole { unlink(kept) } }
        }
        do throws(EngineFile.Fault) {
            let file = try EngineFile(place)
            var offset = 0
            while case let bytes = try file.bytes(Self.stretch, at: offset), !bytes.isEmpty {
                try Self.write(bytes, to: copy)
                offset += bytes.count
            }
        } catch {
            throw notWritable(error.code)
        }
        if let status = Self.status(place) { fchmod(copy, status.st_mode & 0o7777) }
        guard fsync(copy) == 0 else { throw notWritable(errno) }
        isWhole = true
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws(EngineFile.Fault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw EngineFile.Fault(code: errno) }
            rest = rest.dropFirst(count)
        }
    }
}
