/// Draws shortest ways at random: two nodes, and one of the shortest ways between them, each as likely as any other.
///
/// Two searches from both ends count ways, as in `PathSearch`, but each completes the step in which they meet, so that
/// all shortest ways are counted. Borassi and Natale, *KADABRA is an adaptive algorithm for betweenness via random
/// approximation* (2016), section 4.
struct PathSampler<Count: PathCount>: ~Copyable {
    /// What a search knows of a node that it has reached.
    private struct Visit {
        /// The search, as in `PathSearch`.
        var mark: UInt32 = 0
        /// The number of steps from the end at which it began.
        var steps: UInt32 = 0
        /// The number of shortest ways from there.
        var ways = Count(0)
    }

    /// Two joined nodes, one reached from either end, and the number of shortest ways through both.
    private struct Meeting {
        let near, far: Int
        let ways: Count
    }

    private let graph: SimpleGraph
    private var numbers: SeededNumbers
    private var visits: [Visit]
    private var way: UInt32 = 0
    private var meetings: [Meeting] = []
    /// How many of the ways drawn lead through each node, the ends not counted.
    private(set) var counts: [Int]

    init(_ graph: SimpleGraph, seed: Int) {
        (self.graph, numbers) = (graph, SeededNumbers(seed: seed))
        visits = .init(repeating: Visit(), count: graph.nodeCount)
        counts = .init(repeating: 0, count: graph.nodeCount)
    }

    /// Draws two different nodes and a way between them, if there is any, and counts the nodes on it.
    mutating func draw() {
        let source = numbers.number(below: graph.nodeCount)
        let drawn = numbers.number(below: graph.nodeCount - 1)
        let target = drawn < source ? drawn : drawn + 1
        search(source, target)
        guard let last = meetings.last else { return }
        var all = Count(0)
        for meeting in meetings { all += meeting.ways }
        let share = all.inverse
        var left = numbers.share()
        // Where the last shares fall short of 1 by rounding, the last is drawn.
        let meeting =
            meetings.first { meeting in
                left -= (meeting.ways * share).value
                return left < 0
            } ?? last
        countWay(from: meeting.near)
        countWay(from: meeting.far)
    }

    private mutating func search(_ source: Int, _ target: Int) {
        way += 1
        meetings.removeAll(keepingCapacity: true)
        visits[source] = Visit(mark: 2 * way, steps: 0, ways: Count(1))
        visits[target] = Visit(mark: 2 * way + 1, steps: 0, ways: Count(1))
        var frontiers = ([UInt32(source)], [UInt32(target)])
        while meetings.isEmpty, !frontiers.0.isEmpty, !frontiers.1.isEmpty {
            let ahead = { (graph: SimpleGraph, frontier: [UInt32]) in
                frontier.reduce(0) { $0 + graph.degree(of: Int($1)) }
            }
            if ahead(graph, frontiers.0) <= ahead(graph, frontiers.1) {
                frontiers.0 = step(frontiers.0, mark: 2 * way)
            } else {
                frontiers.1 = step(frontiers.1, mark: 2 * way + 1)
            }
        }
    }

    /// Takes one whole step, and notes where it meets the other search.
    private mutating func step(_ frontier: [UInt32], mark: UInt32) -> [UInt32] {
        var next: [UInt32] = []
        for node in frontier {
            let visit = visits[Int(node)]
            for neighbor in graph.neighbors(of: Int(node)) {
                let known = visits[Int(neighbor)]
                if known.mark == mark {
                    if known.steps == visit.steps + 1 { visits[Int(neighbor)].ways += visit.ways }
                } else if known.mark == mark ^ 1 {
                    meetings.append(Meeting(near: Int(node), far: Int(neighbor), ways: visit.ways * known.ways))
                } else {
                    visits[Int(neighbor)] = Visit(mark: mark, steps: visit.steps + 1, ways: visit.ways)
                    next.append(neighbor)
                }
            }
        }
        return next
    }

    /// Counts the nodes of a way drawn from `node` back to the end at which its search began, that end not counted.
    private mutating func countWay(from node: Int) {
        var node = node
        while visits[node].steps > 0 {
            counts[node] += 1
            let visit = visits[node]
            let share = visit.ways.inverse
            var left = numbers.share()
            var before = node
            for neighbor in graph.neighbors(of: node) {
                let known = visits[Int(neighbor)]
                guard known.mark == visit.mark, known.steps + 1 == visit.steps else { continue }
                before = Int(neighbor)
                left -= (known.ways * share).value
                if left < 0 { break }
            }
            node = before
        }
    }
}
