internal import Foundation

/// The example folders of the checkout.
public enum Fixture {
    /// The path of `Fixtures/name`; `name` may itself have parts, as in `broken/unknown-id`.
    public static func folder(_ name: String) -> String { PackageFolder.path(of: "Fixtures/" + name) }

    /// The names of the folders in `Fixtures/name`, in order; none where there is no such folder.
    public static func names(in name: String) -> [String] {
        let folder = folder(name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { PackageFolder.isFolder(folder + "/" + $0) }.sorted()
    }
}
