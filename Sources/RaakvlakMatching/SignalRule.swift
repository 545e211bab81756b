import RaakvlakNetwork

/// How a signal describes persons, one at a time, and what it says of two of them.
protocol SignalRule {
    /// The figures of the whole network that its vectors need.
    static func terms(_ input: SignalInput) -> SignalTerms

    /// How it describes a person; nothing of who has the other numbers is needed but of those around the person.
    ///
    /// - Parameters:
    ///   - person: The person's number.
    ///   - input: What is known.
    ///   - terms: The figures of the whole network.
    ///   - room: For sums, and empty before and after.
    /// - Returns: What the person asks and answers.
    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors

    /// What it says to a person of another, by the touchpoints that it adds.
    static func sentence(_ telling: Telling) -> Phrase
}

/// A signal whose vectors are what persons state, weighed by how rare it is to answer the same.
protocol StatedSignalRule: SignalRule {
    /// What a person states.
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors
}

extension StatedSignalRule {
    static func terms(_ input: SignalInput) -> SignalTerms {
        SignalTerms(input) { stated(by: $0, input).answer }
    }

    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors {
        let stated = stated(by: person, input)
        return SignalVectors(ask: terms.weighed(stated.ask), answer: terms.weighed(stated.answer))
    }
}

/// A signal that asks of persons the same as it answers: things that two people share.
protocol SharedSignalRule: StatedSignalRule {
    /// What a person has.
    static func shared(by person: Int, _ input: SignalInput) -> [Statement]
}

extension SharedSignalRule {
    static func stated(by person: Int, _ input: SignalInput) -> SignalVectors {
        SignalVectors(both: Statement.merged(shared(by: person, input)))
    }

    static func vectors(
        of person: Int,
        _ input: SignalInput,
        _ terms: SignalTerms,
        _ room: inout SignalRoom
    ) -> SignalVectors {
        SignalVectors(both: terms.weighed(stated(by: person, input).answer))
    }
}

/// Room for sums over persons and over nodes, used again for one person after another.
struct SignalRoom {
    var persons: SparseSum
    var nodes: SparseSum

    init(_ input: SignalInput) {
        persons = SparseSum(count: input.persons.count)
        nodes = SparseSum(count: input.graph.nodeCount)
    }
}
