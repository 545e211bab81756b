#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The terminal on which the standard output appears.
enum Terminal {
    /// Its columns; nil where the output goes elsewhere, such as into a pipe or a file.
    static var width: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether somebody can be asked: whether the standard input is a terminal.
    static var isAsked: Bool { isatty(STDIN_FILENO) == 1 }
}
