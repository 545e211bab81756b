public import RaakvlakNetwork

/// Why a store can't be backed up or restored.
public enum KeepingError: ExplainedError, Hashable {
    /// The store itself can't do it.
    case store(StoreError)
    /// There is no such backup.
    case noSuchBackup(String)
    /// There is such a file already.
    case fileExists(String)
    /// The file that would be replaced is no earlier backup of the same network.
    case noEarlierBackup(String)
    /// The file that would be written is the one that is read.
    case sameFile(String)
    /// The file that would be replaced is a database that is in use.
    case inUse(String)
    /// What was copied is not whole.
    case notWhole(String, [StoreCheck.Fault])
    /// The store has changes that the backup has not; nil where it is so damaged that nobody can say how many.
    case wouldLose(Int?, of: String)
    /// The server was lost just as a backup was restored: nobody knows whether it was; what was there is kept in a file.
    case inDoubt(String, keptAs: String?)

    /// What is wrong, and what to do.
    public var phrase: Phrase {
        switch self {
        case .store(let error): error.phrase
        case .noSuchBackup(let path): Texts.noSuchBackup(path)
        case .fileExists(let path): Texts.backupExists(path)
        case .noEarlierBackup(let path): Texts.noEarlierBackup(path)
        case .sameFile(let path): Texts.sameFile(path)
        case .inUse(let path): Texts.inUse(path)
        case .notWhole(let path, let faults): Texts.notWhole(path, faults)
        case .wouldLose(let count, let place): Texts.wouldLose(count, place)
        case .inDoubt(let place, let kept): Texts.inDoubt(place, kept)
        }
    }
}
