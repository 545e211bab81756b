import Testing

@testable import RaakvlakMatching

struct SparseMatrixTests {
    @Test func `parts that fit make a matrix`() throws {
        let matrix = SparseMatrix(columnCount: 3, starts: [0, 2, 2, 3], columns: [0, 2, 1], values: [1, -2, 0.5])
        #expect(try #require(matrix).rowCount == 3)
        #expect(SparseMatrix(columnCount: 0, starts: [0], columns: [], values: [])?.rowCount == 0)
    }

    @Test(
        arguments: [
            ([], [], []), ([1], [], []), ([0, 1], [], []), ([0, 2], [0], [1]), ([0, 1], [0], []),
            ([0, 2, 1], [0], [1]),
            ([0, 1], [3], [1]), ([0, 2], [1, 0], [1, 1]), ([0, 2], [1, 1], [1, 1]), ([0, 1], [0], [.nan]),
            ([0, 1], [0], [.infinity]),
        ] as [([Int], [UInt32], [Float])]
    )
    func `parts that don't fit make none`(starts: [Int], columns: [UInt32], values: [Float]) {
        #expect(SparseMatrix(columnCount: 3, starts: starts, columns: columns, values: values) == nil)
    }
}
