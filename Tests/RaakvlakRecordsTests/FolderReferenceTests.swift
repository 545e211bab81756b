import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

struct FolderReferenceTests {
    @Test(arguments: Language.allCases)
    func `every file, column, word and kind of tie is explained`(language: Language) {
        let lines = FolderReference.text(in: language).split(separator: "\n")
        for format in FileFormat.all {
            #expect(lines.contains("### \(format.name)"))
            for column in format.allColumns {
                #expect(lines.contains { $0.hasPrefix("| `\(column.name)` \(column.isRequired ? "*" : "|")") })
            }
        }
        let words = ["need", "schoolBoard", "paused", "placeholder"] + TieKind.codes
        for word in words { #expect(lines.contains { $0.contains("`\(word)`") }, "\(word)") }
        // The same number of cells in each row of a table.
        var bars = 0
        for line in lines where line.hasPrefix("|") {
            let count = line.replacing("\\|", with: "").filter { $0 == "|" }.count
            if line.hasPrefix("|---") { bars = count }
            #expect(line.hasPrefix("| `") ? count == bars : count > 2, "\(line)")
        }
    }

    @Test func `a column of ids says of what`() {
        let text = FolderReference.text(in: .dutch)
        #expect(text.contains("| `themes` | thema’s | id van: thema; meer dan één: `a\\|b` |"))
        #expect(
            text.contains(
                "| `organization` | organisatie | id van: schoolbestuur, samenwerkingsverband, gemeente, school, organisatie |"
            )
        )
    }
}
