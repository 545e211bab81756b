internal import RaakvlakMaps
internal import RaakvlakNetwork

extension Texts {
    // What was found.

    static func found(_ query: String) -> Phrase {
        Phrase(
            nl: "Gevonden voor \(quoted(Phrase(query))(.dutch))",
            en: "Found for \(quoted(Phrase(query))(.english))"
        )
    }

    static func foundCount(_ listed: Int, of count: Int, isAll: Bool) -> Phrase {
        let (dutch, english) = (Numerals.count(count, .dutch), Numerals.count(count, .english))
        let isCut = listed < count
        return Phrase(
            nl: "\(dutch) \(count == 1 ? "resultaat" : "resultaten")\(isAll ? " met alle woorden" : "")"
                + (isCut ? "; de eerste \(listed)" : ""),
            en: "\(english) \(count == 1 ? "result" : "results")\(isAll ? " with all words" : "")"
                + (isCut ? "; the first \(listed)" : "")
        )
    }

    static func partlyFound(_ listed: Int, of count: Int) -> Phrase {
        let (dutch, english) = (Numerals.count(count, .dutch), Numerals.count(count, .english))
        return Phrase(
            nl: "Met een deel van de woorden: \(dutch)\(listed < count ? "; de eerste \(listed)" : "")",
            en: "With some of the words: \(english)\(listed < count ? "; the first \(listed)" : "")"
        )
    }
}
