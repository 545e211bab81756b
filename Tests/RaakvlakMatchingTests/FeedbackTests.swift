import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct FeedbackTests {
    /// So many pairs who share a theme and were asked, and so many of whom one offers what the other needs.
    private static func network(themes: (state: String, count: Int), offers: (state: String, count: Int)) throws
        -> Network
    {
        var (persons, ties) = ([String](), [String]())
        var states: [String: String] = [:]
        for number in 0..<themes.count + offers.count {
            let isTheme = number < themes.count
            let (one, other) = ("a\(number)", "b\(number)")
            persons += [one, other]
            ties += isTheme ? ["\(one) worksOn t\(number)", "\(other) worksOn t\(number)"] : []
            ties += isTheme ? [] : ["\(one) needs t\(number)", "\(other) offers t\(number)"]
            ties += ["p\(number) proposedBy \(one)", "p\(number) proposedTo \(other)"]
            states["p\(number)"] = isTheme ? themes.state : offers.state
        }
        let count = themes.count + offers.count
        let sketch = try NetworkSketch(
            """
            person: \(persons.joined(separator: " "))
            theme: \((0..<count).map { "t\($0)" }.joined(separator: " "))
            proposal: \((0..<count).map { "p\($0)" }.joined(separator: " "))
            \(ties.joined(separator: "\n"))
            """
        )
        let nodes = sketch.nodes.map { node -> Node in
            guard let words = states[node.id.text]?.split(separator: " ", maxSplits: 1) else { return node }
            var attributes = Attributes()
            attributes[.state] = String(words[0])
            attributes[.reason] = words.count > 1 ? String(words[1]) : nil
            return Node(id: node.id, kind: node.kind, name: "", attributes: attributes)
        }
        return try Network(nodes: nodes, ties: sketch.ties)
    }

    private func weights(_ network: Network) -> NetworkWeights { NetworkWeights(Graph(network)) }

    @Test func `signals of welcome pairs count more, those of unwelcome ones less`() throws {
        let found = weights(try Self.network(themes: ("met", 30), offers: ("declined", 30)))
        #expect(found.answerCount == 60)
        #expect(found.weights[.commonThemes] > SignalWeights.standard[.commonThemes])
        #expect(found.weights[.needOffer] < SignalWeights.standard[.needOffer])
        let reverse = weights(try Self.network(themes: ("declined", 30), offers: ("agreed", 30)))
        #expect(reverse.weights[.commonThemes] < SignalWeights.standard[.commonThemes])
        #expect(reverse.weights[.needOffer] > SignalWeights.standard[.needOffer])
    }

    @Test func `more answers change more, but no weight more than fourfold`() throws {
        let ratio = { (count: Int) in
            let found = weights(try Self.network(themes: ("met", count), offers: ("declined", count))).weights
            return found[.commonThemes] / SignalWeights.standard[.commonThemes]
        }
        let (few, many) = try (ratio(10), ratio(60))
        #expect(few > 1 && many > few && many < 4)
    }

    @Test(
        arguments: [
            ("met", 9, "declined", 30), ("met", 30, "declined", 9), ("proposed", 30, "declined", 30),
            ("expired", 30, "met", 30), ("met", 30, "declined geen tijd", 30),
            ("met", 30, "declined We’re too BUSY this year", 30),
        ]
    )
    func `too few answers change nothing`(first: String, count: Int, second: String, otherCount: Int) throws {
        let found = weights(try Self.network(themes: (first, count), offers: (second, otherCount)))
        #expect(found.answerCount == 0 && found.weights == .standard)
    }

    @Test func `what people avoid and refuse for a reason of content counts`() throws {
        #expect(
            try weights(Self.network(themes: ("accepted", 12), offers: ("avoid", 12))).answerCount == 24
        )
        #expect(
            try weights(Self.network(themes: ("accepted", 12), offers: ("declined Past niet bij ons", 12))).answerCount
                == 24
        )
    }

    @Test func `the same answers give the same weights`() throws {
        let network = try Self.network(themes: ("met", 15), offers: ("declined", 25))
        #expect(weights(network).weights == weights(network).weights)
        #expect(weights(network).weights == Matcher(Graph(network)).weights)
    }
}
