/// The outline of a node on a map.
public enum NodeShape: String, Hashable, Sendable, CaseIterable {
    case rectangle, pill, ellipse, hexagon, house, parallelogram, note, folder, tab, component, flag, box, line
    case doubleRectangle, doublePill, dashedPill, cornered

    /// The shape in Graphviz's words.
    var dot: [DOT.Attribute] {
        switch self {
        case .rectangle: shape("box")
        case .pill: shape("box", style: "filled,rounded")
        case .house: shape("house")
        case .flag: shape("cds")
        case .box: shape("box3d")
        case .line: shape("underline")
        case .doubleRectangle: shape("box") + [DOT.Attribute("peripheries", "2")]
        case .doublePill: shape("box", style: "filled,rounded") + [DOT.Attribute("peripheries", "2")]
        case .cornered: shape("box", style: "filled,diagonals")
        case .dashedPill: shape("box", style: "filled,rounded,dashed")
        default: shape(rawValue)
        }
    }

    private func shape(_ name: String, style: String = "filled") -> [DOT.Attribute] {
        [DOT.Attribute("shape", name), DOT.Attribute("style", style)]
    }

    /// How large the shape is that holds a text of this size with room around it: whole points, as Graphviz counts.
    func size(around text: Size, fontSize: Double) -> Size {
        let size = exactSize(around: text, fontSize: fontSize)
        return Size(width: size.width.rounded(.up), height: size.height.rounded(.up))
    }

    private func exactSize(around text: Size, fontSize: Double) -> Size {
        let (width, height) = (text.width + fontSize * 1.1, text.height + fontSize * 0.8)
        return switch self {
        case .ellipse: Size(width: text.width * 1.18 + fontSize * 1.3, height: text.height * 1.22 + fontSize * 0.8)
        case .hexagon, .parallelogram: Size(width: width * 1.4, height: height * 1.1)
        case .house: Size(width: width + fontSize * 0.4, height: height)
        case .flag: Size(width: width + height * 0.5, height: height * 1.35)
        case .tab, .folder: Size(width: width, height: height + 8)
        case .box: Size(width: width + fontSize * 0.6, height: height + fontSize * 0.6)
        case .component: Size(width: width + fontSize * 1.6, height: height)
        case .cornered: Size(width: width + fontSize * 1.2, height: height + fontSize * 0.3)
        case .note: Size(width: width + fontSize * 0.5, height: height + fontSize * 0.2)
        case .doubleRectangle, .doublePill: Size(width: width + 8, height: height + 8)
        default: Size(width: width, height: height)
        }
    }

    /// How many lines at the top of the shape are too narrow for letters.
    var blankLines: Int { self == .house ? 1 : 0 }

    /// How far a second outline or a tab stands out on every side: Graphviz adds it to the size that it is given.
    var outset: Size {
        switch self {
        case .doubleRectangle, .doublePill: Size(width: 4, height: 4)
        case .tab, .folder: Size(width: 0, height: 4)
        default: Size(width: 0, height: 0)
        }
    }

    /// The size that Graphviz needs to be given for the whole shape to be so large.
    func dot(_ size: Size) -> [DOT.Attribute] {
        [
            DOT.Attribute("width", (size.width - 2 * outset.width) / 72),
            DOT.Attribute("height", (size.height - 2 * outset.height) / 72),
        ]
    }

    /// The shape as something that edges go around and end at.
    func obstacle(_ size: Size) -> [DOT.Attribute] {
        switch self {
        case .doubleRectangle, .doublePill: NodeShape.rectangle.dot + NodeShape.rectangle.dot(size)
        default: dot + dot(size)
        }
    }

    /// Whether the point lies within a shape that fills the box.
    func contains(_ point: Point, in box: Rectangle) -> Bool {
        let x = (point.x - box.center.x) / (box.size.width / 2)
        let y = (point.y - box.center.y) / (box.size.height / 2)
        guard abs(x) < 1, abs(y) < 1 else { return false }
        switch self {
        case .ellipse: return x * x + y * y < 1
        case .hexagon: return abs(x) + abs(y) / 2 < 1
        case .parallelogram: return abs(x - y * 0.2) < 0.8
        case .house: return y < 0.22 || abs(x) < 1 - (y - 0.22) / 0.78
        case .flag: return abs(y) < 0.7 && (x < 0 || x + abs(y) / 2 < 1)
        case .pill, .doublePill, .dashedPill: return abs(x) + abs(y) < 1.8
        default: return true
        }
    }
}
