import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct TopProductTests {
    private func expectByDefinition(
        _ ask: SparseMatrix,
        _ answer: SparseMatrix,
        limit: Int,
        threads: Int = 1,
        boundsAlways: Bool,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let product = try #require(TopProduct(ask: ask, answer: answer, boundsAlways: boundsAlways))
        let found = await product.lists(limit: limit, threads: threads)
        let expected = (0..<ask.rowCount).map { ask.bestByDefinition(of: $0, answer, limit: limit) }
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    @Test(arguments: 0..<60)
    func `lists are the best by definition`(seed: Int) async throws {
        var matrices = RandomMatrix(columnCount: [1, 5, 30, 200][seed % 4], seed: seed)
        let ask = try matrices.rows(20, length: 12, belowZero: seed % 3 == 0 ? 10 : 0)
        let answer = try matrices.rows(20 + 10 * seed, length: 12, belowZero: seed % 5 == 0 ? 10 : 0)
        for limit in [1, 3, 10] {
            for boundsAlways in [false, true] {
                try await expectByDefinition(
                    ask,
                    answer,
                    limit: limit,
                    threads: 1 + seed % 3,
                    boundsAlways: boundsAlways
                )
            }
        }
    }

    @Test(arguments: [0, 1, 2_000], [false, true])
    func `no list is longer than its limit or than there are others`(limit: Int, boundsAlways: Bool) async throws {
        var matrices = RandomMatrix(columnCount: 10, seed: limit)
        let (ask, answer) = (try matrices.rows(3, length: 6), try matrices.rows(1_000, length: 6))
        try await expectByDefinition(ask, answer, limit: limit, boundsAlways: boundsAlways)
    }

    @Test(arguments: [false, true])
    func `lists reach across blocks of persons`(boundsAlways: Bool) async throws {
        var matrices = RandomMatrix(columnCount: 600, seed: 5)
        let ask = try matrices.rows(4, length: 20)
        let answer = try matrices.rows(BoundIndex.blockSize + 500, length: 12)
        try await expectByDefinition(ask, answer, limit: 10, boundsAlways: boundsAlways)
    }

    @Test(arguments: [false, true])
    func `the number of threads does not matter`(boundsAlways: Bool) async throws {
        var matrices = RandomMatrix(columnCount: 50, seed: 7)
        let matrix = try matrices.rows(300, length: 10)
        let product = try #require(TopProduct(ask: matrix, answer: matrix, boundsAlways: boundsAlways))
        let alone = await product.lists(limit: 5)
        #expect(alone.count == 300)
        for threads in [0, 2, 4] {
            let together = await product.lists(limit: 5, threads: threads)
            #expect(together == alone)
        }
    }

    @Test(arguments: [false, true])
    func `of nothing, there are no lists or empty ones`(boundsAlways: Bool) async throws {
        var matrices = RandomMatrix(columnCount: 4, seed: 1)
        let (none, empty) = (try matrices.rows(0, length: 3), try matrices.rows(5, length: 0))
        let some = try matrices.rows(5, length: 3)
        for (ask, answer) in [(none, some), (some, none), (empty, some), (some, empty), (none, none)] {
            let product = try #require(TopProduct(ask: ask, answer: answer, boundsAlways: boundsAlways))
            let lists = await product.lists(limit: 3, threads: 2)
            #expect(lists == (0..<ask.rowCount).map { _ in [] })
        }
    }

    @Test(arguments: [false, true])
    func `what answers far below 0 keeps a pair out`(boundsAlways: Bool) async throws {
        // Column 0 is shared by all; row 0 asks at column 1, where rows 1 and 2 answer far below 0.
        let ask = SparseMatrix(columnCount: 2, starts: [0, 2], columns: [0, 1], values: [1, 1])
        let answer = SparseMatrix(
            columnCount: 2,
            starts: [0, 1, 3, 5, 6, 7],
            columns: [0, 0, 1, 0, 1, 0, 0],
            values: [1, 9, -1_000, 8, -1_000, 2, 3]
        )
        let (asking, answering) = (try #require(ask), try #require(answer))
        let product = try #require(TopProduct(ask: asking, answer: answering, boundsAlways: boundsAlways))
        let lists = await product.lists(limit: 2)
        #expect(lists == [[.init(other: 4, score: 3), .init(other: 3, score: 2)]])
    }

    @Test func `both matrices have the same columns`() throws {
        var matrices = (RandomMatrix(columnCount: 4, seed: 1), RandomMatrix(columnCount: 5, seed: 1))
        let (ask, answer) = (try matrices.0.rows(2, length: 2), try matrices.1.rows(2, length: 2))
        #expect(TopProduct(ask: ask, answer: answer) == nil)
    }
}
