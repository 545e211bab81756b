import RaakvlakNetwork
import RaakvlakTesting

/// A network of a few nodes that has everything that formats must hold.
enum SmallNetwork {
    static func make() throws -> Network {
        let sketch = try NetworkSketch(
            """
            theme: toetsing=Toetsing themas
            bram collaborates anna weight=2.5 since=2023/2024 until=2024-summer? note=samen source=verslag
            anna worksOn toetsing
            anna worksFor bestuur role=adviseur since=2022-08
            anna worksFor bestuur role=directeur since=2024
            inbreng contributedBy anna
            voorstel proposedBy anna
            toetsing related themas
            """
        )
        return try Network(nodes: sketch.nodes + nodes(), ties: sketch.ties)
    }

    private static func nodes() throws -> [Node] {
        var (anna, bram, board, need) = (Attributes(), Attributes(), Attributes(), Attributes())
        (anna["email"], anna["capacity"], anna["label"]) = ("anna@example.org", "2", "een extra kolom")
        (bram["x_kleur"], bram["X Opmerking"]) = ("rood & \"blauw\" <b>", "bel \u{7} en _x0007_\r\ntweede regel")
        (board["identifier"], board["sector"]) = ("01234", "po|vo")
        need["kind"] = "need"
        let former = Node.OtherName(
            "De \"Oude\" Naam",
            kind: .former,
            language: .dutch,
            period: try .required("2010", "2019-07-31"),
            source: "statuten"
        )
        let text = "Wij zoeken een school die ervaring heeft met een rustige plek in het gebouw; zonder verbouwing."
        return [
            Node(id: try .required("anna"), kind: .person, name: "Anna ’t Hoen", attributes: anna, source: "verzonnen"),
            Node(id: try .required("bram"), kind: .person, name: "Bram\\", attributes: bram),
            Node(
                id: try .required("bestuur"),
                kind: .schoolBoard,
                name: "Stichting Één",
                englishName: "Foundation One",
                otherNames: [former, Node.OtherName("SÉ", kind: .alias)],
                attributes: board,
                period: try .required("2010-08-01", "")
            ),
            Node(
                id: try .required("inbreng"),
                kind: .contribution,
                name: text,
                englishName: "We look for a school.",
                attributes: need,
                period: try .required("2023-spring?", "")
            ),
            Node(id: try .required("voorstel"), kind: .proposal, name: ""),
        ]
    }
}
