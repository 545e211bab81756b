import RaakvlakNetwork

/// How many bytes a stretch of a file has, and how many stretches are read at once.
struct StretchPlan: Sendable {
    var shortest = 1 << 17
    var longest = 1 << 21
    var threads = processorCount

    /// How many bytes each stretch of `count` bytes has: few enough that every thread has some of them.
    func stretch(of count: Int) -> Int { min(longest, max(shortest, count / threads + 1)) }
}

/// Reads the rows behind the header of a table in stretches, several at once, with the outcome of reading them one after
/// the other.
///
/// A stretch is read from the first line break in it on, as if that ended a row. Where the stretch before shows that no
/// row begins there, because the line break is quoted, it is read again from where one does.
struct StretchReader<Part: Sendable>: Sendable {
    /// What a stretch gave, and where.
    private struct Stretch {
        let begin: Int
        /// Where the row behind it begins.
        let end: Int
        let lines: Int
        /// Whether the rest of the table is without meaning.
        let isLast: Bool
        let part: Part
    }

    private typealias Outcome = Result<Stretch, LocationError>

    private let table: OpenTable
    private let plan: StretchPlan
    private let read: @Sendable (inout CSVReader) throws(LocationError) -> Part

    /// Reads stretches of `table` with `read`, which is given a reader that has read no row, on a line 1.
    init(
        _ table: OpenTable,
        _ plan: StretchPlan,
        read: @escaping @Sendable (inout CSVReader) throws(LocationError) -> Part
    ) {
        (self.table, self.plan, self.read) = (table, plan, read)
    }

    /// Reads the rows behind those that `reader` has read, and calls `merge` for each stretch in order, with what was
    /// read and how many lines are before it.
    /// - Throws: `LocationError.notReadable`.
    func parts(behind reader: inout CSVReader, merge: (consuming Part, Int) -> Void) throws(LocationError) {
        let stretch = plan.stretch(of: table.source.size - reader.place)
        guard table.numbers == nil, table.source.size - reader.place > stretch else {
            return merge(try read(&reader), 0)
        }
        let bounds = Array(stride(from: reader.place, to: table.source.size, by: stretch)) + [table.source.size]
        var (place, lines) = (reader.place, reader.nextLine - 1)
        var workers: [Worker<Outcome>?] = []
        for index in 0..<bounds.count - 1 {
            while workers.count < min(bounds.count - 1, index + plan.threads) {
                let (begin, end) = (bounds[workers.count], bounds[workers.count + 1])
                workers.append(Worker { outcome(of: begin..<end, isRow: begin == bounds[0]) })
            }
            let worker = workers[index].take()
            guard place < bounds[index + 1], var stretch = try worker?.value().get() else { continue }
            if stretch.begin != place {
                stretch = try self.outcome(of: place..<bounds[index + 1], isRow: true).get()
            }
            let (before, isLast) = (lines, stretch.isLast)
            (place, lines) = (stretch.end, lines + stretch.lines)
            merge((consume stretch).part, before)
            if isLast { break }
        }
    }

    /// Reads one stretch; `isRow` where a row begins where it does.
    private func outcome(of stretch: Range<Int>, isRow: Bool) -> Outcome {
        Result { () throws(LocationError) in
            let begin = isRow ? stretch.lowerBound : try firstRow(in: stretch)
            var reader = CSVReader(table, begin..<max(begin, stretch.upperBound), line: 1)
            let part = try read(&reader)
            return Stretch(
                begin: begin,
                end: reader.place,
                lines: reader.nextLine - 1,
                isLast: reader.fault?.endsReading == true,
                part: part
            )
        }
    }

    /// Where the first row of a stretch begins, were no line break quoted; its end where it has none.
    private func firstRow(in stretch: Range<Int>) throws(LocationError) -> Int {
        var place = stretch.lowerBound - 1
        while place < stretch.upperBound {
            let piece = try table.source.bytes(place..<min(place + 4096, stretch.upperBound))
            guard !piece.isEmpty else { break }
            if let found = piece.firstIndex(of: table.dialect.lineBreak) { return place + found + 1 }
            place += piece.count
        }
        return stretch.upperBound
    }
}
