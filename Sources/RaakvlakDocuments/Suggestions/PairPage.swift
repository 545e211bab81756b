internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Writes a pair for people: both worths with their strongest reasons, and what the two said themselves.
struct PairPage {
    private let pair: PairDocument
    private let words: PersonWords
    private let hasTouchpoints: Bool
    /// What was quoted already: each contribution is quoted once.
    private var quoted: Set<Int> = []

    /// Writes about `pair`; with touchpoints, below each reason stand the numbers that it is the sum of.
    init(_ pair: PairDocument, _ words: PersonWords, hasTouchpoints: Bool = false) {
        (self.pair, self.words, self.hasTouchpoints) = (pair, words, hasTouchpoints)
    }

    private var suggestion: Suggestion { pair.suggestion }
    private var language: Language { words.language }

    /// Writes the pair as one of a list of suggestions.
    mutating func write(rank: Int, to page: inout Page) {
        page.heading(
            Page.Heading(
                rank: rank,
                text: words.name(suggestion.suggested),
                value: Texts.score(Numerals.score(suggestion.score, language))(language),
                note: words.organization(of: suggestion.suggested)
            )
        )
        writeReasons(to: &page)
        for remark in pair.remarks(words) { page.paragraph(remark, isSetIn: true) }
    }

    /// Writes both worths.
    mutating func writeReasons(to page: inout Page) {
        let name = words.name(suggestion.suggested)
        write(pair.forReader, Texts.whyThem(name), Texts.noReasonForYou(name), to: &page)
        write(pair.forOther, Texts.whyYou(name), Texts.noReasonForThem(name), to: &page)
        if let objection = pair.objectionSentence(language) { page.paragraph(objection, isSetIn: true) }
    }

    private mutating func write(_ worth: WorthDocument, _ heading: Phrase, _ nothing: Phrase, to page: inout Page) {
        guard !worth.worth.reasons.isEmpty else { return page.paragraph(nothing(language), isSetIn: true) }
        let value = Tenths(rounding: worth.worth.value)
        page.heading(Page.Heading(level: 3, text: heading(language), value: Numerals.score(value, language)))
        let told = worth.strongest
        let rest = told.reduce(worth.worth.value) { $0 - $1.contribution }
        let numbers = value.parted(like: told.map(\.contribution) + [rest])
        var reasons = zip(told, numbers).map { reason($0, $1, of: worth) }
        if let rest = numbers.last, rest.count > 0 {
            let others = worth.worth.reasons.count - told.reduce(0) { $0 + 1 + $1.others.count }
            let sentence = Texts.moreReasons(others)(language)
            reasons.append(Page.Reason(number: Numerals.score(rest, language), sentence: sentence))
        }
        page.reasons(reasons)
    }

    private mutating func reason(_ told: Worth.Told, _ number: Tenths, of worth: WorthDocument) -> Page.Reason {
        let touchpoints = hasTouchpoints ? told.touchpoints : []
        let parts = number.parted(like: touchpoints.map(\.contribution))
        return Page.Reason(
            number: Numerals.score(number, language),
            sentence: worth.sentence(told.reason, language),
            quotations: quotations(told.reason, worth),
            // What rounds to nothing adds nothing to what people read.
            parts: zip(touchpoints, parts).filter { $1.count > 0 }.map(part)
        )
    }

    private mutating func quotations(_ reason: Reason, _ worth: WorthDocument) -> [Page.Reason.Quotation] {
        let pair = [suggestion.person, suggestion.suggested]
        let (asker, answerer) = worth.isForReader ? (pair[0], pair[1]) : (pair[1], pair[0])
        var page: [Page.Reason.Quotation] = []
        for quotation in Quotations(graph: words.graph, asker: asker, answerer: answerer).quotations(for: reason)
        where quoted.insert(quotation.node).inserted {
            let who = quotation.speaker == suggestion.person ? Texts.you(language) : words.name(quotation.speaker)
            let speaker = quotation.isDerived ? Texts.derivedTheme(who)(language) : who
            page.append(Page.Reason.Quotation(speaker: speaker, text: words.name(quotation.node)))
        }
        return page
    }

    private func part(_ touchpoint: Touchpoint, _ number: Tenths) -> Page.Reason.Part {
        let isNear = touchpoint.origin != touchpoint.node
        let via = isNear ? Texts.via(words.name(touchpoint.origin))(language) : ""
        return Page.Reason.Part(
            number: Numerals.score(number, language),
            text: words.name(touchpoint.node) + via
        )
    }
}
