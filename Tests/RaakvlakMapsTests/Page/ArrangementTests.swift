import RaakvlakTesting
import Testing

@testable import RaakvlakMaps

@Suite struct ArrangementTests {
    private let canvas = Rectangle(center: Point(x: 421, y: 300), size: Size(width: 780, height: 430))

    private func random(_ count: Int, seed: Int) -> (Arrangement, [Point]) {
        var generator = SeededGenerator(seed: seed)
        let number = { (range: ClosedRange<Double>) in Double.random(in: range, using: &generator) }
        let sizes = (0..<count).map { _ in Size(width: number(30...110), height: number(12...40)) }
        let points = (0..<count).map { _ in Point(x: number(-5...5), y: number(-9...9)) }
        return (Arrangement(sizes: sizes, canvas: canvas, gap: 12, center: nil), points)
    }

    @Test(arguments: 0..<60)
    func `nodes neither touch nor leave the canvas`(seed: Int) throws {
        let (arrangement, points) = random(2 + seed % 40, seed: seed)
        let places = try #require(arrangement.places(near: points))
        for (a, place) in places.enumerated() {
            #expect(canvas.contains(place))
            for b in places.indices.dropFirst(a + 1) { #expect(!place.overlaps(places[b])) }
        }
    }

    @Test func `too many nodes find no place`() {
        let (arrangement, points) = random(400, seed: 1)
        #expect(arrangement.places(near: points) == nil)
    }

    @Test func `nodes at one and the same place are put apart`() throws {
        let sizes = [Size](repeating: Size(width: 60, height: 20), count: 12)
        let arrangement = Arrangement(sizes: sizes, canvas: canvas, gap: 10, center: nil)
        let places = try #require(arrangement.places(near: [Point](repeating: Point(x: 1, y: 1), count: 12)))
        #expect(Set(places).count == 12)
    }

    @Test func `no node is no trouble`() {
        #expect(Arrangement(sizes: [], canvas: canvas, gap: 10, center: nil).places(near: []) == [])
    }
}
