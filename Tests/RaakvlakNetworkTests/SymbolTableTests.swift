import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct SymbolTableTests {
    @Test(arguments: 0..<20)
    func `a table numbers random bytes as a dictionary does, also when it grows`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        var (table, numbers): (SymbolTable, [[UInt8]: UInt32]) = (SymbolTable(capacity: seed), [:])
        for _ in 0..<800 {
            let bytes = generator.bytes(generator.number(in: 0...20), of: 0...(generator.chance(50) ? 1 : 255))
            let number = numbers[bytes] ?? UInt32(numbers.count)
            #expect(bytes.withUnsafeBufferPointer { table.find($0) } == numbers[bytes])
            numbers[bytes] = number
            #expect(bytes.withUnsafeBufferPointer { table.insert($0) } == number)
        }
        #expect(table.count == numbers.count)
        #expect(numbers.allSatisfy { bytes, number in bytes.withUnsafeBufferPointer { table.find($0) } == number })
    }

    @Test func `texts come back by their numbers`() {
        var table = SymbolTable()
        let texts = (0..<1000).map { "tekst-é-\($0)" }
        for text in texts { _ = Array(text.utf8).withUnsafeBufferPointer { table.insert($0) } }
        #expect(texts.indices.map { table.text(UInt32($0)) } == texts)
    }

    @Test func `an empty table holds nothing, not even the empty text`() {
        let table = SymbolTable()
        #expect(table.count == 0)
        #expect([].withUnsafeBufferPointer { table.find($0) } == nil)
    }
}
