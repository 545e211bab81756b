import RaakvlakNetwork

/// Describes persons by all signals that count.
struct Describer: Sendable {
    private struct Part: Sendable {
        let signal: Signal
        let weight: Double
        let terms: SignalTerms
    }

    private let input: SignalInput
    // What does not count need not be known.
    private let parts: [Part]

    /// Prepares descriptions of what `input` tells; `weight` is how much each signal counts.
    ///
    /// - Complexity: O(statements).
    init(_ input: SignalInput, by workforce: some Workforce, weight: (Signal) -> Double) {
        let weighed = Signal.allCases.map { (signal: $0, weight: weight($0)) }.filter { $0.weight > 0 }
        self.input = input
        parts = workforce.map(weighed.count) { place in
            let (signal, weight) = weighed[place]
            return Part(signal: signal, weight: weight, terms: signal.rule.terms(input))
        }
    }

    /// The rows of these persons.
    ///
    /// - Complexity: O(statements of the persons and of those within two steps of them).
    func profiles(of persons: some Sequence<Int>) -> Profiles {
        var room = SignalRoom(input)
        var profiles = Profiles()
        for person in persons {
            for part in parts {
                let vectors = part.signal.rule.vectors(of: person, input, part.terms, &room)
                profiles.append(
                    ask: vectors.ask,
                    weight: part.weight,
                    answer: vectors.answer,
                    offset: UInt32(part.signal.ordinal * input.graph.nodeCount)
                )
            }
            profiles.endRow()
        }
        return profiles
    }
}
