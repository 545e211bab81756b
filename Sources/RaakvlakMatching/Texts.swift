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

    /// "“A”", "“A” and “B”".
    static func themeList(_ names: [Phrase]) -> Phrase { list(names.map(quoted)) }

    /// "the theme of “A”", "the themes of “A” and “B”".
    static func themes(_ names: [Phrase]) -> Phrase {
        let list = themeList(names)
        return names.count == 1
            ? Phrase(nl: "het thema \(list.dutch)", en: "the theme of \(list.english)")
            : Phrase(nl: "de thema’s \(list.dutch)", en: "the themes of \(list.english)")
    }

    /// Themes of the answering one, and to which of the asking one's they are close; nil for none.
    static func likeThemes(_ touchpoints: [Touchpoint], _ telling: Telling) -> Phrase? {
        let origins = telling.origins(touchpoints)
        let both = telling.literal
        // What was just named is not named again.
        let isSaid = both.count == 1 && touchpoints.allSatisfy { $0.origin == both.first?.node }
        let asked =
            isSaid ? nil : telling.isForReader ? yours(origins) : theirs(origins, telling.other)
        return likeThemes(telling.names(touchpoints), asked)
    }

    /// "“A” (close to your theme “B”)", or "“A” (close to that)" where the other was just named; nil for none.
    static func likeThemes(_ names: [Phrase], _ asked: Phrase?) -> Phrase? {
        guard !names.isEmpty else { return nil }
        let list = themeList(names)
        let (that, verb) = names.count == 1 ? ("dat", "lijkt") : ("die", "lijken")
        let like =
            asked.map { Phrase(nl: "\(that) \(verb) op \($0.dutch)", en: "close to \($0.english)") }
            ?? Phrase(nl: "\(that) \(verb) daarop", en: "close to that")
        return Phrase(nl: "\(list.dutch) (\(like.dutch))", en: "\(list.english) (\(like.english))")
    }

    /// "your theme “A”", "your themes “A” and “B”".
    static func yours(_ names: [Phrase]) -> Phrase {
        let list = themeList(names)
        return names.count == 1
            ? Phrase(nl: "jouw thema \(list.dutch)", en: "your theme \(list.english)")
            : Phrase(nl: "jouw thema’s \(list.dutch)", en: "your themes \(list.english)")
    }

    /// "Bob’s theme “A”", "Bob’s themes “A” and “B”".
    private static func theirs(_ names: [Phrase], _ name: String) -> Phrase {
        let list = themeList(names)
        return names.count == 1
            ? Phrase(nl: "het thema \(list.dutch) van \(name)", en: "\(name)’s theme \(list.english)")
            : Phrase(nl: "de thema’s \(list.dutch) van \(name)", en: "\(name)’s themes \(list.english)")
    }

    /// "a theme", "themes".
    static func theme(_ touchpoints: [Touchpoint]) -> Phrase {
        touchpoints.count == 1 ? Phrase(nl: "een thema", en: "a theme") : Phrase(nl: "thema’s", en: "themes")
    }

    /// The answering one's themes, behind those of the asking one: "a theme close to it: “A”".
    static func closeThemes(_ telling: Telling) -> Phrase {
        let names = themeList(telling.names(telling.broadened))
        let like = telling.broadened.count == 1 ? "dat daarop lijkt" : "die daarop lijken"
        let it = telling.origins(telling.broadened).count == 1 ? "it" : "them"
        let what = theme(telling.broadened)
        return Phrase(
            nl: "\(what.dutch) \(like): \(names.dutch)",
            en: "\(what.english) close to \(it): \(names.english)"
        )
    }

    /// A text and, where there is any, what is added to it.
    static func extended(_ text: Phrase, nl: String, en: String, _ addition: Phrase?) -> Phrase {
        guard let addition else { return text }
        return Phrase(nl: "\(text.dutch), \(nl) \(addition.dutch)", en: "\(text.english), \(en) \(addition.english)")
    }
}

// MARK: - Common themes

extension Texts {
    /// What both have to do with, and what the answering one has besides.
    static func bothWorkOn(_ telling: Telling) -> Phrase {
        let isWork = telling.isWorkOfBoth
        let (a, b) = (telling.answerer, telling.asker.subject)
        let also = likeThemes(telling.broadened, telling)
        let (dutch, english) = isWork ? ("en ook met", "and also on") : ("en ook met", "and also with")
        let both = extended(themes(telling.names(telling.literal)), nl: dutch, en: english, also)
        let does =
            isWork
            ? a.verb(nl: ("bent", "is"), en: ("work on", "works on"))
            : a.verb(nl: ("hebt", "heeft"), en: ("deal with", "deals with"))
        let how = isWork ? "bezig" : "te maken"
        return Phrase(
            nl: "\(a.opening.dutch) \(does.dutch) net als \(b.dutch) \(how) met \(both.dutch).",
            en: "Like \(b.english), \(a.subject.english) \(does.english) \(both.english)."
        )
    }

    /// What each has to do with, where the themes are only related; the asking one comes first.
    static func bothWorkOnRelated(_ telling: Telling) -> Phrase {
        let isWork = telling.isWorkOfBoth
        let (asked, answered) = (
            themeList(telling.origins(telling.broadened)), themeList(telling.names(telling.broadened))
        )
        let (a, b) = (telling.answerer.subject, telling.asker.subject)
        let start =
            isWork
            ? Phrase(nl: "Jullie zijn bezig met", en: "You both work on")
            : Phrase(nl: "Jullie hebben te maken met", en: "You both deal with")
        let verb = isWork ? "on" : "with"
        return Phrase(
            nl: """
                \(start.dutch) thema’s die op elkaar lijken: \(b.dutch) met \(asked.dutch); \(a.dutch) met \
                \(answered.dutch).
                """,
            en: """
                \(start.english) themes close to each other: \(b.english) \(verb) \(asked.english); \(a.english) \
                \(verb) \(answered.english).
                """
        )
    }
}
