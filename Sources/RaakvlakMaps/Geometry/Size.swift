/// A width and a height in points.
public struct Size: Hashable, Sendable {
    /// The width in points.
    public var width: Double
    /// The height in points.
    public var height: Double

    /// Makes a size.
    public init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

    /// The product of the two.
    public var area: Double { width * height }

    /// The size with the two exchanged.
    public var turned: Size { Size(width: height, height: width) }
}
