internal import RaakvlakMatching
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The index of a network, kept between one run of the program and the next.
///
/// It is kept in `$RAAKVLAK_CACHE`, else in `raakvlak` of `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory
/// Specification 0.8), one file a location; `RAAKVLAK_CACHE=off` keeps none.
struct IndexCache {
    /// An index of fewer persons takes so little that it is not kept.
    private static let fewestPersons = 2_048

    private let file: IndexFile
    private let program: String

    /// The cache of the network at a location; nil where nothing is kept.
    init?(_ location: String) {
        guard let program = Self.program, let folder = Self.folder else { return nil }
        (file, self.program) = (Self.file(of: location, in: folder), program)
    }

    /// The matcher of `graph`: as it was kept, else made, and kept where it will save time.
    func matcher(of graph: Graph, for demand: Demand, by workforce: some Workforce) -> Matcher {
        if let matcher = file.matcher(of: graph, by: program, for: demand) { return matcher }
        let matcher = Matcher(graph, for: demand, by: workforce)
        if matcher.people.count >= Self.fewestPersons { file.save(matcher, by: program) }
        return matcher
    }

    /// Removes what is kept of the network at a location, also where nothing is kept from now on.
    static func remove(_ location: String) {
        for folder in [folder, usualFolder].compactMap(\.self) { file(of: location, in: folder).remove() }
    }

    private static func file(of location: String, in folder: String) -> IndexFile {
        IndexFile(path: "\(folder)/\(Digest(of: Array(resolved(location).utf8)).text.prefix(32)).index")
    }

    /// Where indexes are kept, for nobody else to read; made where it is not there yet.
    private static var folder: String? {
        let own = Surroundings.variable("RAAKVLAK_CACHE")
        guard own != "off", let folder = own ?? usualFolder else { return nil }
        for (place, character) in zip(folder.indices, folder) where character == "/" && place != folder.startIndex {
            mkdir(String(folder[..<place]), 0o700)
        }
        mkdir(folder, 0o700)
        return SystemFile.isFolder(folder) ? folder : nil
    }

    /// Where they are kept where nobody says otherwise; a path that is not absolute does not count.
    private static var usualFolder: String? {
        let own = Surroundings.variable("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (own ?? Surroundings.variable("HOME").map { "\($0)/.cache" }).map { "\($0)/raakvlak" }
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
