internal import RaakvlakNetwork
internal import RaakvlakStore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What the process finds around it: variables, the clock, the machine.
enum Surroundings {
    /// The variable of the environment, or nil where it is not set or empty.
    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Today's date by the system's clock and time zone.
    static var today: CalendarDate? {
        var (now, parts) = (time(nil), tm())
        localtime_r(&now, &parts)
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The present moment by the system's clock.
    static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000)
    }

    /// How many cores there are.
    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

extension Language {
    /// The language of this run, decided once.
    static let chosen = Language(
        arguments: CommandLine.arguments.dropFirst(),
        locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Surroundings.variable).first
    )

    /// The language that `--language` names among the arguments, else that of the locale, else Dutch.
    init(arguments: some Sequence<String>, locale: String?) {
        let arguments = Array(arguments.prefix { $0 != "--" })
        let named = arguments.dropLast().lastIndex(of: "--language").map { arguments[$0 + 1] }
        let joined = arguments.last { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
        let language = (named ?? joined).flatMap(Language.init(rawValue:))
        self = language ?? (locale?.hasPrefix("en") ?? false ? .english : .dutch)
    }
}
