import RaakvlakTesting
import Testing

struct FixtureTests {
    @Test func `fixtures stand in the checkout`() {
        #expect(Fixture.folder("a/b").hasSuffix("/Fixtures/a/b"))
        #expect(Fixture.names(in: ".").contains("inclusiever-onderwijs"))
    }

    @Test func `only folders are named, and there are none where there is none`() {
        #expect(Fixture.names(in: "inclusiever-onderwijs") == [])
        #expect(Fixture.names(in: "nowhere") == [])
    }
}
