/// How one signal describes a person.
struct SignalVectors: Sendable {
    /// What the person would ask; a touchpoint once, in the order of the nodes.
    let ask: [Statement]
    /// What the person answers to another's asking.
    let answer: [Statement]

    init(ask: [Statement], answer: [Statement]) { (self.ask, self.answer) = (ask, answer) }

    /// Asks for the same that it answers.
    init(both: [Statement]) { self.init(ask: both, answer: both) }

    /// Nothing.
    static let none = SignalVectors(both: [])
}
