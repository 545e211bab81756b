internal import Dispatch
internal import RaakvlakRecords

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Ctrl-C and a request to end: what is half written goes, and the process ends as one that was interrupted.
struct Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Watches from here on, for as long as the value lives.
    init() {
        sources = [SIGINT, SIGTERM].map { number in
            // The default would end the process before the source hears of it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
            source.setEventHandler { Self.end(number) }
            source.resume()
            return source
        }
    }

    private static func end(_ number: Int32) {
        UnfinishedFiles.abandonAll {
            Progress.clear()
            // The shell sees that the signal ended it, and stops a script too.
            signal(number, SIG_DFL)
            raise(number)
            _exit(128 + number)
        }
    }
}
