import RaakvlakRecords

/// The texts that cells of a workbook refer to by number.
struct SharedStrings: XMLVisitor {
    /// The texts, without their formats.
    private(set) var texts: [String] = []
    private var text = RichText()
    private static let most = 8_000_000

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        if name == "si" { text = RichText() } else { text.start(name) }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.append(bytes) }

    mutating func end(_ name: String) {
        if name == "si" { if texts.count < Self.most { texts.append(text.text) } } else { text.end(name) }
    }
}

/// A text that may be of several runs; how words are pronounced is no part of it.
struct RichText {
    private var bytes: [UInt8] = []
    private var isText = false
    private var isPhonetic = false

    mutating func start(_ name: String) {
        if name == "t" { isText = true } else if name == "rPh" { isPhonetic = true }
    }

    mutating func end(_ name: String) {
        if name == "t" { isText = false } else if name == "rPh" { isPhonetic = false }
    }

    mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
        if isText, !isPhonetic { bytes.append(contentsOf: part) }
    }

    /// The text so far.
    var text: String { EscapedText.spreadsheet.text(of: String(decoding: bytes, as: UTF8.self)) }
}
