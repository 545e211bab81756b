internal import Foundation

/// Where things stand in the checkout that these tests were built from.
enum PackageFolder {
    /// The package root: this file stands two folders below it.
    static var path: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
    }

    /// The path of what stands at `path` below the package root.
    static func path(of path: String) -> String { self.path + "/" + path }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
