import Testing

@testable import RaakvlakMaps

@Suite struct NodeShapeTests {
    @Test(arguments: NodeShape.allCases)
    func `a shape holds its text`(shape: NodeShape) {
        for text in [Size(width: 20, height: 9), Size(width: 120, height: 40)] {
            let size = shape.size(around: text, fontSize: 7.5)
            #expect(size.width >= text.width + 2 * shape.outset.width)
            #expect(size.height >= text.height + 2 * shape.outset.height)
            // The corners of the text lie within the outline, whatever lines of it are shorter.
            let box = Rectangle(center: Point(x: 0, y: 0), size: size)
            let corner = Point(x: text.width / 2 * 0.8, y: -text.height / 2 * 0.8)
            #expect(shape.contains(corner, in: box))
        }
    }

    @Test(arguments: NodeShape.allCases)
    func `a shape has its middle and not what lies beyond its box`(shape: NodeShape) {
        let box = Rectangle(center: Point(x: 10, y: 10), size: Size(width: 40, height: 20))
        #expect(shape.contains(box.center, in: box))
        #expect(!shape.contains(Point(x: 31, y: 10), in: box))
        #expect(!shape.contains(Point(x: 10, y: 21), in: box))
    }
}
