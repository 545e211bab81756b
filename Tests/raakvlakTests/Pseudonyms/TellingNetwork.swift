import Foundation
import RaakvlakNetwork
import RaakvlakTesting

/// A network of which every text tells who someone is, in one of the ways in which people write that.
struct TellingNetwork {
    struct Person {
        let id, name, email, phone: String
        /// The parts of the name by which it must not be found, folded.
        let parts: [String]
    }

    private(set) var persons: [Person] = []
    private(set) var nodes: [Node] = []
    private(set) var ties: [Tie] = []
    private var generator: SeededGenerator

    private static let givenNames = [
        "Anne", "Bo", "Thi", "José", "Jose\u{301}", "Jan-Willem", "Zoë", "Li", "Șeyma", "Łukasz", "Mo", "’Aïsha",
    ]
    private static let particles = ["", "", "", "van", "van der", "’t", "el", "de", "Van den"]
    private static let surnames = [
        "Koçak", "Koc\u{327}ak", "Le", "Müllerin", "Bos", "Ng", "Núñez", "Splunter-Bos", "Øster", "Wu", "O’Briennen",
        "Vriesman", "Strauß", "IJzerdraad",
    ]

    init(seed: Int, persons count: Int = 6) throws {
        generator = SeededGenerator(seed: seed)
        for number in 0..<count { try addPerson(number) }
        try addOthers()
    }

    var network: Network {
        get throws { try Network(nodes: nodes, ties: ties) }
    }

    // MARK: Persons

    private mutating func addPerson(_ number: Int) throws {
        let given = generator.element(of: Self.givenNames)
        let surname = generator.element(of: Self.surnames)
        let particle = generator.element(of: Self.particles)
        let name = [given, particle, surname].filter { !$0.isEmpty }.joined(separator: " ")
        let letters = Self.letters(of: surname)
        let ids = [
            "p-00\(number)42", "\(Self.letters(of: given).prefix(1))\(letters)\(number)", "\(letters)-\(number)",
            "\(Self.letters(of: given))\(letters)\(number)", "q\(number)x",
        ]
        let person = Person(
            id: generator.element(of: ids),
            name: name,
            email: "post.\(number)@\(letters).example.org",
            phone: "+316" + (0..<8).map { _ in String(generator.number(below: 10)) }.joined(),
            parts: Self.words(of: given + " " + surname).filter { $0.count > 1 }
        )
        persons.append(person)
        var attributes = Attributes()
        (attributes["email"], attributes["phone"], attributes["x_opm"]) = (person.email, person.phone, name)
        nodes.append(
            Node(
                id: try .required(person.id),
                kind: .person,
                name: name,
                otherNames: [Node.OtherName("\(surname), \(given) \(particle)".trimmed, kind: .alias)],
                attributes: attributes,
                source: telling(number)
            )
        )
    }

    // MARK: What tells of them

    /// A text that tells of a person, among others.
    private mutating func telling(_ number: Int) -> String {
        let texts = (0..<generator.number(in: 1...3)).map { _ in told(persons[number]) }
        return texts.joined(separator: generator.element(of: [" en ", ", ", " / ", "; ", "\n", " (", " – "]))
    }

    private mutating func told(_ person: Person) -> String {
        switch generator.number(below: 6) {
        case 0:
            generator.element(of: [
                "\(person.id)", "zie \(person.id).", "Verslag door \(person.id)_", "x-\(person.id)-need",
            ])
        case 1:
            generator.element(of: [person.email, "<mailto:\(person.email)>", "mail naar \(person.email.uppercased())."])
        case 2, 3: phone(person.phone)
        default: name(person)
        }
    }

    private mutating func name(_ person: Person) -> String {
        var name = person.name
        if generator.chance(30) {
            let part = name.split(separator: " ").last.map(String.init) ?? name
            name = part.prefix(1).uppercased() + part.dropFirst()
        } else if generator.chance(30) {
            name = generator.chance(50) ? name.uppercased() : name.lowercased()
        }
        switch generator.number(below: 3) {
        case 0: name = name.decomposedStringWithCanonicalMapping
        case 1: name = name.precomposedStringWithCanonicalMapping
        default: break
        }
        return generator.element(of: ["", "volgens ", "(", "“", "2024"]) + name
            + generator.element(of: ["", "’s plan", ")", ".", "2"])
    }

    private mutating func phone(_ text: String) -> String {
        let rest = text.dropFirst(4)
        let pairs = stride(from: 0, to: 8, by: 2).map { rest.dropFirst($0).prefix(2) }.joined(
            separator: generator.element(of: [" ", ".", "-", "\u{2009}"])
        )
        let forms = [
            text, "06\(rest)", "06-\(rest)", "06–\(rest)", "06 \(pairs)", "+31 (0)6 \(pairs)", "0031 6 \(rest)",
            "T06\(rest)",
            "6\(rest)", "(06) \(rest)", "316\(rest)",
        ]
        return generator.element(of: ["", "kamer 3 ", "tel:", "bel 12 uur: "]) + generator.element(of: forms)
            + generator.element(of: ["", " (2 kinderen)", " 2x per week", ", 3 dagen", " / \(text)", "; 10.00-12.00"])
    }

    private mutating func addOthers() throws {
        for number in persons.indices {
            let person = persons[number]
            let all = persons.map(\.id).joined(separator: "|")
            try add("\(person.id)-need-1", .contribution, telling(number), ["kind": "need", "visible_to": all], number)
            try add(
                "slug-\(Self.letters(of: person.name))\(number)",
                .proposal,
                "",
                ["reason": telling(number), "visible_to": all],
                number
            )
            let surname = person.name.split(separator: " ").last.map(String.init) ?? ""
            let page = "https://www.example.org/in/\(Self.letters(of: person.name))"
            try add(
                "\(Self.letters(of: surname))-advies-\(number)",
                .organization,
                "\(surname) Advies",
                ["url": page],
                number
            )
            let texts = ListText.text(of: [telling(number), telling(number)])
            try add(
                "thema-\(number)",
                .theme,
                "Thema \(number)",
                ["synonyms": texts, "definition": telling(number), "x_los": telling(number)],
                number
            )
            try add(
                "document-\(number)",
                .document,
                telling(number),
                ["url": page + "/1", "note": telling(number), "kind": telling(number), "x \(person.name)": "ja"],
                number
            )
            let details = Tie.Details(
                role: telling(number),
                note: telling(number),
                source: telling(number),
                attributes: try Self.attributes(["x_extra": telling(number)])
            )
            ties.append(
                Tie(
                    .worksFor,
                    from: try .required(person.id),
                    to: try .required("\(Self.letters(of: surname))-advies-\(number)"),
                    details: details
                )
            )
            let note = Tie.Details(note: telling(number), source: telling(number))
            ties.append(
                Tie(
                    .about,
                    from: try .required("document-\(number)"),
                    to: try .required("thema-\(number)"),
                    details: note
                )
            )
        }
    }

    private mutating func add(_ id: String, _ kind: NodeKind, _ name: String, _ values: [String: String], _ number: Int)
        throws
    {
        let hasOthers = kind == .theme
        let other = Node.OtherName("Oud \(number)", kind: .former, language: .dutch, source: telling(number))
        nodes.append(
            Node(
                id: try .required(id),
                kind: kind,
                name: name,
                englishName: kind == .document ? telling(number) : nil,
                otherNames: hasOthers ? [other] : [],
                attributes: try Self.attributes(values),
                source: telling(number)
            )
        )
    }

    private static func attributes(_ values: [String: String]) throws -> Attributes {
        var attributes = Attributes()
        for (name, value) in values { attributes[name] = value }
        return attributes
    }

    // MARK: Words, by another way than the product's

    /// The words of a text in small letters without marks.
    static func words(of text: String) -> [String] {
        let plain = text.replacing("Ø", with: "O").replacing("ø", with: "o").replacing("Ł", with: "L").replacing(
            "ł",
            with: "l"
        )
        .replacing("ß", with: "ss").replacing("ẞ", with: "ss")
        .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return plain.split { !$0.isLetter }.map(String.init)
    }

    /// The words as one.
    static func letters(of text: String) -> String { words(of: text).joined() }
}
