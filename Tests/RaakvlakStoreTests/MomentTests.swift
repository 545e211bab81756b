import RaakvlakNetwork
import RaakvlakStore
import RaakvlakTesting
import Testing

struct MomentTests {
    @Test func `moments are read as they are written`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<1_000 {
            let moment = Moment(milliseconds: generator.number(in: -3_000_000_000_000...5_000_000_000_000))
            #expect(Moment(moment.description) == moment)
        }
        #expect(Moment(milliseconds: 1_706_779_800_125).description == "2024-02-01T09:30:00.125Z")
        #expect(Moment(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    }

    @Test func `less than a moment is the last one that it may mean`() throws {
        #expect(try #require(Moment("2024-02-01")).description == "2024-02-01T23:59:59.999Z")
        #expect(try #require(Moment("2024")).description == "2024-12-31T23:59:59.999Z")
        #expect(Moment("2024-02-01 09:30:05 UTC") == Moment("2024-02-01T09:30:05Z"))
        #expect(Moment("2024-02-01 09:30") == Moment("2024-02-01T09:30"))
        #expect(try #require(Moment("2024-02-01T09:30")).description == "2024-02-01T09:30:59.999Z")
        #expect(try #require(Moment("2024-02-01T09:30:05Z")).description == "2024-02-01T09:30:05.999Z")
    }

    @Test func `the first moment that is meant is read too`() throws {
        #expect(try #require(Moment(first: "2024-02-01")).description == "2024-02-01T00:00:00.000Z")
        #expect(try #require(Moment(first: "2024-02")).description == "2024-02-01T00:00:00.000Z")
        #expect(try #require(Moment(first: "2024-02-01T09:30")).description == "2024-02-01T09:30:00.000Z")
        #expect(try #require(Moment(first: "2024-02-01T09:30:05")).description == "2024-02-01T09:30:05.000Z")
        #expect(try #require(Moment(first: "2024-02-01T09:30:05.125Z")).description == "2024-02-01T09:30:05.125Z")
        #expect(Moment(first: "gisteren") == nil)
    }

    @Test(arguments: [
        "", "2024-13", "2024-02-30", "2024-02-01T", "2024-02-01T24:00", "2024-02-01T9:30", "2024-02-01 9:30",
    ])
    func `what is no moment is not read`(text: String) { #expect(Moment(text) == nil) }
}
