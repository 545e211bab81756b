import Testing

@testable import RaakvlakMaps

@Suite struct RouteTests {
    @Test func `a straight way leaves room for its mark`() {
        let route = Route(from: Point(x: 0, y: 0), to: Point(x: 10, y: 0), mark: 4)
        #expect(route.points.last == Point(x: 6, y: 0))
        #expect(route.tip == Point(x: 10, y: 0))
        #expect(route.dot == DOT.Attribute("pos", "e,10,0 0,0 2,0 4,0 6,0"))
    }

    @Test func `samples run from the first point to the last`() {
        let route = Route(points: [(0, 0), (0, 8), (8, 8), (8, 0)].map { Point(x: $0.0, y: $0.1) })
        #expect(route.samples.first == Point(x: 0, y: 0))
        #expect(route.samples.last == Point(x: 8, y: 0))
        #expect(route.samples.contains { abs($0.x - 4) < 0.01 && abs($0.y - 6) < 0.01 })
    }
}
