#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How long a piece of work took, over several rounds.
struct Measurement {
    private var wall: [Double] = []
    private var cpu: [Double] = []

    /// Does the work once and takes its time.
    mutating func time<Value>(_ work: () async throws -> Value) async rethrows -> Value {
        let (wallBefore, cpuBefore) = (Self.seconds(CLOCK_MONOTONIC), Self.seconds(CLOCK_PROCESS_CPUTIME_ID))
        let value = try await work()
        wall.append(Self.seconds(CLOCK_MONOTONIC) - wallBefore)
        cpu.append(Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpuBefore)
        return value
    }

    /// The median of the wall-clock times, in seconds.
    var wallMedian: Double { Self.median(wall) }

    /// The median of the processor times, in seconds.
    var cpuMedian: Double { Self.median(cpu) }

    /// The smallest time below which `share` of the wall-clock times lie.
    func wallQuantile(_ share: Double) -> Double {
        let sorted = wall.sorted()
        return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.down)))]
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// The highest resident memory that the process had, in mebibytes.
enum PeakMemory {
    static var mebibytes: Double {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        #if canImport(Darwin)
            let unitsPerMebibyte = 1_048_576.0
        #else
            let unitsPerMebibyte = 1024.0
        #endif
        return Double(usage.ru_maxrss) / unitsPerMebibyte
    }
}
