import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A piece of work on a thread of its own.
final class Worker<Value: Sendable>: Sendable {
    private let job: Job<Value>
    /// Nil where the system had no thread left, or it was waited for: what is not done is then done on demand.
    private let thread: Mutex<Thread?>

    /// Begins the work.
    init(_ work: @escaping @Sendable () -> Value) {
        job = Job(work)
        thread = Mutex(Thread(job))
    }

    deinit { wait() }

    /// Waits for the end of the work; what it gave is given once.
    func value() -> Value {
        wait()
        return job.value()
    }

    private func wait() { thread.withLock { $0.take() }?.join() }
}

/// How many threads can run at once.
let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

/// Work, and what it gave.
private final class Job<Value: Sendable>: Runnable {
    private let outcome = Mutex<Value?>(nil)
    private let work: @Sendable () -> Value

    init(_ work: @escaping @Sendable () -> Value) { self.work = work }

    func run() {
        let value = work()
        outcome.withLock { $0 = value }
    }

    func value() -> Value { outcome.withLock { $0.take() } ?? work() }
}

private protocol Runnable: AnyObject, Sendable {
    func run()
}

/// A thread of the system.
private struct Thread: Sendable {
    #if canImport(Glibc)
        private let handle: pthread_t
    #else
        /// The bits of a pointer, which may not be given to other threads itself.
        private let handle: UInt
    #endif

    /// A thread that runs `job`; nil where the system has none left.
    init?(_ job: any Runnable) {
        let context = Unmanaged.passRetained(Box(job))
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = pthread_create(&thread, nil, { Box.run($0) }, context.toOpaque())
        #else
            var thread = pthread_t()
            let code = pthread_create(&thread, nil, { $0.flatMap(Box.run) }, context.toOpaque())
        #endif
        guard code == 0 else {
            context.release()
            return nil
        }
        #if canImport(Glibc)
            handle = thread
        #else
            handle = unsafeBitCast(thread, to: UInt.self)
        #endif
    }

    func join() {
        #if canImport(Glibc)
            pthread_join(handle, nil)
        #else
            pthread_join(unsafeBitCast(handle, to: pthread_t.self), nil)
        #endif
    }

    /// What a new thread is given; it must be of one class, whatever the job.
    private final class Box: Sendable {
        private let job: any Runnable

        init(_ job: any Runnable) { self.job = job }

        static func run(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
            Unmanaged<Box>.fromOpaque(context).takeRetainedValue().job.run()
            return nil
        }
    }
}
