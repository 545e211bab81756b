import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct StatementTests {
    private func key(_ statement: Statement) -> [Double] {
        [Double(statement.node), statement.strength, Double(statement.origin)]
    }

    @Test(arguments: 0..<200)
    func `of each node the strongest statement is left, in any order of input`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let statements = (0..<generator.number(in: 0...20)).map { _ in
            Statement(
                UInt32(generator.number(below: 5)),
                generator.element(of: [0.25, 0.5, 1]),
                origin: UInt32(generator.number(below: 5))
            )
        }
        let merged = Statement.merged(statements)
        #expect(merged.map(\.node) == Set(statements.map(\.node)).sorted())
        for statement in merged {
            #expect(statement.strength == statements.filter { $0.node == statement.node }.map(\.strength).max())
        }
        #expect(Statement.merged(generator.shuffled(statements)).map(key) == merged.map(key))
    }

    @Test func `of equal ones that which was stated literally is left, and then the smaller origin`() {
        let merged = Statement.merged([
            Statement(1, 0.5, origin: 0), Statement(1, 0.5), Statement(2, 0.5, origin: 4), Statement(2, 0.5, origin: 3),
        ])
        #expect(merged.map(key) == [[1, 0.5, 1], [2, 0.5, 3]])
    }
}
