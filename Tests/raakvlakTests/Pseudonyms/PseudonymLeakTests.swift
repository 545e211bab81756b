import Foundation
import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords
@testable import RaakvlakSpreadsheets

/// Nothing that tells who somebody is leaves with pseudonyms, in any format.
struct PseudonymLeakTests {
    @Test(arguments: 0..<30)
    func `no export tells a name, an id, an address or a number`(seed: Int) throws {
        let telling = try TellingNetwork(seed: seed)
        var generator = SeededGenerator(seed: seed)
        let network = Pseudonyms(try telling.network, using: &generator).network
        for (format, text) in try Self.exports(of: network) {
            guard !Self.leaks(of: telling.persons, in: text).isEmpty else { continue }
            let lines = text.split(separator: "\n").filter { !Self.leaks(of: telling.persons, in: String($0)).isEmpty }
            Issue.record("\(format): \(lines.joined(separator: "\n"))")
        }
    }

    @Test(arguments: 0..<5)
    func `without pseudonyms all of it is found`(seed: Int) throws {
        let telling = try TellingNetwork(seed: seed)
        for (format, text) in try Self.exports(of: telling.network) where ["json", "xlsx"].contains(format) {
            #expect(Self.leaks(of: telling.persons, in: text).count > 3 * telling.persons.count, "\(format)")
        }
    }

    private static func leaks(of persons: [TellingNetwork.Person], in text: String) -> [String] {
        let words = Set(TellingNetwork.words(of: text))
        let letters = text.lowercased()
        let digits = text.filter { !" \u{2009}-–./()+_".contains($0) }
        return persons.flatMap { person in
            let number = String(person.phone.dropFirst(4))
            return person.parts.filter(words.contains) + [person.id, person.email].filter { letters.contains($0) }
                + (digits.contains(number) ? [number] : [])
        }
    }

    /// Every form in which a network leaves.
    private static func exports(of network: Network) throws -> [(format: String, text: String)] {
        var exports = FolderWriter(network).files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
        exports += SpreadsheetFolder(network).files.map { file in
            let isUnicode = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
            return (
                "excel " + file.name, String(data: Data(file.bytes), encoding: isUnicode ? .utf8 : .windowsCP1252) ?? ""
            )
        }
        for language in Language.allCases {
            let writer = InterchangeWriter(network, in: language)
            for format in InterchangeFormat.allCases where format.isOneFile {
                var text = ""
                writer.write(as: format, to: &text)
                exports.append((format.rawValue, text))
            }
            exports += writer.kumuFiles.map { ("kumu " + $0.name, String(decoding: $0.bytes, as: UTF8.self)) }
            let bytes = try WorkbookWriter(network, title: "Raakvlak", in: language).bytes()
            let sheets = try Workbook(bytes).sheets
            exports.append(("xlsx", sheets.flatMap(\.rows).flatMap(\.fields).joined(separator: "\n")))
        }
        return exports
    }
}
