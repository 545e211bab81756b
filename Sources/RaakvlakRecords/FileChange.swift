#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that change together: some are written, others removed, and all of them stay as they were where one can't.
struct FileChange {
    /// The files that are written.
    let written: [FileTarget]
    /// The paths of those that go.
    let removed: [String]

    /// Writes these bytes to the files, in the same order: beside their places first.
    /// - Throws: `LocationError.notWritable`; nothing is changed then.
    func make(_ bytes: [[UInt8]]) throws(LocationError) {
        do throws(LocationError) {
            for target in written { try target.checkPlace() }
            for (target, bytes) in zip(written, bytes) { try target.writeBeside(bytes) }
            try putInPlace()
        } catch {
            for target in written { target.removeBeside() }
            throw error
        }
    }

    /// Lets what was written beside and what was there before change places.
    ///
    /// A process that is told to stop meanwhile does so when all is done.
    func putInPlace() throws(LocationError) {
        let swaps = written.map { $0.swap() } + removed.map { FileSwap(beside: nil, place: $0) }
        let failure: (path: String, reason: String)? = UnfinishedFiles.finish(swaps.compactMap(\.beside)) {
            for (index, swap) in swaps.enumerated() {
                guard let reason = swap.make() else { continue }
                for swap in swaps[..<index].reversed() { swap.undo() }
                return (swap.place, reason)
            }
            for swap in swaps { swap.end() }
            return nil
        }
        if let failure { throw .notWritable(failure.path, reason: failure.reason) }
    }
}

/// A file that takes the place of another, which is kept until it is certain.
struct FileSwap {
    /// Where the new file is; nil where there will be none.
    let beside: String?
    let place: String

    private var old: String { FileTarget.path(beside: place, "old") }

    /// Changes the file; why it couldn't, if so, in which case all is as it was.
    func make() -> String? {
        guard let beside else { return rename(place, old) == 0 ? nil : SystemText.lastError }
        // A link keeps a file in its place until the other takes it; not every disk has links.
        if link(place, old) != 0, rename(place, old) != 0, errno != ENOENT { return SystemText.lastError }
        guard rename(beside, place) != 0 else { return nil }
        let reason = SystemText.lastError
        undo()
        return reason
    }

    /// Puts the old file back.
    func undo() {
        // Where old and new are links to the same file, renaming leaves both.
        if rename(old, place) == 0 { unlink(old) } else if errno == ENOENT { unlink(place) }
    }

    /// Lets go of the old file.
    func end() { unlink(old) }
}
