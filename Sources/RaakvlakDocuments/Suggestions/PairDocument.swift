internal import RaakvlakMatching
internal import RaakvlakNetwork

/// What documents say of one pair: its score, its two worths and their reasons.
struct PairDocument {
    let suggestion: Suggestion
    let graph: Graph

    init(_ suggestion: Suggestion, in graph: Graph) { (self.suggestion, self.graph) = (suggestion, graph) }

    /// What the suggested is worth to the person.
    var forReader: WorthDocument {
        WorthDocument(worth: suggestion.worthToPerson, other: suggestion.suggested, isForReader: true, graph: graph)
    }

    /// What the person is worth to the suggested.
    var forOther: WorthDocument {
        WorthDocument(worth: suggestion.worthToSuggested, other: suggestion.suggested, isForReader: false, graph: graph)
    }

    /// The score and both worths, as CSV holds them.
    var numbers: [String] {
        [suggestion.score, suggestion.worthToPerson.value, suggestion.worthToSuggested.value].map(CSVRows.text)
    }

    /// The members of JSON from `score` to `reasonsForThem`.
    func members(in language: Language) -> [JSON.Member] {
        [
            JSON.Member("score", .number(suggestion.score)),
            JSON.Member("worthToYou", .number(suggestion.worthToPerson.value)),
            JSON.Member("worthToThem", .number(suggestion.worthToSuggested.value)),
            JSON.Member("reasonsForYou", forReader.json(in: language)),
            JSON.Member("reasonsForThem", forOther.json(in: language)),
        ]
    }

    /// Writes the pair as one of a list of suggestions.
    func write(rank: Int, _ words: PersonWords, to page: inout TextPage) {
        let language = words.language
        let start = "\(rank). "
        page.line(
            start + words.name(suggestion.suggested),
            last: Texts.score(Numerals.score(suggestion.score, language))(language)
        )
        if let organization = words.organization(of: suggestion.suggested) {
            page.paragraph(organization, first: String(repeating: " ", count: start.count))
        }
        writeReasons(words, to: &page, withTouchpoints: false)
    }

    /// Writes both worths with their strongest reasons.
    func writeReasons(_ words: PersonWords, to page: inout TextPage, withTouchpoints: Bool) {
        let name = words.name(suggestion.suggested)
        let sides = [
            (forReader, Texts.whyThem(name), Texts.noReasonForYou(name)),
            (forOther, Texts.whyYou(name), Texts.noReasonForThem(name)),
        ]
        for (worth, heading, nothing) in sides {
            page.line()
            guard !worth.worth.reasons.isEmpty else {
                page.paragraph(nothing(words.language), first: "   ")
                continue
            }
            page.line("   " + heading(words.language), last: Numerals.score(worth.worth.value, words.language))
            for reason in worth.strongest { write(reason, of: worth, words, to: &page, withTouchpoints) }
        }
    }

    private func write(
        _ reason: Reason,
        of worth: WorthDocument,
        _ words: PersonWords,
        to page: inout TextPage,
        _ withTouchpoints: Bool
    ) {
        let language = words.language
        let number = TextWidth.padded(Numerals.score(reason.contribution, language), to: 7, isRightAligned: true)
        page.paragraph(worth.sentence(reason, language), first: number + "  ")
        let (asker, answerer) =
            worth.isForReader
            ? (suggestion.person, suggestion.suggested) : (suggestion.suggested, suggestion.person)
        for quotation in Quotations(graph: graph, asker: asker, answerer: answerer).quotations(for: reason) {
            let who = quotation.speaker == suggestion.person ? Texts.you(language) : words.name(quotation.speaker)
            page.cut("         \(who): ‘\(TextWidth.plain(words.name(quotation.node)))’")
        }
        guard withTouchpoints else { return }
        for touchpoint in reason.touchpoints {
            let via = touchpoint.origin == touchpoint.node ? "" : Texts.via(words.name(touchpoint.origin))(language)
            let number = TextWidth.padded(
                Numerals.score(touchpoint.contribution, language),
                to: 14,
                isRightAligned: true
            )
            page.cut("\(number)  \(words.name(touchpoint.node))\(via)")
        }
    }
}
