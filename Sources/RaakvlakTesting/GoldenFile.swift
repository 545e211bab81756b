internal import Foundation
public import Testing

/// Expects that `text` is what the file at `path` below the package root holds, byte for byte.
///
/// With `RAAKVLAK_RECORD=1` in the environment it writes the file instead, and fails the test so that nobody records
/// by accident.
public func expectGolden(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let isRecording = ProcessInfo.processInfo.environment["RAAKVLAK_RECORD"] == "1"
    let file = GoldenFile(name: path, path: PackageFolder.path(of: path))
    guard let fault = isRecording ? file.record(text) : file.difference(from: text) else { return }
    Issue.record("\(fault)", sourceLocation: sourceLocation)
}

/// A file that holds what a test expects.
package struct GoldenFile {
    /// What messages call it.
    package let name: String
    /// Where it is.
    package let path: String

    /// The file at `path`, which messages call `name`.
    package init(name: String, path: String) { (self.name, self.path) = (name, path) }

    /// Writes the file; what happened, in a sentence.
    package func record(_ text: String) -> String {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url, options: .atomic)
            return "\(name) is recorded; look at it, and run the test without RAAKVLAK_RECORD."
        } catch {
            return "\(name) can't be recorded: \(error)"
        }
    }

    /// How the file differs from `text`, in a sentence that shows the first line that does, or nil.
    package func difference(from text: String) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else {
            return "\(name) is not there; record it with RAAKVLAK_RECORD=1."
        }
        guard !data.elementsEqual(text.utf8) else { return nil }
        let (expected, found) = (lines(data), lines(text.utf8))
        let common = zip(expected, found).prefix { $0.0.elementsEqual($0.1) }.count
        return """
            \(name):\(common + 1) differs.
            expected: \(line(common, of: expected))
            found:    \(line(common, of: found))
            """
    }

    private func lines(_ bytes: some Sequence<UInt8>) -> [ArraySlice<UInt8>] {
        Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    private func line(_ index: Int, of lines: [ArraySlice<UInt8>]) -> String {
        index < lines.count ? String(decoding: lines[index], as: UTF8.self).debugDescription : "(the end)"
    }
}
