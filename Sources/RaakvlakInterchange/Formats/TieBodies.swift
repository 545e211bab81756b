import RaakvlakNetwork

/// What is written of ties besides their ends; made once for the plain ties of a kind, which are most.
struct TieBodies {
    private let network: Network
    private let make: (TieKind, Tie.Details) -> String
    private var plain: [TieKind: String] = [:]

    init(_ network: Network, _ make: @escaping (TieKind, Tie.Details) -> String) {
        (self.network, self.make) = (network, make)
    }

    /// The body of a tie of this kind, with the details of this number.
    mutating func body(of kind: TieKind, _ number: UInt32) -> String {
        let details = network.distinctDetails[Int(number)]
        guard details == .plain else { return make(kind, details) }
        if let body = plain[kind] { return body }
        let body = make(kind, details)
        plain[kind] = body
        return body
    }
}

extension Network {
    /// Calls `body` with the place, the kind and both ends of each tie, in order; makes no tie.
    func forEachTie(_ body: (Int, TieKind, Node.ID, Node.ID) -> Void) {
        for kind in TieKind.allCases {
            for index in kindStarts[kind.ordinal]..<kindStarts[kind.ordinal + 1] {
                body(index, kind, nodes[Int(tails[index])].id, nodes[Int(heads[index])].id)
            }
        }
    }
}
