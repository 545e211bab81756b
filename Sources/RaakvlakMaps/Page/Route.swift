/// The way of an edge over a page.
public struct Route: Hashable, Sendable {
    /// A chain of cubic Bézier curves: a start, and three points for each curve.
    public var points: [Point]
    /// The tip of the mark at the end, beyond the last point; nil where there is none.
    public var tip: Point?

    /// Makes a way of its parts.
    public init(points: [Point], tip: Point? = nil) { (self.points, self.tip) = (points, tip) }

    /// A straight way that ends in a mark of this length; 0 for none.
    init(from start: Point, to end: Point, mark: Double = 0) {
        let (x, y) = (end.x - start.x, end.y - start.y)
        let length = (x * x + y * y).squareRoot()
        let share = length > 0 ? max(0, 1 - mark / length) : 1
        points = [0, 1 / 3, 2 / 3, 1].map { Point(x: start.x + x * $0 * share, y: start.y + y * $0 * share) }
        tip = mark > 0 ? end : nil
    }

    /// The same way, this far to the left of it.
    func shifted(by distance: Double) -> Route {
        Route(
            points: points.indices.map { place in
                let (before, after) = (points[max(0, place - 1)], points[min(points.count - 1, place + 1)])
                let (x, y) = (after.x - before.x, after.y - before.y)
                let length = max((x * x + y * y).squareRoot(), 0.001)
                return Point(x: points[place].x - y / length * distance, y: points[place].y + x / length * distance)
            }
        )
    }

    /// The same way, with a mark of this length at its end.
    func marked(_ length: Double) -> Route {
        guard length > 0, points.count > 1, let tip = points.last else { return self }
        let start = points.dropLast().last { $0 != tip } ?? tip
        let straight = Route(from: start, to: tip, mark: length)
        return Route(points: points.dropLast() + straight.points.suffix(1), tip: tip)
    }

    /// The way in Graphviz's words.
    var dot: DOT.Attribute {
        let chain = points.map(\.dot).joined(separator: " ")
        return DOT.Attribute("pos", tip.map { "e,\($0.dot) \(chain)" } ?? chain)
    }

    /// Points along the way, 25 a curve.
    var samples: [Point] {
        stride(from: 0, to: points.count - 3, by: 3).flatMap { start in
            let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
            return (0...24).map { step in
                let t = Double(step) / 24
                let s = 1 - t
                let weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
                return Point(
                    x: weights.0 * a.x + weights.1 * b.x + weights.2 * c.x + weights.3 * d.x,
                    y: weights.0 * a.y + weights.1 * b.y + weights.2 * c.y + weights.3 * d.y
                )
            }
        }
    }
}

extension Point {
    /// The place in Graphviz's words.
    var dot: String { "\(DOT.number(x)),\(DOT.number(y))" }
}
