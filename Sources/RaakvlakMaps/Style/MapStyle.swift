public import RaakvlakNetwork

/// The visual language of all maps: one look for each kind of node and each family of ties.
///
/// A kind is told by its shape, its color and its word in the legend, so that none of them carries meaning alone.
/// Fills are light and texts dark, or the reverse, with a contrast of at least 4.5 (WCAG AA); two kinds that are close
/// in lightness differ in shape, so that a grey print can be read.
public enum MapStyle {
    /// How a node looks.
    public struct NodeLook: Hashable, Sendable {
        /// The outline.
        public let shape: NodeShape
        /// The color inside, of the outline, and of the label.
        public let fill, outline, text: Color

        /// The same of what has ended: grey on white; its label says when.
        var ended: NodeLook { NodeLook(shape: shape, fill: .white, outline: Color(0x8A9097), text: .gray) }
    }

    /// How a tie looks.
    public struct TieLook: Hashable, Sendable {
        /// The color of the line.
        public let color: Color
        /// The width in points of a line that stands for one tie.
        public let width: Double
        /// How the line is broken.
        public let pattern: Pattern
        /// What stands at the line's end.
        public let end: End

        /// How a line is broken; dashes are kept for suggestions.
        public enum Pattern: String, Hashable, Sendable { case solid, dotted, dashed }
        /// What stands at the end of a line, in Graphviz's words.
        public enum End: String, Hashable, Sendable {
            case none, dot, odot, vee, onormal, tee

            /// How large it is drawn.
            var scale: Double {
                switch self {
                case .vee: 0.5
                case .tee: 0.9
                default: 0.6
                }
            }

            /// How long it is in points.
            var length: Double {
                switch self {
                case .none: 0
                case .dot, .odot: 8 * scale
                case .vee, .onormal: 10 * scale
                case .tee: 3 * scale
                }
            }
        }

        /// A tie that has ended: grey, with a bar at its end.
        static let ended = TieLook(color: Color(0x9AA1A8), width: 1, pattern: .solid, end: .tee)
    }

    /// The look of nodes of `kind`.
    public static func look(of kind: NodeKind) -> NodeLook {
        switch kind {
        case .schoolBoard: look(.rectangle, 0xCFE3F5, 0x1F5A8C)
        case .samenwerkingsverband: look(.doubleRectangle, 0x12436D, 0x0B2A45, text: .white)
        case .gemeente: look(.house, 0xFBDFC8, 0x8A4B12)
        case .school: look(.box, 0xEAF3FB, 0x1F5A8C)
        case .organization: look(.component, 0xE1E4E8, 0x454F59)
        case .region: look(.cornered, 0xEFE9DA, 0x6B5A2B)
        case .person: look(.pill, 0xFFFFFF, 0x3D3D3D)
        case .initiative: look(.flag, 0xFBE7A1, 0x7A5C00)
        case .theme: look(.ellipse, 0xD3ECD7, 0x1E6B3C)
        case .contribution: look(.note, 0xF8DDE7, 0x8C2F56)
        case .agreement: look(.hexagon, 0xE6DEF4, 0x553A8B)
        case .meeting: look(.tab, 0xD0EDEC, 0x0F6466)
        case .group: look(.doublePill, 0xFFE9D9, 0x9A3B12)
        case .document: look(.folder, 0xF4F4F4, 0x454F59)
        case .program: look(.parallelogram, 0xE3E8C8, 0x55600F)
        case .figure: look(.line, 0xFFFFFF, 0x454F59)
        case .proposal: look(.dashedPill, 0xF3E6F7, 0x6A1B7A)
        }
    }

    private static func look(_ shape: NodeShape, _ fill: UInt32, _ outline: UInt32, text: Color = .black) -> NodeLook {
        NodeLook(shape: shape, fill: Color(fill), outline: Color(outline), text: text)
    }

    /// The look of ties of `family`.
    public static func look(of family: TieFamily) -> TieLook {
        switch family {
        case .belonging: TieLook(color: Color(0x7A828B), width: 0.8, pattern: .solid, end: .none)
        case .employment: TieLook(color: Color(0x2B2B2B), width: 1.2, pattern: .solid, end: .none)
        case .collaboration: TieLook(color: Color(0x0F6466), width: 2.6, pattern: .solid, end: .none)
        case .participation: TieLook(color: Color(0x8A4B12), width: 1, pattern: .solid, end: .vee)
        case .offer: TieLook(color: Color(0x1F5A8C), width: 1.1, pattern: .solid, end: .dot)
        case .need: TieLook(color: Color(0xB3261E), width: 1.1, pattern: .solid, end: .odot)
        case .topic: TieLook(color: Color(0x3F6B4B), width: 1.1, pattern: .dotted, end: .none)
        case .origin: TieLook(color: Color(0x553A8B), width: 1, pattern: .dotted, end: .onormal)
        case .suggestion: TieLook(color: Color(0x7A1FA2), width: 1.8, pattern: .dashed, end: .none)
        }
    }
}
