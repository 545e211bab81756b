import RaakvlakDocuments
import RaakvlakMatching
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// A small network in which every part of the documents has something to say.
enum DocumentSample {
    static let day = "2024-02-01"

    static func network() throws -> Network {
        let sketch = try NetworkSketch(
            """
            schoolBoard: kade=Stichting_De_Kade oever=Stichting_De_Oever
            samenwerkingsverband: delta=Samenwerkingsverband_Delta
            person: ada=Ada_Bos bob=Bob_Çelik cas=Cas_Dijk dia=Dia_Engel
            theme: jeugdhulp=Jeugdhulp_op_school wijk=Wijkteams overstap=Overstap_po-vo
            kade memberOf delta role=member since=2020
            oever memberOf delta role=member since=2020 until=2023
            ada worksFor kade role=adviseur since=2021
            bob worksFor oever
            cas worksFor kade
            ada collaborates cas since=2023-04?
            wijk related jeugdhulp
            ada worksOn jeugdhulp weight=2
            bob worksOn jeugdhulp
            bob worksOn wijk
            cas worksOn overstap
            cas worksOn jeugdhulp
            hulp contributedBy ada
            hulp about jeugdhulp
            aanbod contributedBy bob
            aanbod about jeugdhulp
            """
        )
        let contributions = [
            try contribution("hulp", "need", "Wij zoeken een vaste jeugdhulpverlener; wie heeft dat, \"echt\"?"),
            try contribution("aanbod", "offer", "Kom bij ons kijken hoe jeugdhulp in school werkt."),
        ]
        return try Network(nodes: sketch.nodes + contributions, ties: sketch.ties)
    }

    private static func contribution(_ id: String, _ kind: String, _ text: String) throws -> Node {
        var attributes = Attributes()
        attributes[.kind] = kind
        return Node(
            id: try .required(id),
            kind: .contribution,
            name: text,
            attributes: attributes,
            period: try .required("2023-11", ""),
            source: "invented"
        )
    }

    static func graph() throws -> Graph { Graph(try network(), asOf: try .required(day)) }

    private static let formats = [
        (DocumentFormat.text, "txt"), (.csv, "csv"), (.json, "json"), (.markdown, "md"), (.html, "html"),
    ]

    /// Expects the golden files of a document, in each format and language.
    static func expectGolden(_ document: some Document, _ name: String) {
        for language in Language.allCases {
            for (format, suffix) in formats {
                RaakvlakTesting.expectGolden(
                    document.text(as: format, Presentation(language)),
                    at: "Fixtures/golden/documents/\(name).\(language.rawValue).\(suffix)"
                )
            }
        }
    }
}
