internal import Dispatch
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Says on a terminal what is going on when it takes more than a second; in a pipe, nothing.
enum Progress {
    private struct State {
        /// What is going on, and since when: a step of another one stands behind it.
        var steps: [(step: String, start: ContinuousClock.Instant)] = []
        var isShown = false
        var timer: (any DispatchSourceTimer)?
    }

    private static let state = Mutex(State())
    private static let isTerminal = isatty(STDERR_FILENO) == 1

    /// Runs a step, and says what it is while it takes long.
    static func during<Result>(_ step: Phrase, _ body: () throws -> Result) rethrows -> Result {
        begin(step)
        defer { end(step) }
        return try body()
    }

    /// Runs a step, and says what it is while it takes long.
    static func during<Result: Sendable>(_ step: Phrase, _ body: () async throws -> Result) async rethrows -> Result {
        begin(step)
        defer { end(step) }
        return try await body()
    }

    /// Removes what stands on the terminal.
    static func clear() {
        state.withLock { state in
            if state.isShown { StandardError.write("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    private static func begin(_ step: Phrase) {
        state.withLock { state in
            state.steps.append((step(.chosen), .now))
            guard isTerminal, Verbosity.chosen != .quiet, state.timer == nil else { return }
            let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
            timer.setEventHandler { show() }
            timer.schedule(deadline: .now() + 1, repeating: 0.5)
            timer.resume()
            state.timer = timer
        }
    }

    private static func show() {
        state.withLock { state in
            guard let (step, start) = state.steps.last, start.duration(to: .now) >= .seconds(1) else { return }
            StandardError.write("\r\u{1B}[K\(step)… \(seconds(since: start))")
            state.isShown = true
        }
    }

    private static func end(_ step: Phrase) {
        clear()
        state.withLock { state in
            guard let (_, start) = state.steps.popLast(), Verbosity.chosen == .verbose else { return }
            StandardError.write("\(step(.chosen)): \(seconds(since: start))\n")
        }
    }

    private static func seconds(since start: ContinuousClock.Instant) -> String {
        let (whole, fraction) = start.duration(to: .now).components
        return Numerals.score(Double(whole) + Double(fraction) / 1e18, .chosen) + " s"
    }
}
