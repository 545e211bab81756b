/// A sheet for a map.
public struct Paper: Hashable, Sendable {
    /// The sheet upright, in points.
    public let portrait: Size

    /// 210 × 297 mm.
    public static let a4 = Paper(portrait: Size(width: 595, height: 842))
    /// 297 × 420 mm.
    public static let a3 = Paper(portrait: Size(width: 842, height: 1191))

    /// The sheet on its long side, in points.
    public var landscape: Size { portrait.turned }
}
