package import RaakvlakNetwork

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the operating system says of errors.
enum SystemText {
    /// What it says of its last error.
    static var lastError: String { of(errno) }

    /// What it says of an error.
    static func of(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension Texts {
    /// What the operating system says of an error, in Dutch where it is a frequent one; the system speaks English.
    package static func system(_ reason: String) -> Phrase {
        let known = systemErrors.first { SystemText.of($0.code) == reason }
        return Phrase(nl: known?.dutch ?? "het systeem meldt '\(reason)'", en: reason)
    }

    private static let systemErrors: [(code: Int32, dutch: String)] = [
        (EACCES, "geen toegang"), (EPERM, "dit is niet toegestaan"),
        (ENOENT, "het bestand of de map bestaat niet"), (EISDIR, "dit is een map"), (ENOTDIR, "dit is geen map"),
        (ENAMETOOLONG, "de naam is te lang"), (ENOSPC, "de schijf is vol"), (EROFS, "de schijf is alleen-lezen"),
    ]
}
