import RaakvlakGraphviz
import RaakvlakMaps
import RaakvlakNetwork
import RaakvlakTesting
import Testing

#if os(Linux)
    @Suite(.serialized) struct LeakTests {
        @Test func `a thousand maps take hardly more memory than a hundred`() async throws {
            let sketch = """
                person: ada bob
                theme: toetsing
                ada worksOn toetsing
                bob collaborates ada
                """
            let plan = try MapPlan(of: Graph(Network(sketch: sketch)), view: .network)
            var memory: [Int] = []
            for number in 1...1000 {
                _ = try await MapRenderer().render(plan, as: .svg)
                if number.isMultiple(of: 100) { memory.append(try #require(ResidentMemory.bytes)) }
            }
            // Other tests use memory at the same time: the median hundred tells what maps alone take.
            let growth = zip(memory, memory.dropFirst()).map { $1 - $0 }.sorted()
            #expect(Double(growth[4] * 9) < Double(memory[0]) * 0.05)
        }
    }
#endif
