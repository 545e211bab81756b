internal import Foundation
internal import RaakvlakRecords
internal import RaakvlakStore

/// Where a file of a store is put: made beside first, then put in its place at once.
struct FilePlace {
    /// The files that the engine keeps beside one that is in use: a log that is to be applied to it, or taken back.
    private static let logs = ["-wal", "-journal"]
    private static let index = "-shm"

    let path: String

    /// The path, without links: what a link leads to is replaced, not the link.
    private let place: String

    init(_ path: String) {
        self.path = path
        place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// Whether there is something.
    var exists: Bool { Self.status(place) != nil }

    /// Whether there is a file, and it is the one at another path.
    func isSame(as other: String) -> Bool {
        guard let mine = Self.status(place), let theirs = Self.status(other) else { return false }
        return mine.st_ino == theirs.st_ino && mine.st_dev == theirs.st_dev
    }

    /// Whether a log beside the file would be applied to what is put in its place.
    var hasLog: Bool { Self.logs.contains { Self.status(place + $0).map { $0.st_size > 0 } ?? false } }

    /// Whether another program has the file open as a database: then the engine holds a lock on it ("File Locking", 6.0).
    var isOpenElsewhere: Bool {
        let file = open(place, O_RDONLY)
        guard file >= 0 else { return false }
        defer { close(file) }
        var lock = flock()
        (lock.l_type, lock.l_whence) = (Int16(F_WRLCK), Int16(SEEK_SET))
        (lock.l_start, lock.l_len) = (Self.lockedByte, Self.lockedBytes)
        return fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private static let lockedByte: off_t = 0x4000_0000
    private static let lockedBytes: off_t = 512

    /// A path beside the place that only this process uses.
    var beside: String { "\(place).raakvlak-\(getpid()).part" }

    /// Runs `body`, which makes the file at `beside`; whatever happens, nothing is left there.
    func withBeside<Result>(_ body: (String) throws(KeepingError) -> Result) throws(KeepingError) -> Result {
        let beside = beside
        let files = [beside] + Self.logs.map { beside + $0 }
        for file in files { UnfinishedFiles.add(file) }
        defer { UnfinishedFiles.finish(files) { for file in files { unlink(file) } } }
        // What a process of the same number left.
        for file in files { unlink(file) }
        // The engine takes an empty file; until it is in its place, nobody else reads it.
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw notWritable(errno) }
        close(file)
        return try body(beside)
    }

    /// Puts the file at `beside` in its place, on the disk for certain, with the permissions of the file at `model`.
    ///
    /// - Throws: `KeepingError.fileExists` unless what is there may be replaced; `StoreError.notWritable`.
    func put(_ beside: String, like model: String, isReplacing: Bool) throws(KeepingError) {
        if let status = Self.status(model) { chmod(beside, status.st_mode & 0o7777) }
        try synchronize(beside)
        let code = UnfinishedFiles.finish([beside]) { () -> Int32 in
            let isPut = isReplacing ? rename(beside, place) == 0 : link(beside, place) == 0
            return isPut ? 0 : errno
        }
        if code == EEXIST { throw .fileExists(path) }
        guard code == 0 else { throw notWritable(code) }
        try synchronize((place as NSString).deletingLastPathComponent)
    }

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
        guard link(place, kept) == 0 else {
            if errno == EEXIST { throw .fileExists(kept) }
            throw notWritable(errno)
        }
        _ = try moveLogs(to: kept)
    }

    /// Copies the bytes that are there, with a log beside them: of a file that is too damaged to be read.
    func copyBytes(to kept: String) throws(KeepingError) {
        for suffix in [""] + Self.logs where Self.status(place + suffix) != nil {
            do { try FileManager.default.copyItem(atPath: place + suffix, toPath: kept + suffix) } catch {
                throw .store(.notWritable(kept, reason: error.localizedDescription))
            }
            try synchronize(kept + suffix)
        }
    }

    /// Removes what is there, with its logs.
    func remove() { for suffix in [""] + Self.logs { unlink(place + suffix) } }

    private func synchronize(_ path: String) throws(KeepingError) {
        let file = open(path.isEmpty ? "." : path, O_RDONLY)
        guard file >= 0 else { throw notWritable(errno) }
        let code = fsync(file) == 0 ? 0 : errno
        close(file)
        // Not every file system can synchronize a folder.
        guard code == 0 || code == EINVAL else { throw notWritable(code) }
    }

    private func notWritable(_ code: Int32) -> KeepingError {
        .store(.notWritable(path, reason: String(cString: strerror(code))))
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}
