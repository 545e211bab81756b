public import RaakvlakNetwork

/// Why a network location can't be read or written.
public enum LocationError: ExplainedError, Hashable {
    /// There is no folder here.
    case noSuchFolder(String)
    /// There is a file here, and no folder.
    case notAFolder(String)
    /// There is no file here.
    case noSuchFile(String)
    /// It is there, but it can't be read.
    case notReadable(String, reason: String)
    /// It can't be written.
    case notWritable(String, reason: String)
    /// There is something in the folder already.
    case notEmpty(String)
    /// There is such a file already.
    case fileExists(String)
    /// The folder has none of the files of a network.
    case noNetworkFiles(String)

    /// What is wrong with the location, and what to do.
    public var phrase: Phrase {
        switch self {
        case .noSuchFolder(let path): Texts.noSuchFolder(path)
        case .notAFolder(let path): Texts.notAFolder(path)
        case .noSuchFile(let path): Texts.noSuchFile(path)
        case .notReadable(let path, let reason): Texts.notReadable(path, reason)
        case .notWritable(let path, let reason): Texts.notWritable(path, reason)
        case .notEmpty(let path): Texts.notEmpty(path)
        case .fileExists(let path): Texts.fileExists(path)
        case .noNetworkFiles(let path): Texts.noNetworkFiles(path)
        }
    }
}
