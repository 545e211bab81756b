internal import RaakvlakInterchange
public import RaakvlakMatching
public import RaakvlakNetwork

/// Partners for everyone at once.
///
/// JSON:
/// - `asOf`, `objective` (total, fair), `meetings` (partners at most), `participants`, `served`, `mostServed` (how many
///   could be served at most), `total` (the sum of the scores), `gap` (by which share of the highest sum another choice may
///   be better), `worstTenth` (what the tenth that gets least gets on average), `leximin` (whether who gets least gets as
///   much as possible, then who gets second least, and so on; with fair, where there is one meeting each and at most 500
///   take part), `proved` (whether the proof was checked and holds)
/// - `talks`, by score: `one`, `other` (`id`, `name`, `organization`), `score`, `worthToOne`, `worthToOther`, `given`
///   (whether the pair was asked for), `toOne`, `toOther` (a strong reason as a sentence to each, or null)
/// - `leftOut`, by id: `person`, `cause` (a code) and `sentence`
///
/// CSV: `person,suggested,score,worth_to_person,worth_to_suggested,given`, a row a talk, so that the next round can be asked
/// to keep these pairs apart; who is left out stands in the other forms.
public struct RoundDocument: Document {
    private let round: Round
    private let request: RoundRequest
    private let matcher: Matcher
    private let isProved: Bool
    private var graph: Graph { matcher.graph }

    /// Makes the document of a round, and checks its proof.
    public init(_ round: Round, _ request: RoundRequest, of matcher: Matcher) {
        (self.round, self.request, self.matcher) = (round, request, matcher)
        isProved = round.proof.holds
    }

    private func id(_ person: Int) -> String { graph.node(person).id.text }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let header = EveryoneDocument.header.filter { $0 != "rank" } + ["given"]
        let talks = round.talks.map { talk in
            [id(talk.one), id(talk.other)] + [talk.score, talk.worthToOne, talk.worthToOther].map(CSVRows.text)
                + [talk.isGiven ? "yes" : "no"]
        }
        CSVRows.write(header, talks, to: &output)
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let words = PersonWords(graph: graph, language: language)
        let leftOut = round.leftOut.map { leftOut in
            [
                "person": words.json(of: leftOut.person), "cause": .string(leftOut.cause.code),
                "sentence": .string(Texts.leftOut(leftOut.cause)(language)),
            ] as JSON
        }
        let head: [JSON.Member] = [
            .init("asOf", JSON(graph.asOf?.description)), .init("objective", .string(request.objective.rawValue)),
            .init("meetings", .integer(request.meetings)), .init("participants", .integer(round.participantCount)),
            .init("served", .integer(round.servedCount)),
            .init("mostServed", .integer(round.servedCount + round.proof.mostServedBeyond)),
            .init("total", .number(round.total)), .init("gap", .number(round.proof.gap)),
            .init("worstTenth", .number(round.worthOfWorstTenth)), .init("leximin", .bool(round.proof.isLeximin)),
            .init("proved", .bool(isProved)), .init("leftOut", .array(leftOut)),
        ]
        JSON.write(head, then: "talks", round.talks.lazy.map { json(of: $0, words) }, to: &output)
    }

    private func json(of talk: Round.Talk, _ words: PersonWords) -> JSON {
        let told = told(talk, words.language)
        return [
            "one": words.json(of: talk.one), "other": words.json(of: talk.other), "score": .number(talk.score),
            "worthToOne": .number(talk.worthToOne), "worthToOther": .number(talk.worthToOther),
            "given": .bool(talk.isGiven), "toOne": JSON(told.toOne?.sentence),
            "toOther": JSON(told.toOther?.sentence),
        ]
    }

    /// The strongest reason for each, told to each; one that says more than who is near, where there is one.
    private func told(_ talk: Round.Talk, _ language: Language) -> (toOne: Message?, toOther: Message?) {
        let pair = matcher.suggestion(for: talk.one, of: talk.other)
        let tell = { (worth: Worth?, reader: Int, other: Int) -> Message? in
            let told = worth?.told(in: graph, leavingOut: pair?.untold ?? []) ?? []
            return (told.first { $0.reason.signal != .nearness } ?? told.first).map { told in
                let telling = Telling(told.reason, to: reader, of: other, isForReader: true, in: graph)
                return (told.contribution, telling.sentence(language))
            }
        }
        return (
            tell(pair?.worthToPerson, talk.one, talk.other), tell(pair?.worthToSuggested, talk.other, talk.one)
        )
    }

    /// A reason as a sentence, with what it adds to the worth.
    private typealias Message = (number: Double, sentence: String)

    /// How many have a partner and how good that is, the talks with a reason for each, and who is left out and why.
    public func page(in language: Language) -> Page {
        let words = PersonWords(graph: graph, language: language)
        let title = request.persons == nil ? Texts.roundTitle : Texts.roundTitleOfSome
        var page = Page(title(language), asOf: graph.asOf, in: language)
        page.paragraph(Texts.roundServed(round.servedCount, of: round.participantCount, talks: round.talks.count))
        if !round.talks.isEmpty {
            page.line(Texts.roundGain(numbers(language)))
            page.line(proof(language))
        }
        for (index, talk) in round.talks.enumerated() { write(talk, rank: index + 1, words, to: &page) }
        let causes = round.leftOut.reduce(into: [LeftOut.Cause]()) { if !$0.contains($1.cause) { $0.append($1.cause) } }
        for cause in causes {
            let persons = round.leftOut.filter { $0.cause == cause }
            page.group(Texts.leftOut(cause)(language), persons.map { Page.Item(text: words.name($0.person)) })
        }
        return page
    }

    private func numbers(_ language: Language) -> (total: String, mean: String, worst: String) {
        let mean = round.talks.isEmpty ? 0 : round.total / Double(round.talks.count)
        return (
            Numerals.score(round.total, language), Numerals.score(mean, language),
            Numerals.score(round.worthOfWorstTenth, language)
        )
    }

    private func proof(_ language: Language) -> Phrase {
        guard isProved else { return Texts.roundUnproved }
        if round.proof.mostServedBeyond > 0 { return Texts.roundMayServe(round.proof.mostServedBeyond) }
        let within = Texts.roundWithin(round.candidateLimit, hasGiven: round.talks.contains(where: \.isGiven))
        guard round.proof.gap > 0 else {
            return Texts.roundProved(request.objective, isLeximin: round.proof.isLeximin, within)
        }
        // Never less than it is.
        let percent = (round.proof.gap * 1000).rounded(.up) / 10
        return Texts.roundWithin(Numerals.score(percent, language), within)
    }

    private func write(_ talk: Round.Talk, rank: Int, _ words: PersonWords, to page: inout Page) {
        let language = words.language
        let (one, other) = (words.name(talk.one), words.name(talk.other))
        let organizations = [talk.one, talk.other].map { words.organization(of: $0) ?? "–" }
        page.heading(
            Page.Heading(
                rank: rank,
                text: Texts.both(one, other)(language),
                value: Texts.score(Numerals.score(talk.score, language))(language),
                note: organizations.joined(separator: " · ")
            )
        )
        let told = told(talk, language)
        page.reasons(
            [(one, told.toOne), (other, told.toOther)].map { name, message in
                Page.Reason(
                    number: Numerals.score(message?.number ?? 0, language),
                    sentence: Texts.roundTold(name, message?.sentence)(language)
                )
            }
        )
        if talk.isGiven { page.paragraph(Texts.roundGiven(language), isSetIn: true) }
    }
}
