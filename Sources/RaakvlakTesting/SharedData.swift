internal import Foundation
public import Testing

/// Real data that is not part of the checkout; a test of it is skipped where the data is not there.
public enum SharedData {
    /// The folder that the environment names in `RAAKVLAK_SHARED`, else `shared` beside the checkout; nil where there
    /// is none.
    public static var folder: String? { folder(in: ProcessInfo.processInfo.environment) }

    /// The path of what stands at `path` in the folder, or nil where nothing does.
    public static func path(_ path: String) -> String? {
        folder.map { $0 + "/" + path }.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    }

    /// The same, for an environment.
    package static func folder(in environment: [String: String]) -> String? {
        let folder = environment["RAAKVLAK_SHARED"] ?? PackageFolder.path(of: "../shared")
        return PackageFolder.isFolder(folder) ? folder : nil
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the test, and says so, where `path` is not in the shared data.
    public static func sharedData(_ path: String) -> Self {
        .enabled(
            if: SharedData.path(path) != nil,
            "The shared data lacks \(path); name its folder in RAAKVLAK_SHARED or put it at ../shared."
        )
    }
}
