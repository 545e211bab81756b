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
        let value = Tenths(rounding: worth.worth.value)
        guard value.count > 0 else { return page.paragraph(nothing(language), isSetIn: true) }
        page.heading(Page.Heading(level: 3, text: heading(language), value: Numerals.score(value, language)))
        let told = worth.told
        let strongest = told.prefix(WorthDocument.mostRead)
        let rest = strongest.reduce(worth.worth.value) { $0 - $1.contribution }
        let numbers = value.parted(like: strongest.map(\.contribution) + [rest])
        // What rounds to nothing adds nothing to what people read.
        let lines = zip(strongest, numbers).filter { $1.count > 0 }
        var reasons = lines.map { reason($0, $1, of: worth) }
        if let number = numbers.last, number.count > 0 {
            reasons.append(self.rest(rest, number, besides: lines.map(\.0), of: worth))
        }
        page.reasons(reasons)
    }

    /// What stands for all that is not told: other reasons, and what reasons add by themes that are named already.
    private func rest(
        _ rest: Double,
        _ number: Tenths,
        besides told: [Worth.Told],
        of worth: WorthDocument
    ) -> Page.Reason {
        let untold = worth.told.dropFirst(told.count).flatMap { [$0.reason] + $0.others } + worth.left
        let same = rest - untold.reduce(0) { $0 + $1.contribution }
        let isOnSame = untold.isEmpty || Tenths(rounding: same).count > 0
        return Page.Reason(
            number: Numerals.score(number, language),
            sentence: Texts.rest(untold.count, isOnSame: isOnSame)(language),
            parts: parts(worth.worth.untold(besides: told), number)
        )
    }

    private mutating func reason(_ told: Worth.Told, _ number: Tenths, of worth: WorthDocument) -> Page.Reason {
        Page.Reason(
            number: Numerals.score(number, language),
            sentence: worth.sentence(told.reason, language),
            quotations: quotations(told.reason, worth),
            // Of nearness the sentence says all there is.
            parts: told.reason.signal == .nearness ? [] : parts((told.touchpoints, told.nearness), number)
        )
    }

    /// What a number is the sum of, where that is shown: touchpoints, and that the two are near each other.
    private func parts(_ sum: (touchpoints: [Touchpoint], nearness: Double), _ number: Tenths) -> [Page.Reason.Part] {
        guard hasTouchpoints else { return [] }
        let texts = sum.touchpoints.map(text) + [Texts.nearEachOther(language)]
        let numbers = number.parted(like: sum.touchpoints.map(\.contribution) + [sum.nearness])
        return zip(numbers, texts).filter { $0.0.count > 0 }.map {
            Page.Reason.Part(number: Numerals.score($0, language), text: $1)
        }
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

    /// The name of a touchpoint, and by way of what it counts.
    private func text(of touchpoint: Touchpoint) -> String {
        let isNear = touchpoint.origin != touchpoint.node
        return words.name(touchpoint.node) + (isNear ? Texts.via(words.name(touchpoint.origin))(language) : "")
    }
}
