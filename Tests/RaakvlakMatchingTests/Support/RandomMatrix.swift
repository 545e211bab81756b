import RaakvlakTesting

@testable import RaakvlakMatching

/// Sparse matrices with popular columns and rare ones.
struct RandomMatrix {
    let columnCount: Int
    private(set) var generator: SeededGenerator

    init(columnCount: Int, seed: Int) {
        (self.columnCount, generator) = (columnCount, SeededGenerator(seed: seed))
    }

    /// A matrix of some rows, of up to `length` entries each, of which some are below 0.
    mutating func rows(_ count: Int, length: Int, belowZero percent: Int = 0) throws -> SparseMatrix {
        var (starts, columns, values): ([Int], [UInt32], [Float]) = ([0], [], [])
        for _ in 0..<count {
            let row = Set((0..<generator.number(in: 0...length)).map { _ in column() })
            for column in row.sorted() {
                columns.append(UInt32(column))
                // Few different values, so that many scores are equal; rare columns count more.
                let value = Float(generator.number(in: 1...8)) * (column < 4 ? 0.125 : 1)
                values.append(generator.chance(percent) ? -value : value)
            }
            starts.append(columns.count)
        }
        let matrix = SparseMatrix(columnCount: columnCount, starts: starts, columns: columns, values: values)
        return try required(matrix)
    }

    /// Half of the time one of the first four columns.
    private mutating func column() -> Int {
        generator.number(below: generator.chance(50) ? min(4, columnCount) : columnCount)
    }

    private func required(_ matrix: SparseMatrix?) throws -> SparseMatrix {
        guard let matrix else { throw Unfit() }
        return matrix
    }

    private struct Unfit: Error {}
}

extension SparseMatrix {
    /// The best by definition: every inner product, without an index.
    func bestByDefinition(of row: Int, _ answer: SparseMatrix, limit: Int) -> [TopProduct.Entry] {
        let asked = Dictionary(uniqueKeysWithValues: self.row(row).map { (columns[$0], Double(values[$0])) })
        let scores = (0..<answer.rowCount).map { other in
            answer.row(other).reduce(0.0) { sum, entry in
                asked[answer.columns[entry]].map { sum + $0 * Double(answer.values[entry]) } ?? sum
            }
        }
        let ranked = scores.indices.filter { scores[$0] > 0 && $0 != row }
            .sorted { (scores[$1], $0) < (scores[$0], $1) }
        return ranked.prefix(max(0, limit)).map { TopProduct.Entry(other: $0, score: scores[$0]) }
    }
}
