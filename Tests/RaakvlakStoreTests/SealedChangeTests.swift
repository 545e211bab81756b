import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakStore

struct SealedChangeTests {
    private func log(_ seed: Int) throws -> [SealedChange] {
        var facts = try ChangingNetwork(seed: seed, persons: 6)
        var (log, before): ([SealedChange], Network) = ([], try Network(nodes: [], ties: []))
        for number in 1...5 {
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: number), reason: "omdat “ja”\n")
            let change = Change(number: number, note: note, edits: Edit.between(before, facts.network))
            log.append(SealedChange(sealing: change, after: log.last?.digest ?? .zero))
            #expect(log.last?.change == change)
            before = facts.network
            facts.change()
        }
        return log
    }

    private func faults(_ log: [SealedChange]) -> [Int] {
        var previous = Digest.zero
        return log.filter { change in
            defer { previous = change.digest }
            return !change.isIntact(after: previous)
        }.map(\.number)
    }

    @Test(arguments: 0..<20)
    func `whatever is altered, left out or put in is seen`(seed: Int) throws {
        let log = try log(seed)
        #expect(faults(log).isEmpty)
        var generator = SeededGenerator(seed: seed)
        let place = generator.number(below: 4)
        let change = log[place]
        var altered = log
        let note = SealedText(text: change.note.text + " ", salt: change.note.salt, commitment: change.note.commitment)
        altered[place] = SealedChange(number: change.number, note: note, edits: change.edits, digest: change.digest)
        #expect(faults(altered) == [place + 1])
        // Sealed anew, it no longer fits what comes after.
        let resealed = SealedText(sealing: change.note.text + " ", change.note.salt)
        altered[place] = SealedChange(number: change.number, note: resealed, edits: change.edits, digest: change.digest)
        #expect(faults(altered) == [place + 1])
        let other = try #require(change.change)
        altered[place] = SealedChange(sealing: other, after: place == 0 ? .zero : log[place - 1].digest)
        #expect(faults(altered) == [place + 2])
        var shortened = log
        shortened.remove(at: place)
        #expect(faults(shortened) == [place + 2])
        var fewer = log
        let rest = Array(change.edits.dropLast())
        fewer[place] = SealedChange(number: change.number, note: change.note, edits: rest, digest: change.digest)
        #expect(faults(fewer) == [place + 1])
    }

    @Test func `the same text is never sealed alike`() {
        var salts = Salts()
        #expect(SealedText(sealing: "a", salts.next()).commitment != SealedText(sealing: "a", salts.next()).commitment)
        // FIPS 180-4, the example of one block.
        let abc = Digest(of: Array("abc".utf8)).bytes.map { String($0, radix: 16) }.joined()
        #expect(abc.hasPrefix("ba7816bf8f1cfea414140de5dae2223"))
    }
}
