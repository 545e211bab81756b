public import RaakvlakNetwork

/// Who speaks for an organization.
public enum ContactPersons {
    /// The persons appointed as contact person of `organization` and in office, by the graph's numbers, ascending.
    public static func of(_ organization: Int, in graph: Graph) -> [Int] {
        let row = graph.incoming(.represents)
        let found = zip(row.neighbors(of: organization), row.ties(of: organization)).filter { _, tie in
            let state = graph.network.details(ofTie: Int(tie)).state
            return state.flatMap { AppointmentState(code: $0) }?.isInOffice ?? true
        }
        return Set(found.map { Int($0.0) }).sorted()
    }
}
