internal import Foundation

/// How a file gets a name under which there must be none: not every file system knows every way.
enum FileNaming: CaseIterable {
    /// A second name for the same file: FAT and exFAT know none.
    case link
    /// An empty file that keeps others away, and is replaced.
    case reserve

    /// Gives a file a name in the first way that works.
    ///
    /// - Returns: 0, or the number of the system's error: `EEXIST` where there is such a file.
    static func name(_ file: String, _ name: String, by ways: [Self]) -> Int32 {
        var code = ENOTSUP
        for way in ways {
            code = way.name(file, name)
            if !isUnknown(code) { return code }
        }
        return code
    }

    /// Whether an error says that the file system does not know the way.
    private static func isUnknown(_ code: Int32) -> Bool {
        [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL, EMLINK].contains(code)
    }

    private func name(_ file: String, _ name: String) -> Int32 {
        if self == .link { return Foundation.link(file, name) == 0 ? 0 : errno }
        let reserved = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard reserved >= 0 else { return errno }
        close(reserved)
        if rename(file, name) == 0 { return 0 }
        let code = errno
        unlink(name)
        return code
    }
}
