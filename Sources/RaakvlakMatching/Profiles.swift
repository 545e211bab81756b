/// What each person asks and answers at each touchpoint, as compressed sparse rows.
///
/// Values are in single precision, so that the product of two is exact in double precision; what is asked is times the
/// weight of its signal.
struct Profiles: Sendable {
    /// Where each person's row begins, and where the last ends.
    private(set) var starts: [Int] = [0]
    /// The touchpoints of each row, ascending.
    private(set) var touchpoints: [UInt32] = []
    /// What is asked and what is answered at each.
    private(set) var values: [SIMD2<Float>] = []
    /// The touchpoint of what the person stated who asks at each.
    private(set) var origins: [UInt32] = []

    init() {}

    /// Rows that were found before; all lists but `starts` are of the same length.
    init(starts: [Int], touchpoints: [UInt32], values: [SIMD2<Float>], origins: [UInt32]) {
        (self.starts, self.touchpoints, self.values, self.origins) = (starts, touchpoints, values, origins)
    }

    /// The rows of all parts, in their order.
    init(joining parts: [Profiles]) {
        starts.reserveCapacity(1 + parts.reduce(0) { $0 + $1.starts.count - 1 })
        let count = parts.reduce(0) { $0 + $1.touchpoints.count }
        touchpoints.reserveCapacity(count)
        values.reserveCapacity(count)
        origins.reserveCapacity(count)
        for part in parts {
            let offset = touchpoints.count
            starts += part.starts.dropFirst().map { $0 + offset }
            touchpoints += part.touchpoints
            values += part.values
            origins += part.origins
        }
    }

    /// How many persons have a row.
    var rowCount: Int { starts.count - 1 }

    func row(_ person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    /// Appends a person's touchpoints of one signal, of which `number` says the numbers of nodes; both lists are in the order
    /// of the nodes.
    mutating func append(
        ask: [Statement],
        weight: Double,
        answer: [Statement],
        number: (UInt32) -> UInt32
    ) {
        var (nextAsk, nextAnswer) = (0, 0)
        while nextAsk < ask.count || nextAnswer < answer.count {
            let asked = nextAsk < ask.count ? ask[nextAsk] : nil
            let answered = nextAnswer < answer.count ? answer[nextAnswer] : nil
            let node = min(asked?.node ?? .max, answered?.node ?? .max)
            let (isAsked, isAnswered) = (asked?.node == node, answered?.node == node)
            touchpoints.append(number(node))
            values.append([
                Self.single(isAsked ? (asked?.strength ?? 0) * weight : 0),
                Self.single(isAnswered ? answered?.strength ?? 0 : 0),
            ])
            origins.append(number(isAsked ? asked?.origin ?? node : node))
            if isAsked { nextAsk += 1 }
            if isAnswered { nextAnswer += 1 }
        }
    }

    /// Appends a row of others, and finishes it.
    mutating func append(_ other: Profiles, row number: Int) {
        let row = other.row(number)
        touchpoints += other.touchpoints[row]
        values += other.values[row]
        origins += other.origins[row]
        endRow()
    }

    /// Finishes a person's row; `sorting` puts it in the order of the touchpoints.
    mutating func endRow(sorting: Bool = false) {
        let row = starts[starts.count - 1]..<touchpoints.count
        if sorting { sort(row) }
        starts.append(row.upperBound)
    }

    private mutating func sort(_ row: Range<Int>) {
        let order = row.sorted { touchpoints[$0] < touchpoints[$1] }
        let sorted = order.map { (touchpoints[$0], values[$0], origins[$0]) }
        for (place, entry) in zip(row, sorted) { (touchpoints[place], values[place], origins[place]) = entry }
    }

    /// The number in single precision, and never above it, so that a vector does not get longer.
    static func single(_ value: Double) -> Float {
        let single = Float(value)
        return Double(single) > value ? single.nextDown : single
    }

    /// The inverted index.
    ///
    /// - Complexity: O(persons + entries).
    func postings(touchpointCount: Int) -> Postings {
        var starts = [Int](repeating: 0, count: touchpointCount + 1)
        for touchpoint in touchpoints { starts[Int(touchpoint) + 1] += 1 }
        for touchpoint in 0..<touchpointCount { starts[touchpoint + 1] += starts[touchpoint] }
        var next = starts
        let entries = [Postings.Entry](unsafeUninitializedCapacity: touchpoints.count) { entries, count in
            for person in 0..<self.starts.count - 1 {
                for index in row(person) {
                    let touchpoint = Int(touchpoints[index])
                    let entry = Postings.Entry(
                        person: UInt32(person),
                        asked: values[index].x,
                        answered: values[index].y
                    )
                    entries.initializeElement(at: next[touchpoint], to: entry)
                    next[touchpoint] += 1
                }
            }
            count = touchpoints.count
        }
        return Postings(starts: starts, entries: entries)
    }
}
