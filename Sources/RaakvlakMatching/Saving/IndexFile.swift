package import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that saves making an index again; whatever is wrong with it, the index is made.
package struct IndexFile: Sendable {
    private let path: String

    /// The file at `path`.
    package init(path: String) { self.path = path }

    /// The matcher whose index was saved.
    ///
    /// - Parameters:
    ///   - graph: The graph that the index was made of.
    ///   - program: What tells this program from others, whose indexes may differ.
    ///   - demand: How much it will be asked.
    /// - Returns: A matcher that gives the same answers as that which was saved; nil where there is none.
    /// - Complexity: O(bytes).
    package func matcher(of graph: Graph, by program: String, for demand: Demand) -> Matcher? {
        let key = Self.key(graph, program)
        let (persons, space) = (Persons(graph), TouchpointSpace(nodeCount: graph.nodeCount))
        let saved = mapped { bytes in
            SavedIndex.read(bytes, key: key, personCount: persons.count, touchpointCount: space.count)
        }
        guard let (weights, profiles) = saved ?? nil else { return nil }
        return Matcher(graph, persons, weights, MatcherIndex(profiles, space), for: demand)
    }

    /// Saves the index of a matcher that was not updated: beside the place first, for nobody else to read; where that fails,
    /// nothing is left of it.
    package func save(_ matcher: Matcher, by program: String) {
        guard matcher.updateCount == 0 else { return }
        let key = Self.key(matcher.graph, program)
        let beside = "\(path).part"
        // Who has another one's unfinished file in the way leaves it, unless it was left long ago.
        removeLeft(beside)
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        guard let file = fdopen(descriptor, "wb") else {
            close(descriptor)
            unlink(beside)
            return
        }
        var isWritten = true
        SavedIndex.write(matcher.weights, matcher.profiles, key: key) { bytes in
            isWritten = isWritten && fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count
        }
        isWritten = fclose(file) == 0 && isWritten
        if !isWritten || rename(beside, path) != 0 { unlink(beside) }
    }

    /// Removes the file, where there is one.
    package func remove() { unlink(path) }

    /// Of what an index must be: of these facts, by this program.
    private static func key(_ graph: Graph, _ program: String) -> [UInt8] {
        withUnsafeBytes(of: CheckWord(of: graph).word) { Array($0) } + program.utf8
    }

    /// Removes what a program left that was killed: nobody writes for an hour.
    private func removeLeft(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        #if canImport(Darwin)
            let written = status.st_mtimespec.tv_sec
        #else
            let written = status.st_mtim.tv_sec
        #endif
        if time(nil) - written > 3_600 { unlink(path) }
    }

    /// What `body` makes of the bytes of the file; nil where there are none.
    private func mapped<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0,
            let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
        else { return nil }
        defer { munmap(start, Int(status.st_size)) }
        return body(UnsafeRawBufferPointer(start: start, count: Int(status.st_size)))
    }
}
