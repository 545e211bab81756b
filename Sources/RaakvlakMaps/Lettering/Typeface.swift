/// A face of DejaVu Sans, with the widths of its letters.
///
/// Sizes of nodes follow from these widths and not from the fonts of the machine, so that a map has the same places
/// everywhere. The widths are those of DejaVu 2.37; kerning is left out, which makes texts a little wider, never
/// narrower, than they are drawn.
public enum Typeface: Int, Hashable, Sendable, CaseIterable {
    case book, bold

    /// The name by which Graphviz and the page find the font.
    public var name: String { self == .book ? "DejaVu Sans" : "DejaVu Sans Bold" }

    /// How wide `text` is at `size`, in points.
    ///
    /// Pango, which sets the letters of PNG and PDF, rounds each to whole pixels of 96 per inch; a browser does not.
    /// The width holds for both.
    public func width(of text: some StringProtocol, size: Double) -> Double {
        let scale = size / 2048
        var (exact, pixels) = (0.0, 0.0)
        for letter in text.unicodeScalars {
            let width = Double(advance(of: letter)) * scale
            exact += width
            pixels += (width * 96 / 72).rounded()
        }
        return max(exact, pixels * 72 / 96)
    }

    /// How high a line is, relative to the size.
    static let lineHeight = 1.2

    private func advance(of letter: Unicode.Scalar) -> Int {
        let tables: (table: [[UInt16]], first: UInt32)
        switch letter.value {
        case 0x20..<0x180: tables = (Self.latin, 0x20)
        case 0x300..<0x370: return 0
        case 0x2010..<0x2040: tables = (Self.punctuation, 0x2010)
        case 0x1100...: return 2048
        default: return 1400
        }
        return Int(tables.table[rawValue][Int(letter.value - tables.first)])
    }
}
