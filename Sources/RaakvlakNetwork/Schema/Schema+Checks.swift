extension Schema {
    /// What is wrong with a node by itself; nil where it can stand in a network.
    public static func error(of node: Node) -> NetworkError? {
        guard !node.period.isOpen else { return nil }
        let rule = rule(for: node.kind)
        let isAllowed = rule.hasPeriod && (rule.hasEnd || node.period.until == nil)
        return isAllowed ? nil : .periodNotAllowed(node.id, node.kind)
    }

    /// What is wrong with a tie between two nodes by itself; nil where it can stand in a network, if no others are in its
    /// way.
    public static func error(of tie: Tie, from: Node, to: Node) -> NetworkError? {
        error(of: tie.kind, tie.details, from: from, to: to)
    }

    static func error(of kind: TieKind, _ details: Tie.Details, from: Node, to: Node) -> NetworkError? {
        let rule = rule(for: kind)
        if from.id == to.id { return .selfTie(kind, from.id) }
        if !rule.allows(from: from.kind, to: to.kind) {
            return .tieNotAllowed(kind, from: from.id, from.kind, to: to.id, to.kind)
        }
        if let role = details.role, !rule.roles.allows(role) { return .roleNotAllowed(kind, role) }
        if let state = details.state, !rule.states.allows(state) { return .stateNotAllowed(kind, state) }
        if let weight = details.weight, !(weight > 0 && weight.isFinite) { return .weightNotPositive(kind, weight) }
        return nil
    }
}
