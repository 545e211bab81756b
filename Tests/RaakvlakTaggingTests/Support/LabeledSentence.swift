import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTagging
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// A sentence with the themes that a reader found in it, from `Fixtures/tagging/sentences.csv`.
struct LabeledSentence {
    let id, half, text: String
    let themes: Set<String>

    static func all(half: String) throws -> [LabeledSentence] {
        var reader = try CSVReader(path: Fixture.folder("tagging") + "/sentences.csv")
        var sentences: [LabeledSentence] = []
        while try reader.next() {
            let fields = (0..<reader.fieldCount).map { String(decoding: reader.field($0), as: UTF8.self) }
            guard fields[1] == half else { continue }
            let themes = Set(ListText.items(of: fields[3]))
            sentences.append(LabeledSentence(id: fields[0], half: fields[1], text: fields[2], themes: themes))
        }
        return sentences
    }
}

/// How the themes that a tagger finds compare with those that a reader found, over all sentences together.
struct Agreement {
    private(set) var right = 0
    private(set) var wrong = 0
    private(set) var missed = 0

    /// The part of the found themes that are right.
    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    /// The part of the right themes that are found.
    var recall: Double { Double(right) / Double(max(1, right + missed)) }

    mutating func add(found: Set<String>, right themes: Set<String>) {
        right += found.intersection(themes).count
        wrong += found.subtracting(themes).count
        missed += themes.subtracting(found).count
    }
}

/// The example network and its tagger.
enum Example {
    static let network = try? FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network

    static func tagger() throws -> Tagger { Tagger(try #require(network)) }
}
