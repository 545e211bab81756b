internal import Dispatch

/// The one queue on which libgraphviz may run.
///
/// libgraphviz keeps its parser, its error level and its plug-ins in process-wide C variables and is not thread-safe,
/// so "one at a time in this process" is a fact of the library and not a choice of ours. A global actor is Swift's
/// word for that fact. It has a queue of its own, because a layout can take seconds and must not hold a thread of the
/// cooperative pool.
@globalActor
actor GraphvizActor {
    static let shared = GraphvizActor()

    private nonisolated let executor = QueueExecutor(label: "raakvlak.graphviz")

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
}

/// Runs an actor's work on a serial queue.
private final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
