import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

@testable import RaakvlakInterchange

/// A damaged file gives a network or a fault, and never stops the program; a network that it gives can be kept.
struct ForeignMutationTests {
    private static func outcome(_ bytes: [UInt8], _ format: InterchangeFormat) -> Network? {
        try? ForeignReader(name: "x", format: format).read(bytes).network
    }

    /// The network as it reads back from the folder that it is written to.
    private static func kept(_ network: Network) throws -> Network? {
        let tables = FolderWriter(network).files.map { InputTable(name: $0.name, bytes: $0.bytes) }
        return tables.isEmpty ? network : try NetworkReader(tables).read().network
    }

    @Test(arguments: InterchangeFormat.allCases.filter(\.isRead))
    func `1,000 damaged files give networks that can be kept, or faults`(format: InterchangeFormat) throws {
        var generator = SeededGenerator(seed: 1_000)
        var text = ""
        InterchangeWriter(try SmallNetwork.make(), in: .dutch).write(as: format, to: &text)
        var networks = 0
        for round in 0..<1_000 {
            let bytes = generator.slightlyDamaged(Array(text.utf8))
            guard let network = Self.outcome(bytes, format) else { continue }
            networks += 1
            #expect(try Self.kept(network) == network, "round \(round)")
        }
        #expect(networks > 100 && networks < 1_000)
    }

    @Test(arguments: InterchangeFormat.allCases.filter(\.isRead))
    func `300 files with damaged words give networks that can be kept`(format: InterchangeFormat) throws {
        var generator = SeededGenerator(seed: 300)
        var text = ""
        InterchangeWriter(try Network.random(seed: 9, persons: 2), in: .dutch).write(as: format, to: &text)
        let words = ["", " ", "kind", "person", "id", "themes", "organization", "2024", "-1", "nan", "|", "[]", "né"]
        for round in 0..<300 {
            var parts = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
            for _ in 0..<generator.number(in: 1...6) {
                // Every second part stands in quotes.
                parts[1 + 2 * generator.number(below: parts.count / 2 - 1)] = generator.element(of: words)
            }
            guard let network = Self.outcome(Array(parts.joined(separator: "\"").utf8), format) else { continue }
            let kept = try #require(try Self.kept(network), "round \(round)")
            #expect(kept == network, "round \(round): \(Set(kept.nodes).symmetricDifference(network.nodes))")
        }
    }
}

extension SeededGenerator {
    private static let special = Array("<>&;\"'=/[]{},:\\u0\n".utf8) + [0, 0x1F, 0x80, 0xC3, 0xFF]

    /// The bytes with one to four changes: a byte replaced or inserted, a stretch removed, doubled or moved, or an end
    /// cut off.
    mutating func slightlyDamaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<number(in: 1...4) where !bytes.isEmpty {
            let start = number(below: bytes.count)
            let stretch = start..<min(bytes.count, start + number(in: 1...40))
            switch number(below: 8) {
            case 0: bytes[start] = UInt8(number(below: 256))
            case 1: bytes[start] = element(of: Self.special)
            case 2: bytes.insert(element(of: Self.special), at: start)
            case 3: bytes.removeSubrange(stretch)
            case 4: bytes.insert(contentsOf: bytes[stretch], at: start)
            case 5, 6:
                // Letters and digits only, so that the file often stays one.
                let places = bytes.indices.filter { (48...57).contains(bytes[$0]) || (97...122).contains(bytes[$0]) }
                if !places.isEmpty { bytes[element(of: places)] = UInt8(number(in: 97...122)) }
            default: if chance(20) { bytes.removeLast(min(bytes.count - 1, number(below: 20))) }
            }
        }
        return bytes
    }
}
