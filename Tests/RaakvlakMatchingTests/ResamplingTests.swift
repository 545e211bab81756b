import Testing

@testable import RaakvlakMatching

struct ResamplingTests {
    /// So many persons, of whom a share finds the one who is looked for at once, and the others never.
    private func answers(_ count: Int, finding found: Int) -> [RankTally.Answer] {
        (0..<count).map { place in
            var answer = RankTally.Answer()
            answer.add(place < found ? [7, 8] : [8], wanted: [7])
            return answer
        }
    }

    @Test func `the range holds the figure, and that of a share is that of the binomial distribution`() {
        // Half of 400: the standard error is 1/40, and 1.96 of them are .049.
        let ranges = Resampling(answers(400, finding: 200))
        #expect(ranges.reciprocalRank == ranges.hitsAtTen)
        #expect(abs(ranges.hitsAtTen.lowerBound - 0.451) < 0.01 && abs(ranges.hitsAtTen.upperBound - 0.549) < 0.01)
    }

    @Test func `the more are asked, the narrower it is`() {
        let widths = [10, 100, 1000].map { count in
            let range = Resampling(answers(count, finding: count / 5)).reciprocalRank
            return range.upperBound - range.lowerBound
        }
        #expect(widths[0] > widths[1] && widths[1] > widths[2])
    }

    @Test(arguments: [0, 1, 30]) func `where all do the same, it is a point`(count: Int) {
        let found = Resampling(answers(count, finding: count))
        #expect(found.reciprocalRank == (count > 0 ? 1...1 : 0...0))
        #expect(Resampling(answers(count, finding: 0)).hitsAtTen == 0...0)
    }

    @Test func `several rounds of a person count as one`() {
        var (answer, twice) = (RankTally.Answer(), RankTally.Answer())
        answer.add([1, 2, 3], wanted: [2, 3])
        twice += answer
        twice += answer
        #expect(twice.reciprocalRank == answer.reciprocalRank && twice != answer)
        // Whom one knows besides is passed over: 3 stands second, as 2 does.
        #expect(answer.reciprocalRank == 0.5 && answer.hitsAtTen == 1)
    }
}
