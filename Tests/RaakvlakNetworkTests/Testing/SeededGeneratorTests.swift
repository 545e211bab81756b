import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct SeededGeneratorTests {
    @Test func `the numbers are those of SplitMix64`() {
        var generator = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<3).map { _ in generator.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test func `numbers keep to their range and reach all of it`() {
        var generator = SeededGenerator(seed: 1)
        #expect(Set((0..<200).map { _ in generator.number(below: 7) }) == Set(0..<7))
        #expect(Set((0..<200).map { _ in generator.number(in: -2...2) }) == Set(-2...2))
        #expect(Set(generator.bytes(200, of: 254...255)) == [254, 255])
        #expect(Set((0..<99).map { _ in generator.element(of: ["a", "b"][...]) }) == ["a", "b"])
    }

    @Test func `a chance is about as great as it says`() {
        var generator = SeededGenerator(seed: 1)
        #expect((2700...3300).contains((0..<10_000).count { _ in generator.chance(30) }))
        #expect(!(0..<100).contains { _ in generator.chance(0) })
        #expect((0..<100).allSatisfy { _ in generator.chance(100) })
    }

    @Test(arguments: 0..<20)
    func `a sample has the number asked for, in order`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let sample = generator.sample(seed, of: 0..<12)
        #expect(sample.count == min(seed, 12) && sample == sample.sorted() && Set(sample).count == sample.count)
        #expect(generator.shuffled(0..<12).sorted() == Array(0..<12))
    }

    @Test func `texts have no blanks at their ends`() {
        var generator = SeededGenerator(seed: 2)
        let texts = (0..<500).flatMap { _ in [generator.name(), generator.roughText(), generator.text()] }
        #expect(texts.filter { $0.isEmpty || $0.trimmingBlanks() != $0 } == [])
    }

    @Test func `periods have no, one or two ends`() {
        var generator = SeededGenerator(seed: 2)
        let periods = (0..<200).map { _ in generator.period() }
        #expect(Set(periods.map { "\($0.since != nil) \($0.until != nil)" }).count == 4)
    }
}
