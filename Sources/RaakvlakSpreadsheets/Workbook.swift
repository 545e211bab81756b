package import RaakvlakRecords

/// The sheets of an `.xlsx` file, as texts (ECMA-376).
package struct Workbook: Sendable {
    /// A sheet.
    package struct Sheet: Sendable {
        /// Its name on its tab.
        package let name: String
        /// Whether it has no tab.
        package let isHidden: Bool
        /// Its rows that have a text.
        package let rows: [InputTable.Row]
        /// The cells with a formula of which no value was stored, in the order of the sheet.
        package let uncomputed: [(row: Int, column: Int)]
    }

    /// The sheets, in the order of their tabs; sheets that are charts are left out.
    package let sheets: [Sheet]
    /// The names of sheets without cells, such as charts.
    package let otherSheets: [String]

    /// How many bytes of parts are unpacked at most.
    private static let mostBytes = 256 << 20
    /// How many cells all sheets have at most.
    private static let mostCells = 8_000_000

    /// Reads the workbook in `bytes`.
    ///
    /// Of formulas it holds the values that were last computed, of merged cells the text in each row, of dates as much as
    /// their cells show.
    ///
    /// - Complexity: O(bytes that are unpacked), of which there are at most 256 MiB, and O(cells), at most 8 million.
    /// - Throws: `WorkbookFault`.
    package init(_ bytes: [UInt8]) throws(WorkbookFault) {
        do throws(ZipArchive.Fault) {
            var archive = try ZipArchive(bytes, mostBytes: Self.mostBytes)
            (sheets, otherSheets) = try Self.sheets(of: &archive)
        } catch {
            throw WorkbookFault(error, bytes)
        }
    }

    private static func sheets(of archive: inout ZipArchive) throws(ZipArchive.Fault) -> ([Sheet], [String]) {
        var relations = PartRelations(in: "")
        try read("_rels/.rels", of: &archive, &relations)
        let book = relations.targetsByType["officeDocument"] ?? "xl/workbook.xml"
        let parents = book.split(separator: "/").dropLast()
        func path(_ name: String) -> String { (parents + [name[...]]).joined(separator: "/") }
        relations = PartRelations(in: parents.joined(separator: "/"))
        try read(path("_rels/\(book.split(separator: "/").last ?? "").rels"), of: &archive, &relations)
        var parts = WorkbookParts()
        guard try read(book, of: &archive, &parts) else { throw .damaged(book) }
        var (texts, styles) = (SharedStrings(), CellStyles())
        try read(relations.targetsByType["sharedStrings"] ?? path("sharedStrings.xml"), of: &archive, &texts)
        try read(relations.targetsByType["styles"] ?? path("styles.xml"), of: &archive, &styles)
        guard !parts.isTooLong else { throw .tooLarge }
        var (sheets, others, cellsLeft) = ([Sheet](), [String](), mostCells)
        for listing in parts.listings {
            guard !relations.isOtherSheet(listing.relation) else {
                others.append(listing.name)
                continue
            }
            guard let path = relations.targets[listing.relation] else { throw .damaged(listing.name) }
            var rows = SheetRows(texts.texts, styles, isFrom1904: parts.isFrom1904, mostCells: cellsLeft)
            guard try read(path, of: &archive, &rows) else { throw .damaged(path) }
            guard !rows.isTooLarge else { throw .tooLarge }
            guard !rows.isDamaged else { throw .damaged(path) }
            cellsLeft = rows.cellsLeft
            sheets.append(
                Sheet(name: listing.name, isHidden: listing.isHidden, rows: rows.tableRows, uncomputed: rows.uncomputed)
            )
        }
        return (sheets, others)
    }

    /// Tells a visitor what stands in a part; false where there is no such part.
    @discardableResult private static func read(
        _ path: String,
        of archive: inout ZipArchive,
        _ visitor: inout some XMLVisitor
    ) throws(ZipArchive.Fault) -> Bool {
        guard let bytes = try archive.entry(path) else { return false }
        do throws(XMLDocument.Fault) {
            try XMLDocument.read(bytes, &visitor)
        } catch {
            throw .damaged(path)
        }
        return true
    }
}
