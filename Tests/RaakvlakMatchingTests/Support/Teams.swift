import RaakvlakNetwork
import RaakvlakTesting

/// Persons in teams of six, with ties inside them; the themes of each team are its own, or drawn at random.
enum Teams {
    static func graph(areThemesShared: Bool, persons: Int = 120, seed: Int = 1) throws -> Graph {
        let themes = persons / 6
        var generator = SeededGenerator(seed: seed)
        var sketch = "person:" + (0..<persons).map { " p\($0)" }.joined()
        sketch += "\ntheme:" + (0..<themes).map { " t\($0)" }.joined()
        for person in 0..<persons {
            let theme = areThemesShared ? person / 6 : generator.number(below: themes)
            sketch += "\np\(person) worksOn t\(theme)"
            for other in person + 1..<persons where other / 6 == person / 6 && generator.chance(50) {
                sketch += "\np\(person) collaborates p\(other)"
            }
        }
        return Graph(try Scene.network(sketch))
    }
}
