import RaakvlakNetwork
import Testing

@testable import RaakvlakRecords

@Suite struct LocationErrorTests {
    private static let texts: [(LocationError, nl: String, en: String)] = [
        (
            .noSuchFolder("x"),
            "Er is geen map 'x'; geef een map met CSV-bestanden, een werkmap (.xlsx) of een database (.sqlite) op, of maak een map met 'raakvlak new'.",
            "There is no folder 'x'; name a folder of CSV files, a workbook (.xlsx) or a database (.sqlite), or make a folder with 'raakvlak new'."
        ),
        (
            .notAFolder("x"),
            "'x' is een bestand, geen map of werkmap; geef de map op waarin de CSV-bestanden staan, of een werkmap (.xlsx).",
            "'x' is a file, no folder or workbook; name the folder that holds the CSV files, or a workbook (.xlsx)."
        ),
        (.noSuchFile("x"), "Er is geen bestand 'x'.", "There is no file 'x'."),
        (
            .notReadable("x", reason: "y"), "'x' kan niet worden gelezen: het systeem meldt 'y'.",
            "'x' can't be read: y."
        ),
        (
            .notReadable("x", reason: "Permission denied"), "'x' kan niet worden gelezen: geen toegang.",
            "'x' can't be read: Permission denied."
        ),
        (
            .notWritable("x", reason: "y"),
            "'x' kan niet worden geschreven: het systeem meldt 'y'. Er is niets veranderd.",
            "'x' can't be written: y. Nothing was changed."
        ),
        (
            .notEmpty("x"), "In 'x' staat al iets; kies een nieuwe of lege map, of gebruik --replace.",
            "There is something in 'x' already; choose a new or empty folder, or use --replace."
        ),
        (
            .fileExists("x"), "Het bestand 'x' bestaat al; kies een andere naam, of gebruik --replace.",
            "The file 'x' already exists; choose another name, or use --replace."
        ),
        (
            .noNetworkFiles("x"),
            "In 'x' staan geen netwerkbestanden, zoals persons.csv; 'raakvlak new' maakt een map met lege bestanden.",
            "'x' has no network files, such as persons.csv; 'raakvlak new' makes a folder with empty files."
        ),
    ]

    @Test(arguments: texts.indices) func `a location that can't be used is explained in both languages`(index: Int) {
        let (error, nl, en) = Self.texts[index]
        #expect(error.phrase(.dutch) == nl)
        #expect(error.phrase(.english) == en)
        #expect(error.description == en)
    }
}
