internal import Foundation
internal import RaakvlakRecords
internal import RaakvlakStore

/// Where a file of a store is put: made beside first, then put in its place at once.
struct FilePlace {
    /// The files that the engine keeps beside one that is in use: a log that is to be applied to it, or taken back.
    static let logs = ["-wal", "-journal"]
    static let index = "-shm"

    let path: String

    /// The path, without links: what a link leads to is replaced, not the link.
    let place: String

    /// In which ways a file is tried to be put where there must be none.
    let ways: [FileNaming]

    /// Tells apart what one process makes beside one place.
    private let mark: String

    init(_ path: String, ways: [FileNaming] = FileNaming.allCases, mark: String = "") {
        (self.path, self.ways, self.mark) = (path, ways, mark)
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

    /// Whether a connection has the file open as a database.
    var isInUse: Bool { (try? EngineFile(place, forLocking: true))?.isInUse ?? false }

    /// A path beside the place that only this process uses.
    var beside: String { "\(place)\(mark).raakvlak-\(getpid()).part" }

    /// Runs `body`, which makes the file at `beside`; whatever happens, nothing is left there.
    func withBeside<Result>(_ body: (String) throws(KeepingError) -> Result) throws(KeepingError) -> Result {
        let beside = beside
        let files = [beside] + (Self.logs + [Self.index]).map { beside + $0 }
        for file in files { UnfinishedFiles.add(file) }
        defer { UnfinishedFiles.finish(files) { for file in files { unlink(file) } } }
        removeLeft()
        // The engine takes an empty file; until it is in its place, nobody else reads it.
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw notWritable(errno) }
        close(file)
        return try body(beside)
    }

    /// Removes what processes began beside the file that are no more, and one of the same number.
    private func removeLeft() {
        let folder = (place as NSString).deletingLastPathComponent
        let start = (place as NSString).lastPathComponent + ".raakvlak-"
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(start) {
            guard let process = Int32(name.dropFirst(start.count).prefix { $0.isNumber }), name.contains(".part"),
                process == getpid() || kill(process, 0) != 0 && errno == ESRCH
            else { continue }
            unlink((folder as NSString).appendingPathComponent(name))
        }
    }

    /// Puts the file at `beside` in its place, on the disk for certain, with the permissions of the file at `model`.
    ///
    /// - Throws: `KeepingError.fileExists` unless what is there may be replaced; `StoreError.notWritable`.
    func put(_ beside: String, like model: String, isReplacing: Bool) throws(KeepingError) {
        if let status = Self.status(model) { chmod(beside, status.st_mode & 0o7777) }
        try synchronize(beside)
        let code = UnfinishedFiles.finish([beside]) { () -> Int32 in
            if isReplacing { return rename(beside, place) == 0 ? 0 : errno }
            return FileNaming.name(beside, place, by: ways)
        }
        if code == EEXIST { throw .fileExists(path) }
        guard code == 0 else { throw notWritable(code) }
        try synchronize((place as NSString).deletingLastPathComponent)
    }

    /// Removes what is there, with its logs.
    func remove() { for suffix in [""] + Self.logs { unlink(place + suffix) } }

    func synchronize(_ path: String) throws(KeepingError) {
        let file = open(path.isEmpty ? "." : path, O_RDONLY)
        guard file >= 0 else { throw notWritable(errno) }
        let code = fsync(file) == 0 ? 0 : errno
        close(file)
        // Not every file system can synchronize a folder.
        guard code == 0 || code == EINVAL else { throw notWritable(code) }
    }

    func notWritable(_ code: Int32) -> KeepingError {
        .store(.notWritable(path, reason: String(cString: strerror(code))))
    }

    static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}
