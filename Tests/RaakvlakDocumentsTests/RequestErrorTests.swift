import RaakvlakDocuments
import RaakvlakNetwork
import RaakvlakTesting
import Testing

struct RequestErrorTests {
    private static func cases() throws -> [(error: RequestError, dutch: String, english: String)] {
        let (ada, boor) = (try Node.ID.required("ada"), try Node.ID.required("boor"))
        let (kinds, codes) = (
            NodeKind.allCases.map { $0.label(.dutch) }.joined(separator: ", "), NodeKind.codes.joined(separator: ", ")
        )
        let running = Phrase(nl: "lopend", en: "running")
        return [
            (
                .noSuchNode("adda", nearest: ["ada", "adam", "adda-1"]),
                "'adda' staat niet in dit netwerk; bedoelde je 'ada', 'adam' of 'adda-1'?",
                "There is no 'adda' in this network; did you mean 'ada', 'adam' or 'adda-1'?"
            ),
            (
                .noSuchNode("x\u{1B}[2J", nearest: []),
                "'x [2J' staat niet in dit netwerk; 'raakvlak find' zoekt een id op naam of onderwerp.",
                "There is no 'x [2J' in this network; 'raakvlak find' finds an id by a name or a subject."
            ),
            (
                .wrongKind(boor, .schoolBoard, wanted: .person, nearest: ["ada"]),
                "'boor' is een schoolbestuur, geen persoon; bedoelde je 'ada'?",
                "'boor' is a school board, not a person; did you mean 'ada'?"
            ),
            (
                .wrongKind(boor, .initiative, wanted: .person, nearest: []),
                "'boor' is een initiatief, geen persoon; 'raakvlak list person' toont de personen.",
                "'boor' is an initiative, not a person; 'raakvlak list person' shows the persons."
            ),
            (
                .wrongKind(boor, .contribution, wanted: .person, nearest: []),
                "'boor' is inbreng, geen persoon; 'raakvlak list person' toont de personen.",
                "'boor' is a contribution, not a person; 'raakvlak list person' shows the persons."
            ),
            (
                .notThere(boor, try .required("2024-02-01")),
                "'boor' bestaat niet op 1 februari 2024; 'raakvlak show boor' laat zien in welke periode wel.",
                "'boor' does not exist on 1 February 2024; 'raakvlak show boor' says when it does."
            ),
            (
                .noPersons, "In dit netwerk staan geen personen; vul persons.csv om suggesties te krijgen.",
                "This network has no persons; fill persons.csv to get suggestions."
            ),
            (
                .noPath(ada, boor), "Er loopt geen pad van 'ada' naar 'boor': geen reeks relaties verbindt ze.",
                "There is no path from 'ada' to 'boor': no chain of ties joins them."
            ),
            (
                .noSuchKind("persson", nearest: [Phrase(nl: "persoon", en: "person")]),
                "'persson' is geen soort; bedoelde je 'persoon'? Kies uit: \(kinds).",
                "'persson' is not a kind; did you mean 'person'? Choose from: \(codes)."
            ),
            (
                .noSuchKind("huis", nearest: []), "'huis' is geen soort. Kies uit: \(kinds).",
                "'huis' is not a kind. Choose from: \(codes)."
            ),
            (
                .noSuchValue("lopnd", option: "--phase", nearest: [running], all: [running, Phrase("op gang")]),
                "'lopnd' bij --phase bestaat niet; bedoelde je 'lopend'? Kies uit: lopend, 'op gang'.",
                "'lopnd' for --phase does not exist; did you mean 'running'? Choose from: running, 'op gang'."
            ),
        ]
    }

    @Test func `each error says what was asked, why it can't be, and what to do`() throws {
        for (error, dutch, english) in try Self.cases() {
            #expect(error.phrase(.dutch) == dutch)
            #expect(error.phrase(.english) == english)
        }
    }
}
