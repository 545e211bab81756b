import RaakvlakNetwork

// Sentences on what one asks and the other answers.

// MARK: - Need and offer

extension Texts {
    private static let needs = Telling.Means(ties: [.needs], contributions: [.need])
    private static let offers = Telling.Means(ties: [.offers], contributions: [.offer])

    /// On what one offers something and the other needs something, and what is offered besides.
    static func offersWhatIsNeeded(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.literal, by: offers)
        let b = telling.asker(of: telling.literal, by: needs)
        let wants = b.verb(nl: ("zoekt", "zoekt"), en: ("want", "wants"))
        let what = theme(telling.literal)
        let also = likeThemes(telling.broadened, telling)
        let list = extended(themeList(telling.names(telling.literal)), nl: "en ook bij", en: "and also on", also)
        return Phrase(
            nl: """
                \(a.opening.dutch) \(a.has.dutch) iets te bieden bij \(what.dutch) waarvoor \(b.subject.dutch) hulp \
                \(wants.dutch): \(list.dutch).
                """,
            en: """
                \(a.opening.english) \(a.has.english) something to offer on \(what.english) that \(b.subject.english) \
                \(wants.english) help with: \(list.english).
                """
        )
    }

    /// What one needs help with, and to what it is related on which the other offers something.
    static func offersRelated(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.broadened, by: offers)
        let b = telling.asker(of: telling.broadened, by: needs)
        let wants = b.verb(nl: ("zoekt", "zoekt"), en: ("want", "wants"))
        let (needed, close) = (themes(telling.origins(telling.broadened)), closeThemes(telling))
        return Phrase(
            nl: """
                \(b.opening.dutch) \(wants.dutch) hulp bij \(needed.dutch); \(a.subject.dutch) \(a.has.dutch) iets te \
                bieden bij \(close.dutch).
                """,
            en: """
                \(b.opening.english) \(wants.english) help with \(needed.english); \(a.subject.english) \
                \(a.has.english) something to offer on \(close.english).
                """
        )
    }
}

// MARK: - Example and wish

extension Texts {
    private static let wishes = Telling.Means(
        ties: [.interestedIn, .assesses],
        contributions: [.need, .idea, .question]
    )
    private static let examples = Telling.Means(contributions: [.example], initiatives: true)

    /// What one takes an interest in that the other knows, and on which themes `besides` that goes too.
    static func knowsWhatInterests(_ telling: Telling, _ shown: [Touchpoint], besides: Phrase?) -> Phrase {
        let a = telling.answerer(of: shown, by: examples)
        let b = telling.asker(of: shown, by: wishes)
        let shown = list(telling.names(shown))
        let has = b.verb(nl: ("hebt", "heeft"), en: ("are", "is"))
        let can = b.isReader ? "kunt" : "kan"
        let place = Phrase(
            nl: "bij \(a.object.dutch) terecht",
            en: "\(a.subject.english) can tell \(telling.isForReader ? "you" : "them") more"
        )
        let end = extended(place, nl: "en ook voor", en: "also about", besides)
        return Phrase(
            nl: """
                \(b.opening.dutch) \(has.dutch) belangstelling voor \(shown.dutch) en \(can) daarvoor \
                \(end.dutch).
                """,
            en: "\(b.opening.english) \(has.english) interested in \(shown.english); \(end.english)."
        )
    }

    /// Of what one knows an example that interests the other, and of what besides.
    static func knowsExample(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.literal, by: examples)
        let b = telling.asker(of: telling.literal, by: wishes).object
        let what = theme(telling.literal)
        let isOne = telling.literal.count == 1
        let also = likeThemes(telling.broadened, telling)
        let list = extended(themeList(telling.names(telling.literal)), nl: "en ook bij", en: "and also on", also)
        let knows = a.verb(nl: ("kent", "kent"), en: ("know", "knows"))
        return Phrase(
            nl: """
                \(a.opening.dutch) \(knows.dutch) een voorbeeld bij \(what.dutch) \(isOne ? "dat" : "die") \
                \(b.dutch) \(isOne ? "interesseert" : "interesseren"): \(list.dutch).
                """,
            en: """
                \(a.opening.english) \(knows.english) an example on \(what.english) that \
                \(isOne ? "interests" : "interest") \(b.english): \(list.english).
                """
        )
    }

    /// What interests one, and to what it is related that the other knows an example of.
    static func knowsRelatedExample(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.broadened, by: examples)
        let b = telling.asker(of: telling.broadened, by: wishes)
        let (wanted, close) = (themes(telling.origins(telling.broadened)), closeThemes(telling))
        let knows = a.verb(nl: ("kent", "kent"), en: ("know", "knows"))
        let are = b.verb(nl: ("hebt", "heeft"), en: ("are", "is"))
        return Phrase(
            nl: """
                \(b.opening.dutch) \(are.dutch) belangstelling voor \(wanted.dutch); \(a.subject.dutch) \
                \(knows.dutch) een voorbeeld bij \(close.dutch).
                """,
            en: """
                \(b.opening.english) \(are.english) interested in \(wanted.english); \(a.subject.english) \
                \(knows.english) an example on \(close.english).
                """
        )
    }
}

// MARK: - Question and finding

extension Texts {
    private static let questions = Telling.Means(contributions: [.question])
    private static let findings = Telling.Means(contributions: [.finding, .experience, .tip])

    /// What one asked something about that the other wrote about, and about what besides.
    static func wroteOfWhatWasAsked(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.literal, by: findings).subject
        let b = telling.asker(of: telling.literal, by: questions).opening
        let asked = themeList(telling.names(telling.literal))
        let it = telling.literal.count == 1 ? "it" : "them"
        let end = extended(
            Phrase(nl: "schreef daarover", en: "wrote about \(it)"),
            nl: "en ook over",
            en: "and also about",
            likeThemes(telling.broadened, telling)
        )
        return Phrase(
            nl: "\(b.dutch) vroeg iets over \(asked.dutch); \(a.dutch) \(end.dutch).",
            en: "\(b.english) asked something about \(asked.english); \(a.english) \(end.english)."
        )
    }

    /// What one asked something about, and to what it is related that the other wrote about.
    static func wroteOfRelated(_ telling: Telling) -> Phrase {
        let a = telling.answerer(of: telling.broadened, by: findings).subject
        let b = telling.asker(of: telling.broadened, by: questions).opening
        let (asked, close) = (themeList(telling.origins(telling.broadened)), closeThemes(telling))
        return Phrase(
            nl: "\(b.dutch) vroeg iets over \(asked.dutch); \(a.dutch) schreef over \(close.dutch).",
            en: "\(b.english) asked something about \(asked.english); \(a.english) wrote about \(close.english)."
        )
    }
}
