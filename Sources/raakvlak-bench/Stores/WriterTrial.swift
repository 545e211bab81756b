import ArgumentParser
internal import Foundation
internal import RaakvlakStore

/// Makes one change after another, and says of each that it is recorded, and when: what the trials of stores start.
struct WriterTrial: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Make changes; print the number, the id and the moment (ns) of each as soon as it is recorded."
    )

    @OptionGroup var trial: StoreTrialOptions

    @Option(help: "How many changes to make.")
    var changes = 1_000

    @Option(help: "What the writer is called: lower-case letters and digits.")
    var name = "w"

    @Option(help: "How many milliseconds to wait after each.")
    var pause = 0

    func run() throws {
        let facts = try TrialFacts(in: trial.store())
        for number in 0..<changes {
            let change = try facts.write(number, by: name)
            let now = DispatchTime.now().uptimeNanoseconds
            FileHandle.standardOutput.write(Data("\(change) \(name)-\(number) \(now)\n".utf8))
            if pause > 0 { Thread.sleep(forTimeInterval: Double(pause) / 1_000) }
        }
    }
}

/// A writer in a process of its own.
struct WriterProcess {
    /// What it said to be recorded.
    struct Acknowledgement {
        let change: Int
        let id: String
        /// Nanoseconds of the machine's clock.
        let moment: UInt64
    }

    let process = Process()
    private let file: URL

    /// Starts a writer.
    init(to location: String, name: String, changes: Int, pause: Int = 0, in folder: URL) throws {
        file = folder.appendingPathComponent(name)
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        process.executableURL = Bundle.main.executableURL
        process.arguments = [
            "write", location, "--name", name, "--changes", String(changes), "--pause", String(pause),
        ]
        process.standardOutput = try FileHandle(forWritingTo: file)
        try process.run()
    }

    /// What it acknowledged so far.
    func acknowledgements() throws -> [Acknowledgement] {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 3, let change = Int(words[0]), let moment = UInt64(words[2]) else { return nil }
            return Acknowledgement(change: change, id: String(words[1]), moment: moment)
        }
    }

    /// Waits until it acknowledged something, or ended.
    func awaitFirst() throws { while try acknowledgements().isEmpty, process.isRunning { usleep(500) } }
}
