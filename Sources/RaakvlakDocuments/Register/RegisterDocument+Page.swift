internal import RaakvlakInterchange
public import RaakvlakNetwork
internal import RaakvlakRecords

extension RegisterDocument {
    /// What came of the register, and what to look at, each sort below its own heading.
    public func page(in language: Language) -> Page {
        var page = Page(Texts.registerTitle(isSound: isSound, outcome.network != nil)(language), in: language)
        page.table(files(language))
        page.table(counts(language))
        list(
            outcome.issues.prefix(mostPoints).map { $0.text(in: language) },
            of: outcome.errorCount + outcome.noticeCount,
            below: Texts.refusedRows,
            on: &page
        )
        for kind in ReviewPoint.Kind.allCases {
            let points = outcome.review.filter { $0.kind == kind }
            let lines = points.prefix(mostPoints).map { $0.phrase(language) }
            list(lines, of: points.count, below: Texts.heading(kind), on: &page)
        }
        guard !outcome.candidates.isEmpty else { return page }
        page.heading(Texts.candidatesHeading)
        page.table(candidates(language))
        let rest = outcome.candidates.count - mostPoints
        if rest > 0 { page.line(Texts.more(Numerals.count(rest, language), canShowAll: true)) }
        return page
    }

    private func list(_ lines: [String], of count: Int, below heading: Phrase, on page: inout Page) {
        guard !lines.isEmpty else { return }
        let rest = count - lines.count
        let last = rest > 0 ? [Texts.more(Numerals.count(rest, page.language), canShowAll: true)(page.language)] : []
        page.group(heading(page.language), (lines + last).map { Page.Item(text: $0) })
    }

    private func files(_ language: Language) -> Page.Table {
        let labels = Texts.registerFilesHeader.map { $0(language) }
        return Page.Table(
            [
                .init(labels[0]), .init(labels[1]), .init(labels[2], .left), .init(labels[3], .right),
                .init(labels[4], .right), .init(labels[5]),
            ],
            rows: outcome.files.map { file in
                [
                    file.name, Texts.label(of: file.kind)(language), file.vintage.map(String.init) ?? "",
                    Numerals.count(file.rows, language), Numerals.count(file.refused, language),
                    file.omitted.joined(separator: ", "),
                ]
            }
        )
    }

    private func counts(_ language: Language) -> Page.Table {
        let labels = Texts.registerCountsHeader.map { $0(language) }
        return Page.Table(
            [.init(labels[0], .left), .init(labels[1], .right), .init(labels[2], .right)],
            rows: outcome.tallies.rows.map { subject, tally in
                [
                    Texts.label(of: subject)(language), Numerals.count(tally.added, language),
                    Numerals.count(tally.known, language),
                ]
            }
        )
    }

    private func candidates(_ language: Language) -> Page.Table {
        let labels = Texts.candidatesHeader.map { $0(language) }
        let likely = outcome.candidates.filter { $0.number != nil }
        let unlikely = outcome.candidates.filter { $0.number == nil }
        return Page.Table(
            [.init(labels[0]), .init(labels[1]), .init(labels[2], .left), .init(labels[3], .right)],
            rows: (likely + unlikely).prefix(mostPoints).map { candidate in
                let score = Numerals.count(Int((candidate.likeness * 100).rounded()), language) + "%"
                return [
                    candidate.node?.text ?? "\(candidate.name) (\(candidate.place ?? ""))",
                    candidate.registerName ?? Texts.noCandidate(language), candidate.number ?? "",
                    candidate.number == nil ? "" : score,
                ]
            }
        )
    }
}
