internal import Foundation
internal import RaakvlakNetwork
internal import RaakvlakRecords
internal import RaakvlakStore

/// Files beside a network in which an erased person may still be found.
struct Remains {
    /// What was kept of a database when another was restored in its place.
    private(set) var oldCopies: [String] = []
    /// Files in the folder of a network that are no part of it, and name the person.
    private(set) var otherFiles: [String] = []

    /// The most that is read of a file.
    private static let mostBytes = 16 << 20

    init(of plan: ErasurePlan, at location: String) {
        let files = FileManager.default
        switch NetworkPlace(location) {
        case .store(let path):
            let url = URL(fileURLWithPath: NetworkPlace.path(beside: path))
            let start = url.deletingPathExtension().lastPathComponent + ".before-restore-"
            let names = (try? files.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
            // What a restore that was killed had begun is one too.
            let unfinished = url.lastPathComponent + ".raakvlak-"
            oldCopies = names.filter { name in
                name.hasPrefix(start) && NetworkPlace.storeSuffix(of: name) != nil
                    || name.hasPrefix(unfinished) && name.hasSuffix(".part")
            }.sorted()
        case .folder(let path):
            let names = (try? files.subpathsOfDirectory(atPath: path)) ?? []
            let words = Self.words(of: plan)
            otherFiles = names.filter { !NetworkReader.tableNames.contains($0) }.sorted().filter { name in
                Self.text(of: path + "/" + name).map { text in words.contains { Self.holds($0, text) } } ?? false
            }
        case .workbook: break
        }
    }

    private static func words(of plan: ErasurePlan) -> [String] {
        let person = plan.person
        let contacts = [person.attributes[.email], person.attributes[.phone]].compactMap { $0 }
        let names = [person.name] + [person.englishName].compactMap { $0 } + person.otherNames.map(\.name)
        return ([person.id.text] + names + contacts).map { $0.lowercased() }.filter { !$0.isEmpty }
    }

    private static func text(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        return (try? file.read(upToCount: mostBytes)).map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// Whether a word stands in a text, and not as part of a longer one.
    private static func holds(_ word: String, _ text: String) -> Bool {
        text.ranges(of: word).contains { range in
            let (before, after) = (text[..<range.lowerBound].last, text[range.upperBound...].first)
            return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
        }
    }
}
