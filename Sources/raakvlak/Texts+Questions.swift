internal import RaakvlakNetwork

extension Texts {
    // find

    static let find = Phrase(
        nl: "Zoekt in namen, synoniemen, teksten en nummers; een tikfout mag.",
        en: "Searches names, synonyms, texts and identifiers; a typo is no problem."
    )

    static let findDiscussion = Phrase(
        nl: """
            Hoofdletters, accenten en een tikfout maken niet uit, en een woord wordt ook gevonden als deel van een langer woord. Wat alle woorden bevat, staat bovenaan; een naam gaat voor een tekst. Er staat bij waar het is gevonden.

              raakvlak find jeugdhulp
              raakvlak find marieke --kind persoon
              raakvlak find jeugdhulp --format csv | raakvlak show -
            """,
        en: """
            Capitals, accents and a typo don't matter, and a word is also found as part of a longer one. What has all words comes first; a name goes before a text. The answer says where each was found.

              raakvlak find "youth care"
              raakvlak find marieke --kind person
              raakvlak find "youth care" --format csv | raakvlak show -
            """
    )

    static let textValue = Phrase(nl: "tekst", en: "text")
    static let findHelp = Phrase(nl: "Eén of meer woorden.", en: "One or more words.")
    static let findKindHelp = Phrase(
        nl: "Zoek alleen deze soort; mag vaker.",
        en: "Search this kind only; may be repeated."
    )
    static let findLimitHelp = Phrase(nl: "Hoogstens zoveel resultaten.", en: "At most this many results.")
}
