import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct NetworkSketchTests {
    @Test func `a sketch names nodes and ties`() throws {
        let sketch = try NetworkSketch("person: ada=Ada_Bos bob\n\nada collaborates bob since=2023? weight=2 note=x")
        #expect(sketch.nodes.map(\.name) == ["Ada Bos", "bob"])
        #expect(sketch.nodes.map(\.kind) == [.person, .person])
        let details = try #require(sketch.ties.first).details
        #expect(details == Tie.Details(weight: 2, period: try .required("2023?", ""), note: "x"))
    }

    @Test(arguments: [
        "robot: ada", "person: Ada", "ada", "ada likes bob", "ada collaborates bob 2023",
        "ada collaborates bob since=x",
        "ada collaborates bob weight=x", "ada collaborates bob colour=red",
        "ada collaborates bob since=2023 until=2022",
    ])
    func `a line that means nothing is told`(line: String) {
        let error = #expect(throws: NetworkSketch.Unreadable.self) { try NetworkSketch("person: ada bob\n" + line) }
        #expect(error?.description == "The sketch has no line like '\(line)'.")
    }
}
