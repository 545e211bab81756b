import RaakvlakNetwork
import Testing

struct NodeKindTests {
    @Test func `five kinds are organizations in the wide sense`() {
        let kinds: [NodeKind] = [.schoolBoard, .samenwerkingsverband, .gemeente, .school, .organization]
        #expect(NodeKind.allCases.filter(\.isOrganization) == kinds)
        #expect(NodeKindSet.organizations.kinds == kinds)
    }

    @Test func `a set of kinds holds what it was made of, in the order of the schema`() {
        let set = NodeKindSet(.theme, .person, .theme)
        #expect(set.kinds == [.person, .theme])
        #expect(set.contains(.theme) && !set.contains(.group))
        #expect(set == NodeKindSet(.person) | NodeKindSet(.theme))
    }

    @Test func `all kinds and no kinds are sets too`() {
        #expect(NodeKindSet.all.kinds == NodeKind.allCases)
        #expect(NodeKindSet().kinds == [])
        #expect(NodeKindSet.all | NodeKindSet(.proposal) == .all)
    }

    @Test func `a kind has a label for one and for several`() {
        #expect(NodeKind.theme.label == Phrase(nl: "thema", en: "theme"))
        #expect(NodeKind.theme.plural == Phrase(nl: "thema’s", en: "themes"))
    }
}
