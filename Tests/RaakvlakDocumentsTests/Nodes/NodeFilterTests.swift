import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NodeFilterTests {
    private func ids(_ kind: NodeKind, _ change: (inout NodeFilter) -> Void) throws -> [String] {
        var filter = NodeFilter()
        change(&filter)
        let document = try NodesDocument(kind, passing: filter, columns: ["id"], in: try FieldSample.graph())
        return CSV.rows(document.text(as: .csv, Presentation(.dutch))).dropFirst().map { $0[0] }
    }

    @Test func `a theme stands for the narrower ones too`() throws {
        #expect(try ids(.person) { $0.themes = ["jeugdhulp"] } == ["ada", "bob"])
        #expect(try ids(.person) { $0.themes = ["wijk"] } == ["ada", "bob"])
        #expect(try ids(.schoolBoard) { $0.themes = ["jeugdhulp"] } == ["kade", "oever"])
        #expect(try ids(.theme) { $0.themes = ["jeugdhulp"] } == ["jeugdhulp", "wijk"])
        #expect(try ids(.contribution) { $0.themes = ["jeugdhulp"] } == ["antwoord"])
    }

    @Test func `a region holds what is in it and what belongs to organizations in it`() throws {
        #expect(try ids(.schoolBoard) { $0.regions = ["zuid"] } == ["oever", "plas"])
        #expect(try ids(.person) { $0.regions = ["noord"] } == ["ada", "dia"])
        #expect(try ids(.person) { $0.regions = ["dijkstad"] } == ["ada", "dia"])
        #expect(try ids(.person) { $0.regions = ["delta"] } == ["ada", "bob", "cas"])
        #expect(try ids(.initiative) { $0.regions = ["zuid"] } == ["brug"])
        #expect(try ids(.contribution) { $0.regions = ["noord"] } == ["antwoord", "hulp", "vraag"])
    }

    @Test func `conditions hold together, and values of one option stand for each other`() throws {
        #expect(try ids(.person) { ($0.regions, $0.themes) = (["zuid"], ["jeugdhulp"]) } == ["bob"])
        #expect(try ids(.schoolBoard) { $0.regions = ["zuid", "noord"] } == ["kade", "oever", "plas"])
        #expect(try ids(.person) { $0.sectors = ["vo"] } == ["ada"])
        #expect(try ids(.person) { $0.ids = ["cas", "ada", "kade"] } == ["ada", "cas"])
    }

    @Test func `those who need or offer a theme are found, also by what they brought in`() throws {
        let graph = try FieldSample.graph()
        for relation in [ThemeUse.Relation.needs, .offers, .worksOn] {
            for theme in graph.nodes(of: .theme) {
                let found = try ids(.person) { filter in
                    (filter.themes, filter.relation) = ([graph.node(theme).id.text], relation)
                }
                let themes = Set(graph.narrowerThemes(than: [theme]).map { UInt32($0) })
                let expected = Set(
                    ThemeUse(graph).statements.filter { $0.relation == relation && themes.contains($0.theme) }
                        .map { Int($0.party) }.filter { graph.kind(of: $0) == .person }
                )
                #expect(found == expected.sorted().map { graph.node($0).id.text })
            }
        }
    }

    @Test func `what is missing is found`() throws {
        // Nominated is no contact person yet, and declined is none any more.
        #expect(try ids(.schoolBoard) { $0.lacks = [.contact] } == ["oever", "plas"])
        #expect(try ids(.schoolBoard) { $0.lacks = [.initiative] } == ["plas"])
        #expect(try ids(.theme) { $0.lacks = [.offer, .need] } == ["bouw", "jeugdhulp"])
        #expect(try ids(.person) { $0.lacks = [.offer] } == ["ada", "bob", "cas", "eef"])
    }

    @Test func `what means nothing is refused`() throws {
        #expect(throws: RequestError.filterWithoutMeaning("--phase", .person)) {
            try ids(.person) { $0.phases = ["idea"] }
        }
        #expect(throws: RequestError.filterWithoutMeaning("--without contact", .theme)) {
            try ids(.theme) { $0.lacks = [.contact] }
        }
        #expect(throws: RequestError.noSuchNode("jeugdhulpp", nearest: ["jeugdhulp"])) {
            try ids(.person) { $0.themes = ["jeugdhulpp"] }
        }
        let error = #expect(throws: RequestError.self) { try ids(.person) { $0.sectors = ["vos"] } }
        #expect(error?.phrase.english.contains("did you mean") == true)
    }

    @Test(arguments: NodeKind.allCases)
    func `every column that a kind can have is written`(kind: NodeKind) throws {
        let graph = try FieldSample.graph()
        let error = #expect(throws: RequestError.self) {
            try NodesDocument(kind, passing: NodeFilter(), columns: ["nosuch"], in: graph)
        }
        guard case .noSuchColumn(_, _, _, let all) = error else { return }
        let document = try NodesDocument(kind, passing: NodeFilter(), columns: all, in: graph)
        let rows = CSV.rows(document.text(as: .csv, Presentation(.english)))
        #expect(rows.first == all && rows.count == graph.nodes(of: kind).count + 1)
    }

    @Test(arguments: [["naam", "Organisatie"], ["Name", "ORGANIZATION"], ["name", "organization"]])
    func `columns are called as they are read`(names: [String]) throws {
        let document = try NodesDocument(.person, passing: NodeFilter(), columns: names, in: try FieldSample.graph())
        let rows = CSV.rows(document.text(as: .csv, Presentation(.english)))
        #expect(rows.first == ["name", "organization"])
    }

    @Test func `a list with conditions reads as its golden files`() throws {
        var filter = NodeFilter()
        (filter.themes, filter.regions) = (["jeugdhulp"], ["noord", "zuid"])
        let document = try NodesDocument(
            .person,
            passing: filter,
            columns: ["name", "organization", "worksOn", "id"],
            in: try FieldSample.graph()
        )
        DocumentSample.expectGolden(document, "list-conditions")
    }
}
