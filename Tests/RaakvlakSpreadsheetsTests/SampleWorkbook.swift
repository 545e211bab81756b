/// A workbook of parts that are written by hand, zipped without packing.
struct SampleWorkbook {
    /// A sheet: its name, the rest of how the workbook lists it, and its rows.
    struct Sheet {
        var name: String
        var state = ""
        var relation: String
        var rows = ""
    }

    /// The folder of the workbook's part, with a slash, or nothing.
    var folder = "xl/"
    var sheets: [Sheet] = []
    /// Relations of the workbook beyond those of its sheets.
    var relations = ""

    /// A workbook of sheets with these names, each with rows of its own.
    init(_ sheets: [(name: String, rows: [[String]])] = []) {
        for (index, sheet) in sheets.enumerated() {
            add(Sheet(name: sheet.name, relation: "rId\(index + 1)", rows: Self.rows(sheet.rows)))
        }
    }

    mutating func add(_ sheet: Sheet) { sheets.append(sheet) }

    /// Rows of texts.
    static func rows(_ rows: [[String]]) -> String {
        rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }.joined()
    }

    /// The bytes of the file.
    var bytes: [UInt8] {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let listings = sheets.map { "<sheet name=\"\($0.name)\" \($0.state) r:id=\"\($0.relation)\"/>" }.joined()
        let parts = sheets.filter { !$0.rows.isEmpty }
        let targets = parts.map {
            "<Relationship Id=\"\($0.relation)\" Type=\"\(type)/worksheet\" Target=\"\($0.relation).xml\"/>"
        }.joined()
        let sheetFiles = parts.map {
            ("\(folder)\($0.relation).xml", "<worksheet><sheetData>\($0.rows)</sheetData></worksheet>")
        }
        return Self.zip(
            [
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"\(folder)workbook.xml\"/></Relationships>"
                ),
                ("\(folder)workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>\(listings)</sheets></workbook>"),
                ("\(folder)_rels/workbook.xml.rels", "<Relationships>\(targets)\(relations)</Relationships>"),
            ] + sheetFiles
        )
    }

    private static func zip(_ files: [(name: String, text: String)]) -> [UInt8] {
        var (bytes, directory) = ([UInt8](), [UInt8]())
        for (name, text) in files {
            let data = Array(text.utf8)
            let sizes = number(checksum(data), 4) + number(data.count, 4) + number(data.count, 4)
            let common = number(20, 2) + number(0, 8) + sizes + number(name.utf8.count, 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 10) + number(bytes.count, 4)
            directory += Array(name.utf8)
            bytes += number(0x0403_4B50, 4) + common + Array(name.utf8) + data
        }
        let counts = number(files.count, 2) + number(files.count, 2) + number(directory.count, 4)
        return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + counts + number(bytes.count, 4)
            + number(0, 2)
    }

    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    /// CRC-32 (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest >> 1 ^ (rest & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return Int(~rest)
    }
}
