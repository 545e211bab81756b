internal import RaakvlakNetwork

/// Breaks texts into short lines of about the same width.
enum Wrapping {
    /// The lines of a label: at most `limit` lines of at most `width` characters.
    ///
    /// The last ends in `…` where the text goes on. Lines are as even as their number allows.
    static func lines(_ text: String, width: Int = 24, limit: Int = 3) -> [String] {
        let pieces = pieces(of: text, width: width)
        let lines = fill(pieces, width: width)
        guard lines.count <= limit else {
            return Array(lines.prefix(limit - 1)) + [cut(lines[limit - 1], width: width)]
        }
        let longest = pieces.map(\.text.count).max() ?? 0
        let narrowest = (longest..<max(width, longest + 1)).first { fill(pieces, width: $0).count == lines.count }
        return fill(pieces, width: narrowest ?? width)
    }

    /// The lines of a paragraph that is at most `width` points wide.
    static func paragraph(_ text: String, face: Typeface, size: Double, width: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, face.width(of: last + " " + word, size: size) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// A part of a word that stays on one line, and whether a blank goes before it.
    private struct Piece {
        var text: String
        var hasBlank: Bool
    }

    /// Words, broken behind their hyphens and slashes, and with a hyphen where they are wider than a line.
    private static func pieces(of text: String, width: Int) -> [Piece] {
        var pieces: [Piece] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            var start = true
            for part in parts(of: word, width: width) {
                pieces.append(Piece(text: part, hasBlank: start))
                start = false
            }
        }
        return pieces
    }

    private static func parts(of word: Substring, width: Int) -> [String] {
        var parts: [String] = []
        var part = ""
        for (offset, letter) in word.enumerated() {
            part.append(letter)
            let isLast = offset == word.count - 1
            if part.count >= 4, !isLast, letter == "-" || letter == "/" {
                parts.append(part)
                part = ""
            } else if part.count == width - 1, word.count - offset > 3 {
                parts.append(part + "-")
                part = ""
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    private static func fill(_ pieces: [Piece], width: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            let blank = piece.hasBlank ? " " : ""
            if let last = lines.last, last.count + blank.count + piece.text.count <= width {
                lines[lines.count - 1] = last + blank + piece.text
            } else {
                lines.append(piece.text)
            }
        }
        return lines
    }

    private static func cut(_ line: String, width: Int) -> String {
        String(line.prefix(width - 1)).trimmingBlanks() + "…"
    }
}
