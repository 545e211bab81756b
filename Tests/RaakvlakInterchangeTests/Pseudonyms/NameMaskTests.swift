import RaakvlakNetwork
import Testing

@testable import RaakvlakInterchange

struct NameMaskTests {
    private let mask: NameMask = {
        var mask = NameMask()
        for (index, name) in [
            "Anouk de Vries", "Bas ’t Hoen", "Lieke van Splunter-Bos", "Bas Öztürk", "Jan-Willem Waal", "Roos Waal",
        ].enumerated() { mask.addPerson(named: [name], pseudonym: Phrase("P\(index)")) }
        for name in ["De Waal", "Roos", "Stichting Jan Waal en Bos"] { mask.addPublicName(name) }
        return mask
    }()

    @Test(arguments: [
        ("Anouk de Vries belt.", "P0 belt."), ("ANOUK belt Liekes school", "P0 belt P2 school"),
        ("anouk’s plan, en van Splunter", "P0’s plan, en van P2"), ("A. de Vries en L. van Splunter", "P0 en P2"),
        ("Bas komt, en bas zingt", "[naam] komt, en bas zingt"), ("Bas Ozturk", "P3"), ("Bas 't Hoen", "P1"),
        ("Jan Willem Waal", "P4"), ("De Waal stroomt; Waal niet", "De Waal stroomt; [naam] niet"),
        ("de heer Waal en Roos", "de heer [naam] en P5"), ("Anouk, Lieke en Bas", "P0, P2 en [naam]"),
        ("Anouk Bos", "[naam]"), ("Annouk de Vriesman", "Annouk de Vriesman"), ("zie /bas-hoen/1", "zie /P1/1"),
        ("Niemand, van de", "Niemand, van de"), ("", ""), ("een 😀 én é", "een 😀 én é"),
    ])
    func `names are masked by whole words`(text: String, expected: String) {
        #expect(mask.masked(text, in: .dutch) == expected)
    }

    @Test(arguments: [
        ("Stichting Jan Waal", "Stichting P4"), ("De Waal", "De Waal"), ("Bos en Lommer", "Bos en Lommer"),
    ])
    func `in a public name only two parts of one person's name are masked`(text: String, expected: String) {
        #expect(mask.masked(text, in: .dutch, isPublic: true) == expected)
    }

    @Test(arguments: [
        ("mail a.b@example.org, of bel", "mail [e-mail], of bel"), ("<x@y>;z", "<[e-mail]>;z"),
        ("(010) 123 45 67 of 06-12345678.", "[telefoon] of [telefoon]."), ("+31 6 1234 5678", "[telefoon]"),
        ("0031 10 1234567", "[telefoon]"), ("GM0599 en 01234567, 2023-04-12", "GM0599 en 01234567, 2023-04-12"),
        ("om 10.00–12.00, 1.234.567", "om 10.00–12.00, 1.234.567"), ("a@", "[e-mail]"), ("@", "@"),
        ("0123456789", "[telefoon]"), ("x0123456789", "x0123456789"),
    ])
    func `addresses and numbers are masked`(text: String, expected: String) {
        #expect(ContactMask.masked(text, in: .dutch) == expected)
    }
}
