internal import RaakvlakNetwork
internal import RaakvlakRecords

/// The issues of a check as people can forward them: by file, then by kind of problem, with what to do.
struct CheckReport {
    /// The issues of one kind in one file.
    private struct Section {
        let kind: Problem.Kind
        var issues: [Issue]

        /// Errors come first, and what was only read otherwise last.
        var rank: Int { issues[0].isError ? 0 : issues[0].problem.isReading ? 2 : 1 }
    }

    private let outcome: Import
    private let language: Language

    init(_ outcome: Import, in language: Language) { (self.outcome, self.language) = (outcome, language) }

    /// Adds the issues to a page, of errors and of notices at most so many.
    func add(to page: inout Page, most: Int) {
        var (errorsLeft, noticesLeft) = (most, most)
        for file in files {
            let issues = outcome.issues.filter { $0.file == file }
            var isFirst = true
            for section in sections(of: issues) {
                let isError = section.issues[0].isError
                let shown = section.issues.prefix(isError ? errorsLeft : noticesLeft)
                guard !shown.isEmpty else { continue }
                if isError { errorsLeft -= shown.count } else { noticesLeft -= shown.count }
                if isFirst { page.heading(Page.Heading(text: file, value: counts(issues))) }
                isFirst = false
                add(section, shown, to: &page)
            }
        }
        let kept = outcome.issues.count { $0.isError }
        let hidden = max(0, kept - most) + max(0, outcome.issues.count - kept - most)
        let rest = hidden + outcome.errorCount + outcome.noticeCount - outcome.issues.count
        if rest > 0 { page.paragraph(Texts.more(Numerals.count(rest, language), canShowAll: hidden > 0)) }
    }

    /// The files with issues, those with errors first.
    private var files: [String] {
        var (seen, files) = (Set<String>(), [String]())
        for issue in outcome.issues.filter(\.isError) + outcome.issues where seen.insert(issue.file).inserted {
            files.append(issue.file)
        }
        return files
    }

    private func sections(of issues: [Issue]) -> [Section] {
        var sections: [Section] = []
        for issue in issues {
            let kind = issue.problem.kind
            if let place = sections.firstIndex(where: { $0.kind == kind && $0.issues[0].isError == issue.isError }) {
                sections[place].issues.append(issue)
            } else {
                sections.append(Section(kind: kind, issues: [issue]))
            }
        }
        return sections.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
            \.element
        )
    }

    private func add(_ section: Section, _ shown: ArraySlice<Issue>, to page: inout Page) {
        let ways = Set(section.issues.map { $0.problem.allowed(language) })
        let note = ways.count == 1 ? ways.first.map(sentence) : nil
        let count = section.issues.count
        let title = section.kind.title(language) + (count > 1 ? " (\(Numerals.count(count, language)))" : "")
        page.heading(Page.Heading(level: 3, text: title, note: note))
        page.reasons(
            shown.map { issue in
                var text = issue.problem.found(language)
                if ways.count > 1 { text += "; " + issue.problem.allowed(language) }
                if !issue.proposals.isEmpty { text += Texts.didYouMean(issue.proposals)(language) }
                return Page.Reason(number: place(of: issue), sentence: text.escapingControls())
            }
        )
    }

    /// The cell in a sheet; in a file, which people open in an editor, line and column.
    private func place(of issue: Issue) -> String {
        issue.isInSheet ? "\(issue.columnLetters)\(issue.line)" : "\(issue.line):\(issue.column)"
    }

    private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

    private func counts(_ issues: [Issue]) -> String {
        let errors = issues.count { $0.isError }
        return Texts.shortCounts(errors: errors, notices: issues.count - errors, language)
    }
}
