internal import Foundation

/// The turn to look at the files of a folder that may have to be checked: one program at a time, so that who comes later
/// neither takes the check for somebody's use of the file nor goes ahead of it.
///
/// It is a lock on the folder, which only those take who find a log beside a file: locks on the file are the engine's.
final class CheckTurn {
    private let folder: Int32

    /// Waits for the turn at the file at `path`; where a folder can't be locked, nobody waits.
    init(_ path: String) {
        folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        while folder >= 0, flock(folder, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit { if folder >= 0 { close(folder) } }
}
