import RaakvlakAnalysis
import RaakvlakGraphviz
import RaakvlakMaps
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakRecords
import RaakvlakTesting
import Testing

/// The drawings in Visuals are those that the product makes of the fixture.
@Suite struct GalleryTests {
    @Test(
        .enabled("Visuals were drawn with Graphviz 2.43") { await MapRenderer.graphvizVersion().hasPrefix("2.43.") },
        arguments: Gallery.all
    )
    func `the gallery shows what is drawn`(_ exhibit: Gallery) async throws {
        let map = try await MapRenderer().render(exhibit.plan(), as: .svg)
        expectGolden(String(decoding: map, as: UTF8.self), at: "Visuals/\(exhibit.name).svg")
    }
}

/// A drawing of the gallery.
struct Gallery: Sendable, CustomTestStringConvertible {
    let name: String
    let view: MapView
    let language: Language
    var hasSuggestions = false

    var testDescription: String { name }

    static let all: [Gallery] = [
        Gallery("network.nl", .network, .dutch), Gallery("network.en", .network, .english),
        Gallery("contact-person.nl", around("anouk-terhorst", 1), .dutch),
        Gallery("contact-person.en", around("anouk-terhorst", 1), .english),
        Gallery("suggestions.nl", around("anouk-terhorst", 1), .dutch, suggestions: true),
        Gallery("board.nl", around("boor", 1), .dutch),
        Gallery("theme.nl", Node.ID("onderwijs-en-jeugdhulp").map(MapView.theme), .dutch),
        Gallery("theme.en", Node.ID("onderwijs-en-jeugdhulp").map(MapView.theme), .english),
        Gallery("region.nl", Node.ID("rotterdam-rijnmond").map(MapView.region), .dutch),
        Gallery("region.en", Node.ID("rotterdam-rijnmond").map(MapView.region), .english),
        Gallery("path.nl", path("priya-ganesh", "boor"), .dutch),
        Gallery("path.en", path("priya-ganesh", "boor"), .english),
        Gallery("themes.nl", .themes(by: .region), .dutch),
        Gallery("themes.en", .themes(by: .region), .english),
        Gallery("changes.nl", changes("2023-09-01", "2024-02-01"), .dutch),
        Gallery("changes.en", changes("2023-09-01", "2024-02-01"), .english),
    ].compactMap(\.self)

    private init?(_ name: String, _ view: MapView?, _ language: Language, suggestions: Bool = false) {
        guard let view else { return nil }
        (self.name, self.view, self.language, hasSuggestions) = (name, view, language, suggestions)
    }

    private static func around(_ id: String, _ steps: Int) -> MapView? { Node.ID(id).map { .around($0, steps: steps) } }

    private static func path(_ from: String, _ to: String) -> MapView? {
        Node.ID(from).flatMap { from in Node.ID(to).map { .path(from, $0) } }
    }

    private static func changes(_ first: String, _ last: String) -> MapView? {
        CalendarDate(first).flatMap { first in CalendarDate(last).flatMap { DayRange(from: first, through: $0) } }
            .map(MapView.changes)
    }

    func plan() throws -> MapPlan {
        let network = try #require(FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read().network)
        let graph = Graph(network, asOf: CalendarDate("2024-02-01"))
        let source = Phrase(
            nl: "openbare pagina’s; personen en een deel van de organisaties zijn verzonnen.",
            en: "public pages; persons and some of the organizations are invented."
        )
        return try MapPlan(
            of: graph,
            view: view,
            source: source(language),
            language: language,
            suggestions: hasSuggestions ? pairs(in: graph) : []
        )
    }

    /// The best suggestions for the person in the middle.
    private func pairs(in graph: Graph) -> [MapPlan.Pair] {
        guard case .around(let id, _) = view, let person = graph.number(of: id) else { return [] }
        return Matcher(graph).suggestions(for: person, limit: 5).map { MapPlan.Pair(id, graph.node($0.suggested).id) }
    }
}
