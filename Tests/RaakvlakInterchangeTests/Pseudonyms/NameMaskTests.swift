import RaakvlakNetwork
import Testing

@testable import RaakvlakInterchange

struct NameMaskTests {
    private let mask: NameMask = {
        var mask = NameMask()
        for (index, name) in [
            "Anouk de Vries", "Bas ’t Hoen", "Lieke van Splunter-Bos", "Bas Öztürk", "Jan-Willem Waal", "Roos Waal",
            "Anne Koçak", "Thi Le", "Al Oven", "José Núñez",
        ].enumerated() { mask.addPerson(named: [name], pseudonym: Phrase("P\(index)")) }
        for name in ["De Waal", "Roos", "Stichting Jan Waal en Bos"] { mask.addPublicName(name) }
        mask.addPublicName("Waal en Oven Advies", isOrganization: true)
        return mask
    }()

    @Test(arguments: [
        ("Anouk de Vries belt.", "P0 belt."), ("ANOUK belt Liekes school", "P0 belt P2 school"),
        ("anouk’s plan, en van Splunter", "P0’s plan, en van P2"), ("A. de Vries en L. van Splunter", "P0 en P2"),
        ("Bas komt, en bas zingt", "[naam] komt, en bas zingt"), ("Bas Ozturk", "P3"), ("Bas 't Hoen", "P1"),
        ("Jan Willem Waal", "P4"), ("De Waal stroomt; Waal niet", "De Waal stroomt; [naam] niet"),
        ("de heer Waal en Roos", "de heer [naam] en P5"), ("Anouk, Lieke en Bas", "P0, P2 en [naam]"),
        ("Anouk Bos", "[naam]"), ("Annouk de Vriesman", "Annouk de Vriesman"), ("zie /bas-hoen/1", "zie /P1/1"),
        ("jan willem waal zei dat", "P4 zei dat"), ("mail anne kocak", "mail P6"), ("kocak, anne", "P6"),
        ("de bas Splunter", "de bas P2"), ("thi le of Le", "P7 of P7"), ("volgens Thi", "volgens P7"),
        ("Al Oven, al boven", "P8, al boven"), ("Jose\u{301} en José", "P9 en P9"), ("JOSE NUN\u{303}EZ", "P9"),
        ("@anoukdevries/aoven", "@P0/P8"), ("Splun\u{AD}ter", "P2"), ("Waal en Oven Advies", "[naam] en P8 Advies"),
        ("Niemand, van de", "Niemand, van de"), ("", ""), ("een 😀 én é", "een 😀 én é"),
    ])
    func `names are masked by whole words`(text: String, expected: String) {
        #expect(mask.masked(text, in: .dutch) == expected)
    }

    @Test(arguments: [
        ("Stichting Jan Waal", "Stichting P4"), ("De Waal", "De Waal"), ("Bos en Lommer", "Bos en Lommer"),
    ])
    func `in a public name only two parts of one person's name are masked`(text: String, expected: String) {
        #expect(mask.masked(text, in: .dutch, as: .publicName) == expected)
    }

    @Test(arguments: [
        ("Koçak Advies", "[naam] Advies"), ("Müller & KOÇAK", "Müller & [naam]"),
        ("De Waal Coaching", "De Waal Coaching"),
        ("Anne Koçak Advies", "P6 Advies"), ("De bas", "De bas"),
    ])
    func `in the name of an organization all parts of names are masked that no public name has`(
        text: String,
        expected: String
    ) {
        #expect(mask.masked(text, in: .dutch, as: .organizationName) == expected)
    }

    @Test(arguments: [
        ("linkedin.com/in/anoukdevries", true), ("x.example.org/adevries", true), ("jan-bos.example.org", false),
        ("anoukvriesadvies.example.org", true), ("devries2024", true), ("de-waal.example.org/verhalen", false),
    ])
    func `addresses and ids with a name in one word are seen`(code: String, expected: Bool) {
        #expect(mask.isTelling(code, anyPart: false) == expected)
    }

    @Test(arguments: [
        ("mail a.b@example.org, of bel", "mail [e-mail], of bel"), ("<x@y>;z", "<[e-mail]>;z"),
        ("(010) 123 45 67 of 06-12345678.", "[telefoon] of [telefoon]."), ("+31 6 1234 5678", "[telefoon]"),
        ("0031 10 1234567", "[telefoon]"), ("GM0599 en 01234567, 2023-04-12", "GM0599 en 01234567, 2023-04-12"),
        ("om 10.00–12.00, 1.234.567", "om 10.00–12.00, 1.234.567"), ("a@", "[e-mail]"), ("@", "@"),
        ("0123456789", "[telefoon]"), ("0612345678 / 0687654321", "[telefoon] / [telefoon]"),
        ("06-12345678 (2 kinderen)", "[telefoon] (2 kinderen)"), ("0612345678 2x per week", "[telefoon] 2x per week"),
        ("kamer 3 0612345678", "kamer 3 [telefoon]"), ("+31612345678 / +31687654321", "[telefoon] / [telefoon]"),
        ("06–12345678", "[telefoon]"), ("06\u{2009}12345678", "[telefoon]"), ("T0612345678", "T[telefoon]"),
        ("612345678", "[telefoon]"), ("6-12345678", "[telefoon]"), ("31612345678", "[telefoon]"),
        ("\u{202A}06 12 34 56 78\u{202C}", "\u{202A}[telefoon]\u{202C}"), ("+31 (0)6 12 34 56 78!", "[telefoon]!"),
        ("０６１２３４５６７８", "[telefoon]"), ("06123456780687654321", "[telefoon]"), ("a＠b", "[e-mail]"),
        ("(0612345678)", "([telefoon])"), ("06.12-12.34.56", "[telefoon]"), ("+49 30 1234567", "[telefoon]"),
    ])
    func `addresses and numbers are masked`(text: String, expected: String) {
        #expect(ContactMask.masked(text, in: .dutch) == expected)
    }

    @Test(arguments: [
        "05-12-2023 – 06-12-2023", "2023-04-12 2024-05-13", "09.00-10.30 / 13.00-14.30", "2023-04 – 2024-12",
        "wetten.overheid.nl/BWBR0020503/2023-08-01", "6.123.456 euro", "01234, 00AH07 en 28079229", "2023/2024",
        "10.00-12.00 en 08.30-09.30",
    ])
    func `dates, hours, amounts and public numbers stay`(text: String) {
        #expect(ContactMask.masked(text, in: .dutch) == text)
    }
}
