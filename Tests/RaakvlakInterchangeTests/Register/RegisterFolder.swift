import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakTesting
import Testing

extension TemporaryFolder {
    /// Brings the files of the folder, or some below it, into a network.
    func register(
        _ names: String...,
        into network: Network? = nil,
        matches: [ConfirmedMatch] = [],
        vintage: Int? = nil,
        skipsInvalid: Bool = false
    ) throws -> RegisterImport {
        try RegisterImport(
            names.isEmpty ? [path] : names.map { path($0) },
            into: network,
            matches: matches,
            vintage: vintage,
            day: .required("2024-12-01"),
            skipsInvalid: skipsInvalid
        )
    }
}

extension Network {
    /// The ties of a kind as "from → to", with their periods where they have one.
    func stated(_ kind: TieKind) -> [String] {
        ties(of: kind).map { tie in
            let period = tie.details.period
            let days = period.isOpen ? "" : " \(period.since?.description ?? "")..\(period.until?.description ?? "")"
            return "\(tie.from) → \(tie.to)\(days)"
        }
    }

    /// The node with this id; the test fails where there is none.
    func required(_ id: String) throws -> Node { try #require(self[.required(id)], "\(id) is not there") }
}
