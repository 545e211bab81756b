import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakSQLite
import RaakvlakStore
import RaakvlakTesting
import Testing

/// The networks whose views are compared.
enum ViewExample: CaseIterable {
    case fixture, random

    func network() throws -> Network {
        switch self {
        case .fixture: try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network.required()
        case .random: try Network.random(seed: 11, persons: 20)
        }
    }
}

/// A network, and the store that holds it.
struct ViewScene {
    let store: SQLiteStore
    let network: Network
    let nodes: [Node.ID: Node]

    /// The rows of a view, each as one text, in order.
    func rows(_ sql: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        let result = try store.query(sql, timeLimit: .seconds(300), limit: 1_000_000)
        #expect(!result.isCut, sourceLocation: sourceLocation)
        return result.rows.map { $0.map(\.told).joined(separator: "|") }.sorted()
    }

    func node(_ id: Node.ID) throws -> Node { try #require(nodes[id]) }

    func nodes(_ kinds: NodeKind...) -> [Node] { network.nodes.filter { kinds.contains($0.kind) } }

    func ties(_ kinds: TieKind...) -> [Tie] { network.ties.filter { kinds.contains($0.kind) } }

    /// What a left join gives: a row for each of some, and one without where there are none.
    func orNone<Element>(_ found: [Element]) -> [Element?] { found.isEmpty ? [nil] : found.map(Optional.some) }
}

/// Compares what analysts find in the views with what the network says.
protocol ViewChecks {}

extension ViewChecks {
    func withScene(_ example: ViewExample, _ body: (ViewScene) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let network = try example.network()
            let store = try SQLiteStore(path: folder.path("n.sqlite"), .making)
            let note = Change.Note(author: "ada", moment: Moment(milliseconds: 1_700_000_000_000), reason: "lijst")
            _ = try store.commit(Edit.between(Network(nodes: [], ties: []), network), note)
            let nodes = Dictionary(network.nodes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            try body(ViewScene(store: store, network: network, nodes: nodes))
        }
    }

    func row(_ values: String?...) -> String { values.map { $0 ?? "-" }.joined(separator: "|") }

    func weight(_ tie: Tie) -> String { QueryValue.number(tie.details.weight ?? 1).told }

    func since(_ tie: Tie) -> String? { tie.details.period.since?.description }

    func until(_ tie: Tie) -> String? { tie.details.period.until?.description }
}

extension QueryValue {
    /// The value as one text.
    var told: String {
        switch self {
        case .null: "-"
        case .integer(let number): String(number)
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        case .text(let text): text
        case .bytes: "bytes"
        }
    }
}

extension Optional {
    func required() throws -> Wrapped { try #require(self) }
}
