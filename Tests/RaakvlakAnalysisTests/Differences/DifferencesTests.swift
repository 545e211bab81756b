import RaakvlakAnalysis
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct DifferencesTests {
    private func days(_ first: String, _ last: String) throws -> DayRange {
        let (first, last) = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
        return try #require(DayRange(from: first, through: last))
    }

    /// The changes of ties as short texts: event, ends, day, and what was before.
    private func told(_ changes: [Change], _ network: Network) -> [String] {
        changes.map { change in
            guard case .tie(let place) = change.subject else { return "" }
            let tie = network.ties[place]
            let before = change.before.map { " was \(network.details(ofTie: $0).state ?? "-")" } ?? ""
            let mark = change.certainty == .certainly ? "" : "?"
            return "\(change.event.code) \(tie.from) \(tie.to) \(change.date)\(mark)\(before)"
        }
    }

    @Test func `a tie begins on its first day and ends on its last`() throws {
        let network = try Network(
            sketch: """
                person: ada bob cas
                schoolBoard: kade
                ada worksFor kade since=2023-08-01
                bob worksFor kade since=2020 until=2023-12-31
                cas worksFor kade since=2023 until=2024
                """
        )
        #expect(
            try told(Differences(in: network, during: days("2023-08-01", "2023-12-31")).ties, network) == [
                "began cas kade 2023?", "began ada kade 2023-08-01", "ended bob kade 2023-12-31",
            ]
        )
        #expect(try Differences(in: network, during: days("2021-01-01", "2022-12-31")).ties.isEmpty)
        #expect(
            try told(Differences(in: network, during: days("2024-01-01", "2024-12-31")).ties, network) == [
                "ended cas kade 2024"
            ]
        )
    }

    @Test func `an appointment that goes on in another state has changed, and did not end`() throws {
        let network = try Network(
            sketch: """
                person: ada bob
                schoolBoard: kade
                ada represents kade state=nominated since=2023-03-01 until=2023-04-11
                ada represents kade state=accepted since=2023-04-12
                bob worksFor kade role=leraar since=2019
                bob worksFor kade role=coach since=2023-04
                """
        )
        #expect(
            try told(Differences(in: network, during: days("2023-04-01", "2023-04-30")).ties, network) == [
                "began bob kade 2023-04", "changed ada kade 2023-04-12 was nominated",
            ]
        )
    }

    @Test func `a succession without a date begins with the successor`() throws {
        let nodes = [
            Node(id: try .required("oud"), kind: .organization, name: "Oud", period: try .required("", "2020-12-31")),
            Node(
                id: try .required("nieuw"),
                kind: .organization,
                name: "Nieuw",
                period: try .required("2021-01-01", "")
            ),
        ]
        let network = try Network(
            nodes: nodes,
            ties: [Tie(.succeeds, from: try .required("nieuw"), to: try .required("oud"))]
        )
        let differences = Differences(in: network, during: try days("2021-01-01", "2021-12-31"))
        #expect(told(differences.ties, network) == ["began nieuw oud 2021-01-01"])
        #expect(differences.nodes.map(\.event) == [.began])
        #expect(Differences(in: network, during: try days("2020-01-01", "2020-12-31")).nodes.map(\.event) == [.ended])
    }

    @Test func `what is held happens on its first day, and names come and go`() throws {
        let week = Node(
            id: try .required("week"),
            kind: .meeting,
            name: "Week",
            otherNames: [
                Node.OtherName("Oude week", kind: .former, period: try .required("2019", "2023-01-31")),
                Node.OtherName("Weekje", kind: .alias),
            ],
            period: try .required("2023-02-06", "2023-02-10")
        )
        let network = try Network(nodes: [week], ties: [Tie]())
        let differences = Differences(in: network, during: try days("2023-01-01", "2023-12-31"))
        #expect(differences.nodes.map(\.event) == [.happened])
        #expect(differences.names.map(\.event) == [.ended])
        #expect(differences.all.count == 2)
    }

    /// What begins and ends by the definition itself, read day by day off the certainties of a period.
    private func naive(_ period: Period, _ first: CalendarDate, _ last: CalendarDate) -> (Certainty, Certainty) {
        func certainty(_ date: PartialDate?) -> Certainty {
            guard let date else { return .no }
            let isInside = { (day: CalendarDate) in day >= first && day <= last }
            let readings = Self.days.filter { $0 >= date.earliest && $0 <= date.latest }
            if !readings.contains(where: isInside) { return .no }
            return readings.allSatisfy(isInside) && !date.isInferred ? .certainly : .possibly
        }
        return (certainty(period.since), certainty(period.until))
    }

    /// Every day of the years in which random networks have their dates.
    private static let days: [CalendarDate] = (2000...2035).flatMap { year in
        (1...12).flatMap { month in (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) } }
    }

    @Test(arguments: 0..<20)
    func `changes of ties are those of the definition`(seed: Int) throws {
        let network = try Network.random(seed: seed)
        let range = try days("2022-08-01", "2023-07-31")
        let changes = Differences(in: network, during: range).ties
        let replaced = Set(changes.compactMap(\.before))
        for place in network.ties.indices where network.ties.kind(at: place) != .succeeds {
            let (since, until) = naive(network.details(ofTie: place).period, range.first, range.last)
            let found = changes.filter { $0.subject == .tie(place) }
            let began = found.first { $0.event == .began || $0.event == .changed }
            #expect((began?.certainty ?? .no) == since)
            let ended = found.first { $0.event == .ended }
            #expect((ended?.certainty ?? .no) == until || replaced.contains(place) && ended == nil)
        }
    }

    @Test(arguments: 0..<10)
    func `of days that follow one another only one certainly has a change`(seed: Int) throws {
        let network = try Network.random(seed: seed, persons: 30)
        var seen: [Change.Subject: Set<Change.Event>] = [:]
        for year in 2015...2026 {
            let range = try days("\(year)-01-01", "\(year)-12-31")
            for change in Differences(in: network, during: range).all where change.certainty == .certainly {
                let isNew = seen[change.subject, default: []].insert(change.event).inserted
                if case .name = change.subject { continue }
                #expect(isNew)
            }
        }
        #expect(!seen.isEmpty)
    }
}
