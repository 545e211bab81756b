import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files that are being written beside their places: what must go when the process is told to stop.
public enum UnfinishedFiles {
    private static let paths = Mutex<[String: Bool]>([:])

    /// Remembers a file, or a folder, which goes only where it is empty, until it is finished or abandoned.
    package static func add(_ path: String, isFolder: Bool = false) { paths.withLock { $0[path] = isFolder } }

    /// Runs `body`, after which the files are in their places or gone, and forgets them; nothing is abandoned in between.
    package static func finish<Result>(_ finished: [String], _ body: () -> Result) -> Result {
        paths.withLock { paths in
            for path in finished { paths[path] = nil }
            return body()
        }
    }

    /// Removes all unfinished files and then runs `body`, which must end the process: nothing is put in its place from
    /// here on.
    public static func abandonAll(thenEnd body: () -> Never) {
        paths.withLock { paths in
            for (path, isFolder) in paths.sorted(by: { $0.key > $1.key }) {
                if isFolder { rmdir(path) } else { unlink(path) }
            }
            body()
        }
    }
}
