internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A program that runs with files as its standard input and outputs.
///
/// It is started by `posix_spawn` itself: Foundation's `Process` has crashed where many tests start some at once.
struct ChildProcess {
    let path: String
    let arguments: [String]
    let environment: [String: String]
    /// The folder in which it runs; nil for the one of the tests.
    let folder: String?
    /// The files, by path, for the descriptors 0, 1 and 2.
    let files: [String]

    /// Starts the program.
    /// - Returns: Its process number.
    /// - Throws: `POSIXError`, where it can't be started.
    func start() throws -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, file) in files.enumerated() {
            let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, mode, 0o600)
        }
        let variables = environment.map { "\($0)=\($1)" }.sorted()
        let (words, values) = (Self.copies(command), Self.copies(variables))
        defer { for text in words + values { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, command[0], &actions, nil, words, values)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
        return process
    }

    /// What is started; to change the folder is the shell's work, since not every C library lets `posix_spawn` do it.
    private var command: [String] {
        let own = [path] + arguments
        return folder.map { ["/bin/sh", "-c", "cd -- \"$0\" && exec \"$@\"", $0] + own } ?? own
    }

    /// Waits for the end of a process on a thread of its own.
    /// - Returns: Its exit code; 128 and the signal's number where a signal ended it.
    static func end(of process: pid_t) async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var status: Int32 = 0
                while waitpid(process, &status, 0) == -1, errno == EINTR {}
                let signal = status & 0x7F
                continuation.resume(returning: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
            }
        }
    }

    /// The texts as C has them, with a nil at the end.
    private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }
}
