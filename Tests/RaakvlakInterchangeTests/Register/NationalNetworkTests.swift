import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

/// The counts that the field is known by (boards of 2018, sites of 2024, regulation of 2015).
@Suite(.sharedData("data/schools/vestigingen_2024_met_swv.csv"), .sharedData("data/regions/pc4_gemeente_swv.csv"))
struct NationalNetworkTests {
    @Test func `every board, school, site, gemeente and samenwerkingsverband is there`() throws {
        let graph = try NationalRegister.graph()
        let schools = graph.nodes(of: .school).map { graph.node($0).attributes[.identifier] ?? "" }
        #expect(graph.nodes(of: .schoolBoard).count == 1_000)
        #expect(schools.count { $0.count == 4 } == 7_161)
        #expect(schools.count { $0.count == 6 } == 8_622)
        #expect(graph.nodes(of: .gemeente).count == 342)
        let regional = graph.nodes(of: .samenwerkingsverband).map { graph.node($0).id.text }
        #expect(regional.count { $0.hasPrefix("swv-po") } == 76)
        #expect(regional.count { $0.hasPrefix("swv-vo") } == 74)
    }

    @Test func `one board in five is in more than one samenwerkingsverband for primary education`() throws {
        let graph = try NationalRegister.graph()
        let counts = graph.nodes(of: .schoolBoard).map { (board: $0, count: Self.primary(of: $0, in: graph)) }
        #expect(counts.count { $0.count > 1 } == 191)
        #expect(counts.count { $0.count == 2 } == 113)
        #expect(counts.count { $0.count == 3 } == 41)
        let most = counts.sorted { $0.count > $1.count }.prefix(2).map { (graph.node($0.board).id.text, $0.count) }
        #expect(most.map(\.0) == ["bestuur-41646", "bestuur-54679"] && most.map(\.1) == [22, 18])
    }

    private static func primary(of board: Int, in graph: Graph) -> Int {
        graph.outgoing(.memberOf).neighbors(of: board).count { graph.node(Int($0)).id.text.hasPrefix("swv-po") }
    }

    @Test func `a samenwerkingsverband for primary education has 5 to 54 boards`() throws {
        let graph = try NationalRegister.graph()
        let counts = graph.nodes(of: .samenwerkingsverband).filter { graph.node($0).id.text.hasPrefix("swv-po") }.map {
            node in
            let boards = graph.incoming(.memberOf).neighbors(of: node).count { graph.kind(of: Int($0)) == .schoolBoard }
            return (id: graph.node(node).id.text, count: boards)
        }
        let sorted = counts.sorted { $0.count < $1.count }
        #expect(sorted.first?.id == "swv-po3104" && sorted.first?.count == 5)
        #expect(sorted.last?.id == "swv-po2101" && sorted.last?.count == 54)
    }

    @Test func `Koers VO has the sites of its area`() throws {
        let graph = try NationalRegister.graph()
        let koers = try #require(graph.number(of: .required("swv-vo2810")))
        let members = graph.incoming(.memberOf).neighbors(of: koers).map { graph.node(Int($0)) }
        #expect(members.count { $0.kind == .school } == 152)
    }

    @Test func `a board that has sites in an area is a member there, and only there`() throws {
        let graph = try NationalRegister.graph()
        for board in graph.nodes(of: .schoolBoard) {
            let schools = graph.outgoing(.governs).neighbors(of: board)
            let sites = schools.flatMap { graph.incoming(.partOf).neighbors(of: Int($0)) }
            let expected = Set(sites.flatMap { graph.outgoing(.memberOf).neighbors(of: Int($0)) })
            #expect(Set(graph.outgoing(.memberOf).neighbors(of: board)) == expected, "\(graph.node(board).id)")
        }
    }

    @Test func `what can't be held is said with its place, and no school is lost`() throws {
        let outcome = try NationalRegister.outcome.get()
        #expect(outcome.issues.map(\.place) == [942, 943, 944].map { "pc4_gemeente_swv.csv:\($0):3" })
        #expect(outcome.files.first { $0.kind == .sites }?.refused == 0)
        // Four sites have a postcode that is younger than the regulation.
        let sites = outcome.review.filter { $0.kind == .outsideRegulation && $0.node != nil }
        #expect(sites.count == 4)
    }

    @Test func `shares of a gemeente that is cut make a whole, and others have none`() throws {
        let network = try #require(try NationalRegister.outcome.get().network)
        let cut = Dictionary(grouping: network.ties(of: .covers), by: \.to).filter { _, ties in
            ties.contains { $0.details.weight != nil }
        }
        for (gemeente, ties) in cut {
            for prefix in ["swv-po", "swv-vo"] {
                let shares = ties.filter { $0.from.text.hasPrefix(prefix) }.map { $0.details.weight ?? 1 }
                #expect(abs(shares.reduce(0, +) - 1) < 0.004, "\(gemeente) \(prefix)")
            }
        }
        #expect(cut.keys.contains(try .required("gm0599")))
    }

    @Test func `the written folder reads back as the same network`() throws {
        let network = try #require(try NationalRegister.outcome.get().network)
        try withTemporaryFolder { folder in
            try FolderTarget(path: folder.path).write(FolderWriter(network).files, isReplacing: true)
            let outcome = try FolderReader(path: folder.path).read()
            #expect(outcome.errorCount == 0 && outcome.noticeCount == 0)
            let isSame = outcome.network == network
            #expect(isSame)
        }
    }

    @Test func `bringing the register in again changes nothing`() throws {
        let first = try #require(try NationalRegister.outcome.get().network)
        let paths = try NationalRegister.paths.map { try #require(SharedData.path($0)) }
        let day = try #require(NationalRegister.today)
        let second = try RegisterImport(paths, into: first, day: day, skipsInvalid: true)
        let isSame = second.network == first
        #expect(isSame && second.tallies.rows.allSatisfy { $0.tally.added == 0 })
    }
}

/// What the table of the regional regulation itself says, with the gemeenten of its year.
@Suite(.sharedData("data/regions/pc4_gemeente_swv.csv"))
struct RegionalRegulationTests {
    private func areas() throws -> [RegionalRegulation.Area] {
        let path = try #require(SharedData.path("data/regions/pc4_gemeente_swv.csv"))
        return try RegisterImport([path], day: .required("2024-12-01"), skipsInvalid: true).regulation.areas
    }

    @Test func `the areas are as counted, but for three that have no number`() throws {
        let areas = try areas()
        #expect(areas.count == 4_046 - 3)
        #expect(Set(areas.map(\.gemeente)).count == 393)
    }

    @Test func `samenwerkingsverbanden have so many gemeenten`() throws {
        let areas = try areas()
        for (number, mean, most, isPrimary) in [("PO2101", 5.34, 24, true), ("VO2002", 5.51, 20, false)] {
            let gemeenten = Dictionary(grouping: areas) { isPrimary ? $0.primary : $0.secondary }
                .mapValues { Set($0.map(\.gemeente)).count }
            #expect(abs(Double(gemeenten.values.reduce(0, +)) / Double(gemeenten.count) - mean) < 0.01)
            #expect(gemeenten[number] == most && gemeenten.values.max() == most)
        }
        let ones = [\RegionalRegulation.Area.primary, \.secondary].map { side in
            Dictionary(grouping: areas) { $0[keyPath: side] }.values.count { Set($0.map(\.gemeente)).count == 1 }
        }
        #expect(ones.reduce(0, +) == 16)
    }

    @Test func `so many gemeenten are cut`() throws {
        let byGemeente = Dictionary(grouping: try areas(), by: \.gemeente)
        let primary = byGemeente.mapValues { Set($0.map(\.primary)).count }
        let secondary = byGemeente.mapValues { Set($0.map(\.secondary)).count }
        #expect(primary.values.count { $0 > 1 } == 12 && primary["Rotterdam"] == 3)
        #expect(secondary.values.count { $0 > 1 } == 13 && secondary["De Friese Meren"] == 4)
    }

    /// The inventory counts 108 and 31: it takes the three areas without a number for a samenwerkingsverband of their own.
    @Test func `samenwerkingsverbanden of both kinds overlap so often`() throws {
        let areas = try areas()
        let pairs = Dictionary(grouping: areas) { [$0.primary, $0.secondary] }
        let primary = Dictionary(grouping: areas, by: \.primary),
            secondary = Dictionary(grouping: areas, by: \.secondary)
        #expect(pairs.count == 108 - 1)
        let identical = pairs.filter { pair, shared in
            primary[pair[0]]?.count == shared.count && secondary[pair[1]]?.count == shared.count
        }
        #expect(identical.count == 31 - 1)
    }
}
