internal import RaakvlakAnalysis
internal import RaakvlakNetwork

extension Texts {
    static func title(of measure: Measure) -> Phrase {
        switch measure {
        case .degree: Phrase(nl: "Wie de meeste contacten heeft", en: "Who has most contacts")
        case .betweenness: Phrase(nl: "Wie anderen met elkaar verbindt", en: "Who connects others")
        case .pagerank: Phrase(nl: "Bij wie de meeste wegen uitkomen", en: "To whom most ways lead")
        case .closeness: Phrase(nl: "Wie het dichtst bij alle anderen staat", en: "Who is nearest to all others")
        case .bridging:
            Phrase(nl: "Wie delen verbindt die elkaar niet kennen", en: "Who joins parts that do not know each other")
        case .coreness: Phrase(nl: "Wie bij de kern hoort", en: "Who belongs to the core")
        }
    }

    /// What is measured, in words.
    static func explanation(of measure: Measure) -> Phrase {
        switch measure {
        case .degree:
            Phrase(
                nl: "Contacten (degree): met hoeveel anderen iemand of iets direct verbonden is.",
                en: "Degree: with how many others someone or something is joined directly."
            )
        case .betweenness:
            Phrase(
                nl:
                    "Tussenpositie (betweenness): op hoeveel van de kortste wegen tussen twee anderen iemand of iets ligt.",
                en: "Betweenness: on how many of the shortest ways between two others someone or something lies."
            )
        case .pagerank:
            Phrase(
                nl:
                    "PageRank: hoe vaak je bij iemand of iets langskomt als je steeds van het ene contact naar het andere loopt; contacten die zelf veel bezocht worden, tellen zwaarder.",
                en:
                    "PageRank: how often you come by if you keep walking from one contact to another; contacts that are visited often themselves count for more."
            )
        case .closeness:
            Phrase(
                nl:
                    "Nabijheid (closeness): 1 is direct verbonden met iedereen, 0 met niemand; hoe minder stappen naar alle anderen, hoe hoger.",
                en:
                    "Closeness: 1 is joined to everyone directly, 0 to nobody; the fewer steps to all others, the higher."
            )
        case .bridging:
            Phrase(
                nl:
                    "Brugfunctie (bridging): de tussenpositie, die zwaarder telt voor wie zelf weinig contacten heeft tussen anderen die er veel hebben.",
                en:
                    "Bridging: the betweenness, which counts for more where someone has few contacts between others who have many."
            )
        case .coreness:
            Phrase(
                nl:
                    "Kern (coreness): het hoogste getal k waarvoor er een groep is waarin iedereen ten minste k contacten in die groep heeft.",
                en: "Coreness: the highest number k for which there is a group in which everyone has k contacts in it."
            )
        }
    }

    /// What the values are shares of; nil where they are not.
    static func normalization(of ranking: Ranking) -> Phrase? {
        guard ranking.isNormalized else { return nil }
        return switch ranking.measure {
        case .degree, .coreness: Phrase(nl: "Als deel van alle anderen.", en: "As a share of all others.")
        case .betweenness, .bridging:
            Phrase(nl: "Als deel van alle paren van anderen.", en: "As a share of all pairs of others.")
        case .pagerank: Phrase(nl: "Als veelvoud van het gemiddelde.", en: "As a multiple of the mean.")
        case .closeness: nil
        }
    }

    /// Whether values are exact, or how good they are.
    static func exactness(of estimate: Ranking.Estimate?) -> Phrase {
        switch estimate {
        case nil: return Phrase(nl: "Precies berekend.", en: "Exact.")
        case .paths(let sampling):
            let words = { numbers(sampling.samples, sampling.confidence, sampling.error, $0) }
            let (dutch, english) = (words(.dutch), words(.english))
            return Phrase(
                nl:
                    "Geschat met \(dutch.samples) steekproeven: met \(dutch.confidence) % zekerheid wijkt geen tussenpositie meer af dan \(dutch.error) % van alle paren.",
                en:
                    "Estimated by \(english.samples) samples: with \(english.confidence) % confidence no betweenness is off by more than \(english.error) % of all pairs."
            )
        case .sources(let sampling):
            let words = { numbers(sampling.sources, sampling.confidence, sampling.error, $0) }
            let (dutch, english) = (words(.dutch), words(.english))
            return Phrase(
                nl:
                    "Geschat vanuit \(dutch.samples) punten: met \(dutch.confidence) % zekerheid wijkt geen gemiddeld aantal stappen meer af dan \(dutch.error) % van de grootste afstand.",
                en:
                    "Estimated from \(english.samples) nodes: with \(english.confidence) % confidence no mean number of steps is off by more than \(english.error) % of the greatest distance."
            )
        }
    }

    private static func numbers(
        _ samples: Int,
        _ confidence: Double,
        _ error: Double,
        _ language: Language
    ) -> (samples: String, confidence: String, error: String) {
        (
            Numerals.count(samples, language), Numerals.brief(confidence * 100, language),
            Numerals.brief(error * 100, language)
        )
    }

    static let nothingRanked = Phrase(
        nl: "Van deze soort is er hier niets; kies een andere soort met --kind, of een andere manier met --via.",
        en: "There is nothing of this kind here; choose another kind with --kind, or another way with --via."
    )

    static let rankHeader = [
        Phrase("#"), Phrase(nl: "waarde", en: "value"), Phrase(nl: "naam", en: "name"),
        Phrase(nl: "soort", en: "kind"), Phrase(nl: "organisatie", en: "organization"),
    ]

    /// By what nodes count as joined.
    static func explanation(of lens: Lens) -> Phrase {
        switch lens {
        case .contacts:
            Phrase(
                nl:
                    "Verbonden is wie bij of namens een ander werkt, en wie samen vergadert, meedoet of iets afspreekt.",
                en: "Joined are those who work for or speak for another, and who meet, take part or agree together."
            )
        case .everything: Phrase(nl: "Verbonden is alles met een relatie.", en: "Joined is whatever has a tie.")
        case .themes: Phrase(nl: "Verbonden is wie een thema deelt.", en: "Joined are those who share a theme.")
        case .meetings:
            Phrase(
                nl: "Verbonden is wie bij dezelfde bijeenkomst was.",
                en: "Joined are those who were at the same meeting."
            )
        case .initiatives:
            Phrase(
                nl: "Verbonden is wie meedoet aan hetzelfde initiatief, dezelfde groep of hetzelfde programma.",
                en: "Joined are those who have a part in the same initiative, group or program."
            )
        case .collaborates:
            Phrase(
                nl: "Verbonden is wie samenwerkt of een lopende afspraak heeft.",
                en: "Joined are those who collaborate or have an agreement in force."
            )
        }
    }

    static func size(nodes: Told, pairs: Told) -> Phrase {
        let (isOneNode, isOnePair) = (nodes == .number(1), pairs == .number(1))
        return Phrase(
            nl: """
                \(nodes.words(.dutch)) \(isOneNode ? "knooppunt" : "knooppunten"), \
                \(pairs.words(.dutch)) \(isOnePair ? "verbonden paar" : "verbonden paren").
                """,
            en: """
                \(nodes.words(.english)) \(isOneNode ? "node" : "nodes"), \
                \(pairs.words(.english)) \(isOnePair ? "joined pair" : "joined pairs").
                """
        )
    }

    static func omitted(_ names: String) -> Phrase {
        Phrase(
            nl: "Niet meegeteld, omdat bijna iedereen het deelt: \(names).",
            en: "Left out, because almost everyone shares it: \(names)."
        )
    }
}
