internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Writes a pair for people: both worths with their strongest reasons, and what the two said themselves.
struct PairPage {
    private let pair: PairDocument
    private let words: PersonWords
    private let hasTouchpoints: Bool
    /// What was quoted already: each contribution is quoted once.
    private var quoted: Set<Int> = []

    private static let numberWidth = 7
    private static let indentation = numberWidth + 2

    /// Writes about `pair`; with touchpoints, below each reason stand the numbers that it is the sum of.
    init(_ pair: PairDocument, _ words: PersonWords, hasTouchpoints: Bool = false) {
        (self.pair, self.words, self.hasTouchpoints) = (pair, words, hasTouchpoints)
    }

    private var suggestion: Suggestion { pair.suggestion }
    private var language: Language { words.language }

    /// Writes the pair as one of a list of suggestions.
    mutating func write(rank: Int, to page: inout TextPage) {
        let start = "\(rank). "
        let score = Texts.score(Numerals.score(suggestion.score, language))(language)
        page.line(start + words.name(suggestion.suggested), last: score)
        if let organization = words.organization(of: suggestion.suggested) {
            page.paragraph(organization, first: String(repeating: " ", count: start.count))
        }
        writeReasons(to: &page)
    }

    /// Writes both worths.
    mutating func writeReasons(to page: inout TextPage) {
        let name = words.name(suggestion.suggested)
        write(pair.forReader, Texts.whyThem(name), Texts.noReasonForYou(name), to: &page)
        write(pair.forOther, Texts.whyYou(name), Texts.noReasonForThem(name), to: &page)
    }

    private mutating func write(
        _ worth: WorthDocument,
        _ heading: Phrase,
        _ nothing: Phrase,
        to page: inout TextPage
    ) {
        page.line()
        guard !worth.worth.reasons.isEmpty else { return page.paragraph(nothing(language), first: "   ") }
        page.line("   " + heading(language), last: Numerals.score(worth.worth.value, language))
        for reason in worth.strongest {
            page.paragraph(worth.sentence(reason, language), first: number(reason.contribution, Self.numberWidth))
            writeQuotations(reason, worth, to: &page)
            if hasTouchpoints { writeTouchpoints(of: reason, to: &page) }
        }
    }

    private func number(_ number: Double, _ width: Int) -> String {
        TextWidth.padded(Numerals.score(number, language), to: width, isRightAligned: true) + "  "
    }

    private mutating func writeQuotations(_ reason: Reason, _ worth: WorthDocument, to page: inout TextPage) {
        let pair = [suggestion.person, suggestion.suggested]
        let (asker, answerer) = worth.isForReader ? (pair[0], pair[1]) : (pair[1], pair[0])
        let quotations = Quotations(graph: words.graph, asker: asker, answerer: answerer).quotations(for: reason)
        for quotation in quotations where quoted.insert(quotation.node).inserted {
            let who = quotation.speaker == suggestion.person ? Texts.you(language) : words.name(quotation.speaker)
            page.quotation(words.name(quotation.node), first: who + ": ", indentation: Self.indentation, in: language)
        }
    }

    private func writeTouchpoints(of reason: Reason, to page: inout TextPage) {
        for touchpoint in reason.touchpoints {
            let isNear = touchpoint.origin != touchpoint.node
            let via = isNear ? Texts.via(words.name(touchpoint.origin))(language) : ""
            page.cut(number(touchpoint.contribution, 2 * Self.numberWidth) + words.name(touchpoint.node) + via)
        }
    }
}
