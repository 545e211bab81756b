import RaakvlakMaps
import RaakvlakNetwork
import Testing

@Suite struct MapStyleTests {
    @Test func `contrast is as WCAG defines it`() {
        #expect(abs(Color(0x000000).contrast(with: Color(0xFFFFFF)) - 21) < 1e-6)
        #expect(abs(Color(0x777777).contrast(with: Color(0xFFFFFF)) - 4.478) < 0.001)
        #expect(Color(0x0A1BFF).description == "#0a1bff")
    }

    @Test(arguments: NodeKind.allCases)
    func `a label can be read on its node, and the outline seen on paper`(kind: NodeKind) {
        let look = MapStyle.look(of: kind)
        #expect(look.text.contrast(with: look.fill) >= 4.5)
        #expect(look.outline.contrast(with: Color(0xFFFFFF)) >= 4.5)
    }

    @Test(arguments: TieFamily.allCases)
    func `a line can be seen on paper`(family: TieFamily) {
        #expect(MapStyle.look(of: family).color.contrast(with: Color(0xFFFFFF)) >= 3)
    }

    @Test func `every kind has a shape of its own`() {
        #expect(Set(NodeKind.allCases.map { MapStyle.look(of: $0).shape }).count == NodeKind.allCases.count)
        #expect(Set(NodeKind.allCases.map { MapStyle.look(of: $0).shape }) == Set(NodeShape.allCases))
    }

    @Test func `every family of ties can be told without color`() {
        let looks = TieFamily.allCases.map { family in
            let look = MapStyle.look(of: family)
            return "\(look.pattern) \(look.end) \(look.end == .none && look.pattern == .solid ? look.width : 0)"
        }
        #expect(Set(looks).count == looks.count)
    }

    @Test func `only suggestions are dashed`() {
        #expect(TieFamily.allCases.filter { MapStyle.look(of: $0).pattern == .dashed } == [.suggestion])
    }

    @Test func `no kind of tie counts as a suggestion`() {
        #expect(TieKind.allCases.allSatisfy { TieFamily(of: $0) != .suggestion })
        #expect(TieFamily(of: .worksFor) == .employment)
        #expect(TieFamily(of: .needs) == .need)
    }
}
