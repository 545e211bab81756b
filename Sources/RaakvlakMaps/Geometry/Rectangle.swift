/// An upright rectangle on a page, in points.
public struct Rectangle: Hashable, Sendable {
    /// The middle.
    public var center: Point
    /// How wide and high it is.
    public var size: Size

    /// Makes a rectangle around its middle.
    public init(center: Point, size: Size) { (self.center, self.size) = (center, size) }

    var left: Double { center.x - size.width / 2 }
    var right: Double { center.x + size.width / 2 }
    var bottom: Double { center.y - size.height / 2 }
    var top: Double { center.y + size.height / 2 }

    /// Whether the two have more than `tolerance` points in common in both directions.
    public func overlaps(_ other: Rectangle, tolerance: Double = 0.01) -> Bool {
        abs(center.x - other.center.x) < (size.width + other.size.width) / 2 - tolerance
            && abs(center.y - other.center.y) < (size.height + other.size.height) / 2 - tolerance
    }

    /// Whether `other` lies within this rectangle.
    public func contains(_ other: Rectangle, tolerance: Double = 0.01) -> Bool {
        other.left >= left - tolerance && other.right <= right + tolerance && other.bottom >= bottom - tolerance
            && other.top <= top + tolerance
    }

    /// Whether the point lies within this rectangle.
    public func contains(_ point: Point) -> Bool {
        abs(point.x - center.x) < size.width / 2 && abs(point.y - center.y) < size.height / 2
    }

    /// The point of the rectangle that is nearest to another.
    func nearest(_ point: Point) -> Point {
        Point(x: min(max(point.x, left), right), y: min(max(point.y, bottom), top))
    }

    /// The rectangle made smaller by `margin` on every side.
    func inset(by margin: Double) -> Rectangle {
        Rectangle(center: center, size: Size(width: size.width - 2 * margin, height: size.height - 2 * margin))
    }
}
