import RaakvlakAnalysis
import RaakvlakNetwork
import Testing

@testable import RaakvlakDocuments
@testable import RaakvlakInterchange

struct MinimumCellTests {
    private let five = MinimumCell(5)

    @Test func `numbers of persons below the smallest are hidden, but not that there are none`() {
        let told = [0, 1, 4, 5, 1234].map(five.told) + [.nothing]
        #expect(told.map(\.text) == ["0", "<5", "<5", "5", "1234", "x"])
        #expect(told.map { $0.words(.dutch) } == ["0", "<5", "<5", "5", "1.234", "x"])
        #expect(
            told.map(\.json) == [
                .integer(0), .string("<5"), .string("<5"), .integer(5), .integer(1234), .string("x"),
            ]
        )
    }

    @Test func `without a smallest number all are told`() {
        #expect((0...6).map(MinimumCell.none.told) == (0...6).map(Told.number))
    }
}
