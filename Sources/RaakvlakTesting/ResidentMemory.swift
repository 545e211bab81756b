#if canImport(Glibc)
    internal import Glibc
#endif

/// How much memory this process holds.
public enum ResidentMemory {
    /// The resident bytes now, as the kernel counts them; nil on systems without `/proc`.
    public static var bytes: Int? {
        #if canImport(Glibc)
            guard let file = fopen("/proc/self/statm", "r") else { return nil }
            defer { fclose(file) }
            var line = [UInt8](repeating: 0, count: 256)
            let count = fread(&line, 1, line.count, file)
            let fields = line.prefix(count).split(separator: UInt8(ascii: " "))
            guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return nil }
            return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
        #else
            return nil
        #endif
    }
}
