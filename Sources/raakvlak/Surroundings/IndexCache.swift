internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The index of a network in a database, kept between one run of the program and the next.
///
/// It is kept in `$RAAKVLAK_CACHE`, else in `raakvlak` of `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory
/// Specification 0.8), one file a location; `RAAKVLAK_CACHE=off` keeps none.
struct IndexCache {
    /// Of which state of the network an index must be.
    struct State: Equatable {
        fileprivate let lastChange: Digest
    }

    /// An index of fewer persons takes so little that it is not kept.
    private static let fewestPersons = 2_048

    private let file: IndexFile
    private let key: [UInt8]

    /// The cache of the network at a location, as it is in `state` on `day`; nil where nothing is kept.
    init?(_ location: String, _ state: State, asOf day: CalendarDate) {
        guard let program = Self.program, let file = Self.file(of: location) else { return nil }
        self.file = file
        key = Digest(of: state.lastChange.bytes, Array("\(day)".utf8), Array(program.utf8)).bytes
    }

    /// The matcher of `graph`: as it was kept, else made, and kept where it will save time.
    func matcher(of graph: Graph, for demand: Demand, by workforce: some Workforce) -> Matcher {
        if let matcher = file.matcher(of: graph, key: key, for: demand) { return matcher }
        let matcher = Matcher(graph, for: demand, by: workforce)
        if matcher.people.count >= Self.fewestPersons { file.save(matcher, key: key) }
        return matcher
    }

    /// Removes what is kept of the network at a location.
    static func remove(_ location: String) { file(of: location)?.remove() }

    /// The state of the network in a database; nil where it has no log yet.
    /// - Throws: `StoreError`.
    static func state(of store: any Store) throws(StoreError) -> State? {
        try store.digest(of: store.lastChange()).map(State.init)
    }

    private static func file(of location: String) -> IndexFile? {
        let location = resolved(location)
        return folder.map { IndexFile(path: "\($0)/\(Digest(of: Array(location.utf8)).text.prefix(32)).index") }
    }

    /// Where indexes are kept, for nobody else to read; made where it is not there yet.
    private static var folder: String? {
        let own = Surroundings.variable("RAAKVLAK_CACHE")
        if own == "off" { return nil }
        let home = Surroundings.variable("HOME").map { "\($0)/.cache" }
        guard let folder = own ?? (Surroundings.variable("XDG_CACHE_HOME") ?? home).map({ "\($0)/raakvlak" })
        else { return nil }
        for (place, character) in zip(folder.indices, folder) where character == "/" && place != folder.startIndex {
            mkdir(String(folder[..<place]), 0o700)
        }
        mkdir(folder, 0o700)
        return SystemFile.isFolder(folder) ? folder : nil
    }

    /// What tells this build of the program from others, whose indexes may differ.
    private static var program: String? {
        #if os(Linux)
            var status = stat()
            guard stat("/proc/self/exe", &status) == 0 else { return nil }
            return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
        #else
            return nil
        #endif
    }

    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
