import Testing

@testable import RaakvlakDocuments

struct TextTableTests {
    private func table() -> TextTable {
        var table = TextTable([.left, .flexible, .right], header: ["id", "naam", "score"])
        table.append(["ada", "Stichting voor openbaar onderwijs", "4,5"])
        table.append(["bob", "Één\nregel", "12,0"])
        return table
    }

    @Test func `columns are aligned`() {
        #expect(
            table().lines(width: nil) == [
                "id   naam                               score", "ada  Stichting voor openbaar onderwijs    4,5",
                "bob  Één regel                           12,0",
            ]
        )
    }

    @Test func `on a narrow terminal flexible columns are cut`() {
        let lines = table().lines(width: 32, indentation: 2)
        #expect(lines[1] == "  ada  Stichting voor op…    4,5")
        #expect(lines.allSatisfy { TextWidth.of($0) <= 32 })
    }

    @Test func `where texts don't fit the first column has a line of its own`() {
        var table = TextTable([.left, .flexible, .flexible], header: ["id", "naam", "werkgever"])
        table.append(["een-heel-lange-id-die-niemand-verzint", "Stichting voor openbaar onderwijs", "De Oever"])
        table.append(["kort", "De Kade", "De Oever"])
        #expect(
            table.lines(width: 40, indentation: 2) == [
                "  id", "    naam                       werkgever", "  een-heel-lange-id-die-niemand-verzint",
                "    Stichting voor openbaar…   De Oever", "  kort", "    De Kade                    De Oever",
            ]
        )
    }

    @Test func `where numbers don't fit they stand in blocks`() {
        var table = TextTable([.flexible, .right, .right, .right], header: ["thema", "noord", "oost", "zuid"])
        table.append(["Overgangen", "1", "2", "3"])
        #expect(
            table.lines(width: 24) == [
                "thema       noord  oost", "Overgangen      1     2", "", "thema       zuid", "Overgangen     3",
            ]
        )
        #expect(table.lines(width: 30).count == 2)
    }

    @Test func `no line ends with blanks`() {
        var table = TextTable([.left, .left])
        table.append(["a", ""])
        table.append(["a", "b"])
        #expect(table.lines(width: nil) == ["a", "a  b"])
    }
}
