import RaakvlakAnalysis
import RaakvlakTesting
import Testing

struct CountTableTests {
    /// A table of parts that add up to a total, but for a rest, which with another number adds up to a whole.
    private struct Sample {
        let parts: [Int]
        let other, rest: Int
        var counts: [Int] { parts + [total, other, total + other] }
        private var total: Int { parts.reduce(rest, +) }

        init(seed: Int) {
            var generator = SeededGenerator(seed: seed)
            parts = (0..<generator.number(in: 1...3)).map { _ in generator.number(in: 0...9) }
            (other, rest) = (generator.number(in: 0...9), generator.number(in: 0...3) / 3)
        }

        func told(_ cell: MinimumCell) -> [Told] {
            var table = CountTable()
            let places = counts.map { table.add($0) }
            table.addSum(places[parts.count], of: Array(places.prefix(parts.count)))
            table.addSum(places[parts.count + 2], of: [places[parts.count], places[parts.count + 1]])
            return table.told(hiding: cell)
        }

        /// All tables that add up in the same way and of which the same would be told, by trying all numbers below 16.
        func possible(_ told: [Told]) -> [[Int]] {
            let range = { (told: Told) -> ClosedRange<Int> in
                switch told {
                case .number(let number): number...number
                case .few(let least): 1...least - 1
                case .nothing: 0...15
                }
            }
            let fits = { (number: Int, told: Told) in told == .nothing || range(told).contains(number) }
            var found: [[Int]] = [[]]
            for part in told.prefix(parts.count) { found = found.flatMap { row in range(part).map { row + [$0] } } }
            return found.flatMap { row -> [[Int]] in
                let total = row.reduce(rest, +)
                guard fits(total, told[parts.count]) else { return [] }
                return range(told[parts.count + 1]).map { row + [total, $0, total + $0] }
                    .filter { fits($0[parts.count + 2], told[parts.count + 2]) }
            }
        }
    }

    @Test(arguments: 0..<150)
    func `no more can be computed of a hidden number than what is said of it`(seed: Int) {
        let sample = Sample(seed: seed)
        let cell = MinimumCell(3 + seed % 3)
        let told = sample.told(cell)
        let possible = sample.possible(told)
        #expect(possible.contains(sample.counts))
        for (place, count) in sample.counts.enumerated() {
            let values = Set(possible.map { $0[place] })
            switch told[place] {
            case .number(let number): #expect(number == count && !cell.hides(number))
            case .few: #expect(values == Set(1..<cell.least))
            case .nothing: #expect(values.count > 1)
            }
        }
        if !sample.counts.contains(where: cell.hides) { #expect(told == sample.counts.map(Told.number)) }
    }

    @Test(arguments: 0..<150)
    func `who knows that only numbers that may be told are hidden because of others can't compute any either`(seed: Int)
    {
        let sample = Sample(seed: seed)
        let cell = MinimumCell(3 + seed % 3)
        let told = sample.told(cell)
        let isHidden = { (counts: [Int], isSmall: Bool) in
            zip(counts, told).contains { $1 == .nothing && ($0 < cell.least) == isSmall }
        }
        guard !isHidden(sample.counts, true) else { return }
        let possible = sample.possible(told).filter { !isHidden($0, true) }
        for place in told.indices where told[place].number == nil {
            #expect(Set(possible.map { $0[place] }).count > (cell.least == 2 ? 0 : 1))
        }
    }

    @Test func `one small number takes another with it, the total only where there is no other`() {
        var table = CountTable()
        let total = table.add(20)
        table.addSum(total, of: [8, 2, 0, 10].map { table.add($0) })
        #expect(table.told(hiding: MinimumCell(5)) == [.number(20), .number(8), .few(below: 5), .number(0), .nothing])
        #expect(table.told(hiding: .none) == [20, 8, 2, 0, 10].map(Told.number))
        var alone = CountTable()
        let all = alone.add(10)
        alone.addSum(all, of: [alone.add(2)])
        #expect(alone.told(hiding: MinimumCell(5)) == [.nothing, .few(below: 5)])
    }

    @Test func `what is not about persons is hidden only where persons could be computed with it`() {
        let told = { (all: Int, persons: Int) in
            var table = CountTable()
            let places = (table.add(all, of: .others), table.add(persons), table.add(all - persons, of: .untold))
            table.addSum(places.0, of: [places.1, places.2])
            return table.told(hiding: MinimumCell(5)).prefix(2)
        }
        #expect(told(2, 0) == [.number(2), .number(0)])
        #expect(told(40, 3) == [.number(40), .few(below: 5)])
        #expect(told(3, 3) == [.nothing, .few(below: 5)])
    }
}
