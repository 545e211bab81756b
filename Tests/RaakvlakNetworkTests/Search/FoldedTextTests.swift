import RaakvlakNetwork
import Testing

struct FoldedTextTests {
    @Test(arguments: [
        ("Jeugdhulp op School", ["jeugdhulp", "op", "school"]), ("Çelik, É. ëë", ["celik", "e", "ee"]),
        ("IJsselmonde ĳs Ĳ", ["ijsselmonde", "ijs", "ij"]), ("straße ŒUVRE æ", ["strasse", "oeuvre", "ae"]),
        ("Łódź Ørsted Şahin ığ", ["lodz", "orsted", "sahin", "ig"]), ("e\u{301}e\u{308}n", ["een"]),
        ("thema’s 's-Gravenhage", ["thema", "s", "s", "gravenhage"]), ("afspraak-a.b_c", ["afspraak", "a", "b", "c"]),
        ("Ế ẞ", ["e", "ss"]), ("Ωμέγα 10–14", ["ωμέγα", "10", "14"]), ("…", []), ("", []), ("👍 ok", ["ok"]),
    ])
    func `a text is its words without case and accents`(text: String, words: [String]) {
        #expect(FoldedText.words(of: text) == words)
    }
}
