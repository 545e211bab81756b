internal import RaakvlakAnalysis
internal import RaakvlakNetwork

extension Texts {
    static func hidden(below least: Int) -> Phrase {
        let mark = Told.nothingMark
        let few =
            least == 3
            ? Phrase(nl: "1 of 2", en: "1 or 2") : Phrase(nl: "1 tot en met \(least - 1)", en: "1 to \(least - 1)")
        return Phrase(
            nl: """
                <\(least): \(few.dutch), niet nader genoemd. \(mark): weggelaten, omdat een aantal dat niet \
                genoemd wordt, er anders mee uit te rekenen is.
                """,
            en: """
                <\(least): \(few.english), not told exactly. \(mark): left out, because a number that is not told could \
                be computed with it.
                """
        )
    }

    static let unnamed = Phrase(nl: "(niet genoemd)", en: "(not named)")

    /// "<5 personen", "x personen".
    static func unnamedPersons(_ count: Told) -> Phrase {
        Phrase(nl: "(\(count.words(.dutch)) personen)", en: "(\(count.words(.english)) persons)")
    }
}
