import RaakvlakNetwork
import Testing

@testable import RaakvlakDocuments
@testable import RaakvlakInterchange

struct MinimumCellTests {
    private let five = MinimumCell(5)

    @Test func `numbers of persons below the smallest are hidden, but not that there are none`() {
        #expect([0, 1, 4, 5, 1234].map { five.text($0) } == ["0", "<5", "<5", "5", "1234"])
        #expect([0, 1, 4, 5, 1234].map { five.words($0, .dutch) } == ["0", "<5", "<5", "5", "1.234"])
        #expect([0, 4, 5].map { five.json($0) } == [.integer(0), .string("<5"), .integer(5)])
    }

    @Test func `without a smallest number all are told`() {
        #expect((0...6).map { MinimumCell.none.text($0) } == (0...6).map(String.init))
    }
}
