internal import Foundation
public import Testing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Tries a reader of a format on damaged inputs: it may report anything, but must come to an end soon.
///
/// All that once showed a bug, and a few others, in each run of the tests. `RAAKVLAK_FUZZ` in the environment says how
/// many for each format instead; then the input that is tried stands in `.build/fuzzing/NAME` meanwhile, so that it is
/// there when the program stops, and a reader that never ends is stopped by the system's alarm.
public struct Fuzzing: Sendable {
    /// How long one input may take, in seconds of the processor: some damage makes megabytes of it, and a debug build
    /// takes microseconds for each byte.
    private static func mostSeconds(_ byteCount: Int) -> Double { 2 + 1e-5 * Double(byteCount) }
    /// After how many seconds of any kind a reader is taken never to end.
    private static let alarmSeconds: UInt32 = 300

    private let name: String
    private let count: Int
    private let isLong: Bool

    /// Tries `ordinary` inputs of the format `name`, or as many as the environment says.
    public init(_ name: String, ordinary: Int) {
        let wanted = ProcessInfo.processInfo.environment["RAAKVLAK_FUZZ"].flatMap { Int($0) }
        (self.name, count, isLong) = (name, wanted ?? ordinary, wanted != nil)
    }

    /// Damages one of `inputs` after another, and calls `read` with its name and the damaged bytes.
    ///
    /// - Parameters:
    ///   - inputs: Valid inputs, small ones, such as the files of a folder by their names.
    ///   - seed: What decides on the damage.
    ///   - sourceLocation: The test that asks for it.
    ///   - read: Reads an input; what it throws is recorded as an issue, with the number of the input.
    public func run(
        on inputs: [(name: String, bytes: [UInt8])],
        seed: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ read: (_ name: String, _ bytes: [UInt8]) throws -> Void
    ) {
        for (path, input) in Self.corpus(of: name) {
            let file = path.split(separator: "/").last.map(String.init) ?? path
            attempt(file, input, "\(name), \(path)", sourceLocation, read)
        }
        for round in 0..<count {
            var generator = SeededGenerator(seed: seed &* 1_000_003 &+ round)
            let (file, bytes) = inputs[round % inputs.count]
            let input = generator.chance(50) ? generator.damaged(bytes) : generator.structurallyDamaged(bytes)
            note(input)
            attempt(file, input, "\(name), input \(round) of seed \(seed)", sourceLocation, read)
        }
        if isLong { alarm(0) }
    }

    private func attempt(
        _ file: String,
        _ input: [UInt8],
        _ title: String,
        _ sourceLocation: SourceLocation,
        _ read: (_ name: String, _ bytes: [UInt8]) throws -> Void
    ) {
        let before = Self.processorSeconds
        do {
            try read(file, input)
        } catch {
            Issue.record("\(title): \(error)", sourceLocation: sourceLocation)
        }
        let seconds = Self.processorSeconds - before
        if seconds > Self.mostSeconds(input.count) {
            Issue.record("\(title): \(seconds) s", sourceLocation: sourceLocation)
        }
    }

    /// Inputs that once showed a bug: files below `Tests/Corpus/NAME`, each called as its format asks.
    private static func corpus(of name: String) -> [(path: String, bytes: [UInt8])] {
        let folder = PackageFolder.path(of: "Tests/Corpus/\(name)")
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return paths.sorted().compactMap { path in
            guard !PackageFolder.isFolder("\(folder)/\(path)") else { return nil }
            return FileManager.default.contents(atPath: "\(folder)/\(path)").map { (path, Array($0)) }
        }
    }

    private func note(_ input: [UInt8]) {
        guard isLong else { return }
        let folder = PackageFolder.path(of: ".build/fuzzing")
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? Data(input).write(to: URL(filePath: "\(folder)/\(name)"))
        alarm(Self.alarmSeconds)
    }

    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
