internal import RaakvlakMaps
internal import RaakvlakNetwork

/// Graphviz's SVG made fit for people who don't see it, and for the web.
///
/// The drawing and each of its nodes and lines get a title, and a description where there is one; what has no meaning
/// of its own is hidden; Graphviz's comments and names go. Graphviz writes one element a line, so lines are enough.
struct AccessibleSVG {
    private let page: MapPage
    private var lines: [String] = []
    /// The group whose lines are being read: its name on the page.
    private var name = ""

    /// The file.
    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    init(of page: MapPage, from bytes: [UInt8]) {
        self.page = page
        lines = head
        let body = String(decoding: bytes, as: UTF8.self).split(separator: "\n").drop { !$0.hasPrefix("<g ") }
        for line in body where !line.hasPrefix("<!--") { append(line) }
    }

    private var drawing: Drawing { page.drawing }

    private var head: [String] {
        let (width, height) = (Int(page.size.width), Int(page.size.height))
        let language = drawing.language
        return [
            #"<?xml version="1.0" encoding="UTF-8" standalone="no"?>"#,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
            lang="\(language.rawValue)" xml:lang="\(language.rawValue)" role="graphics-document document" \
            aria-labelledby="map-title" aria-describedby="map-description" \
            font-family="'DejaVu Sans', Verdana, sans-serif">
            """,
            #"<title id="map-title">\#(Self.escaped(drawing.title))</title>"#,
            #"<desc id="map-description">\#(Self.escaped(Texts.description(of: drawing)(language)))</desc>"#,
        ]
    }

    private mutating func append(_ line: Substring) {
        if line.hasPrefix("<g id=\"graph0\"") {
            lines.append("<g\(Self.attribute("transform", of: line)) stroke-linejoin=\"round\">")
        } else if line.hasPrefix("<g id=\"") {
            name = String(line.dropFirst(7).prefix { $0 != "\"" })
            lines += opening
        } else if line.hasPrefix("<polygon"), name.isEmpty {
            lines.append("<polygon aria-hidden=\"true\"" + line.dropFirst("<polygon".count))
        } else if !line.hasPrefix("<title>") {
            lines.append(Self.restyled(line))
        }
    }

    /// The first lines of the group of one element.
    private var opening: [String] {
        guard let number = Int(name.dropFirst()) else { return ["<g>"] }
        switch name.first {
        case "n":
            let node = drawing.nodes[number]
            let group =
                #"<g id="\#(name)" class="node" data-id="\#(Self.escaped(node.id))" role="graphics-symbol img">"#
            return [group] + Self.words(node.title, node.detail)
        case "e":
            return [#"<g id="\#(name)" class="tie" role="graphics-symbol img">"#]
                + Self.words(drawing.edges[number].title, "")
        case "t":
            let role = page.frame.texts[number].role
            return [role == .title ? #"<g class="title" aria-hidden="true">"# : #"<g class="\#(role.rawValue)">"#]
        default: return [#"<g class="sample" aria-hidden="true">"#]
        }
    }

    private static func words(_ title: String, _ detail: String) -> [String] {
        ["<title>\(escaped(title))</title>"] + (detail.isEmpty ? [] : ["<desc>\(escaped(detail))</desc>"])
    }

    /// The font is named once, at the root.
    private static func restyled(_ line: Substring) -> String {
        String(line).replacing(" font-family=\"DejaVu Sans Bold\"", with: " font-weight=\"bold\"")
            .replacing(" font-family=\"DejaVu Sans\"", with: "")
    }

    private static func attribute(_ name: String, of line: Substring) -> String {
        guard let start = line.firstRange(of: " \(name)=\"") else { return "" }
        guard let end = line[start.upperBound...].firstIndex(of: "\"") else { return "" }
        return String(line[start.lowerBound...end])
    }

    /// The text as XML writes it.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case _ where letter.value < 32: escaped += " "
            default: escaped.unicodeScalars.append(letter)
            }
        }
        return escaped
    }
}
