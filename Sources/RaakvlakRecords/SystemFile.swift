#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the operating system knows of a file.
package enum SystemFile {
    /// How many bytes the file at `path` has; nil where there is none, or it is no plain file.
    package static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Whether there is a folder at `path`.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// What stands behind the last point of a file's name, where it is written as the suffix of a form: no year, and
    /// nothing longer than five letters.
    package static func suffix(of path: String) -> String? {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
        let suffix = name[name.index(after: point)...]
        guard (1...5).contains(suffix.count), suffix.first?.isLetter == true,
            suffix.allSatisfy({ $0.isLetter || $0.isNumber })
        else { return nil }
        return String(suffix)
    }
}
