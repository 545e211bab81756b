extension StringProtocol {
    /// The beginning of the text, as long as an issue needs it to be found again; all of it where it is short.
    ///
    /// So that a hundred thousand issues of long fields stay small.
    package var excerpt: String {
        let start = unicodeScalars.prefix(80)
        return start.endIndex == endIndex ? String(self) : String(String.UnicodeScalarView(start)) + "…"
    }

    /// The text on one line, without what moves a terminal's cursor: control characters are written as in Swift.
    package func escapingControls() -> String {
        let isControl: (Unicode.Scalar) -> Bool = { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\u{200D}"
            default: false
            }
        }
        guard unicodeScalars.contains(where: isControl) else { return String(self) }
        return unicodeScalars.map { isControl($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
    }
}
