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
