import RaakvlakNetwork

extension Texts {
    /// "A", "A and B", "A, B and C".
    static func list(_ names: [Phrase]) -> Phrase {
        Phrase(nl: joined(names.map(\.dutch), "en"), en: joined(names.map(\.english), "and"))
    }

    private static func joined(_ names: [String], _ and: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// "A", "“A” and “B”": names of themes often have an "and" or a comma of their own.
    static func themeList(_ names: [Phrase]) -> Phrase { list(names.count > 1 ? names.map(quoted) : names) }

    /// "the theme of “A”", "the themes of “A” and “B”".
    static func themes(_ names: [Phrase]) -> Phrase {
        let list = list(names.map(quoted))
        return names.count == 1
            ? Phrase(nl: "het thema \(list.dutch)", en: "the theme of \(list.english)")
            : Phrase(nl: "de thema’s \(list.dutch)", en: "the themes of \(list.english)")
    }

    /// "a related theme: A", "related themes: “A” and “B”"; nil for none.
    static func relatedThemes(_ names: [Phrase]) -> Phrase? {
        guard !names.isEmpty else { return nil }
        let list = themeList(names)
        return names.count == 1
            ? Phrase(nl: "een verwant thema: \(list.dutch)", en: "a related theme: \(list.english)")
            : Phrase(nl: "verwante thema’s: \(list.dutch)", en: "related themes: \(list.english)")
    }

    /// A text and, where there is any, what is added to it.
    private static func extended(_ text: Phrase, nl: String, en: String, _ addition: Phrase?) -> Phrase {
        guard let addition else { return text }
        return Phrase(nl: "\(text.dutch), \(nl) \(addition.dutch)", en: "\(text.english), \(en) \(addition.english)")
    }
}

// MARK: - Common themes

extension Texts {
    /// What both have to do with, and what the answering one has besides.
    static func bothWorkOn(_ telling: Telling) -> Phrase {
        let related = relatedThemes(telling.names(telling.broadened))
        let both = extended(themes(telling.names(telling.literal)), nl: "en ook met", en: "and also on", related)
        return telling.isForReader
            ? Phrase(
                nl: "\(telling.other) is net als jij bezig met \(both.dutch).",
                en: "Like you, \(telling.other) works on \(both.english)."
            )
            : Phrase(
                nl: "Jij bent net als \(telling.other) bezig met \(both.dutch).",
                en: "Like \(telling.other), you work on \(both.english)."
            )
    }

    /// What each has to do with, where the themes are only related; the asking one comes first.
    static func bothWorkOnRelated(_ telling: Telling) -> Phrase {
        let (asked, answered) = (
            themeList(telling.origins(telling.broadened)), themeList(telling.names(telling.broadened))
        )
        let (asker, answerer) = telling.isForReader ? ("jij", telling.other) : (telling.other, "jij")
        let (first, second) = telling.isForReader ? ("you", telling.other) : (telling.other, "you")
        return Phrase(
            nl:
                "Jullie zijn bezig met verwante thema’s: \(asker) met \(asked.dutch); \(answerer) met \(answered.dutch).",
            en: "You both work on related themes: \(first) on \(asked.english); \(second) on \(answered.english)."
        )
    }
}

// MARK: - Need and offer

extension Texts {
    /// What one offers that the other needs, and what is offered besides.
    static func offersWhatIsNeeded(_ telling: Telling) -> Phrase {
        let related = telling.broadened.isEmpty ? nil : themeList(telling.names(telling.broadened))
        let offered = extended(
            themeList(telling.names(telling.literal)),
            nl: "en ook iets verwants:",
            en: "and also something related:",
            related
        )
        return telling.isForReader
            ? Phrase(
                nl: "\(telling.other) biedt wat jij zoekt: \(offered.dutch).",
                en: "\(telling.other) offers what you are looking for: \(offered.english)."
            )
            : Phrase(
                nl: "Jij biedt wat \(telling.other) zoekt: \(offered.dutch).",
                en: "You offer what \(telling.other) is looking for: \(offered.english)."
            )
    }

    /// What one needs, and to what it is related that the other offers.
    static func offersRelated(_ telling: Telling) -> Phrase {
        let (needed, offered) = (
            themes(telling.origins(telling.broadened)), themeList(telling.names(telling.broadened))
        )
        return telling.isForReader
            ? Phrase(
                nl: "Jij zoekt hulp bij \(needed.dutch); \(telling.other) biedt iets verwants: \(offered.dutch).",
                en: """
                    You are looking for help with \(needed.english); \(telling.other) offers something related: \
                    \(offered.english).
                    """
            )
            : Phrase(
                nl: "\(telling.other) zoekt hulp bij \(needed.dutch); jij biedt iets verwants: \(offered.dutch).",
                en: """
                    \(telling.other) is looking for help with \(needed.english); you offer something related: \
                    \(offered.english).
                    """
            )
    }
}

// MARK: - Example and wish

extension Texts {
    /// What one takes an interest in that the other knows, and on which themes `besides` that goes too.
    static func knowsWhatInterests(_ telling: Telling, _ shown: [Touchpoint], besides: Phrase?) -> Phrase {
        let (shown, other) = (list(telling.names(shown)), telling.other)
        let place =
            telling.isForReader
            ? Phrase(nl: "bij \(other) terecht", en: "\(other) can tell you more")
            : Phrase(nl: "bij jou terecht", en: "you can tell them more")
        let end = extended(place, nl: "en ook voor", en: "also about", besides)
        return telling.isForReader
            ? Phrase(
                nl: "Jij hebt belangstelling voor \(shown.dutch) en kunt daarvoor \(end.dutch).",
                en: "You are interested in \(shown.english); \(end.english)."
            )
            : Phrase(
                nl: "\(other) heeft belangstelling voor \(shown.dutch) en kan daarvoor \(end.dutch).",
                en: "\(other) is interested in \(shown.english); \(end.english)."
            )
    }

    /// What one has experience with that the other wants to take up, and with what besides.
    static func hasExperience(_ telling: Telling) -> Phrase {
        let (names, related) = (telling.names(telling.literal), relatedThemes(telling.names(telling.broadened)))
        let what = names.count == 1 ? Phrase(nl: "een thema", en: "a theme") : Phrase(nl: "thema’s", en: "themes")
        let shown = extended(themeList(names), nl: "en ook met", en: "and also with", related)
        return telling.isForReader
            ? Phrase(
                nl: "\(telling.other) heeft ervaring met \(what.dutch) waar jij mee aan de slag wilt: \(shown.dutch).",
                en: "\(telling.other) has experience with \(what.english) that you want to take up: \(shown.english)."
            )
            : Phrase(
                nl: "Jij hebt ervaring met \(what.dutch) waar \(telling.other) mee aan de slag wil: \(shown.dutch).",
                en: "You have experience with \(what.english) that \(telling.other) wants to take up: \(shown.english)."
            )
    }

    /// What one wants to take up, and to what it is related that the other has experience with.
    static func hasRelatedExperience(_ telling: Telling) -> Phrase {
        let wanted = themes(telling.origins(telling.broadened))
        let shown = relatedThemes(telling.names(telling.broadened)) ?? Phrase("")
        return telling.isForReader
            ? Phrase(
                nl: "Jij wilt aan de slag met \(wanted.dutch); \(telling.other) heeft ervaring met \(shown.dutch).",
                en: "You want to take up \(wanted.english); \(telling.other) has experience with \(shown.english)."
            )
            : Phrase(
                nl: "\(telling.other) wil aan de slag met \(wanted.dutch); jij hebt ervaring met \(shown.dutch).",
                en: "\(telling.other) wants to take up \(wanted.english); you have experience with \(shown.english)."
            )
    }
}

// MARK: - Acquaintances

extension Texts {
    static func bothCollaborateWith(_ telling: Telling) -> Phrase {
        let persons = list(telling.names(telling.named))
        return telling.isForReader
            ? Phrase(
                nl: "\(telling.other) werkt net als jij samen met \(persons.dutch).",
                en: "Like you, \(telling.other) collaborates with \(persons.english)."
            )
            : Phrase(
                nl: "Jij werkt net als \(telling.other) samen met \(persons.dutch).",
                en: "Like \(telling.other), you collaborate with \(persons.english)."
            )
    }
}
