public import RaakvlakNetwork
public import RaakvlakRecords

/// Issues as people read them: one a line as `file:line:column: what was found; what is allowed`, errors first, and how
/// many there are beyond those that are shown.
public struct IssueReport: Sendable {
    private let issues: [Issue]
    private let errorCount, noticeCount: Int
    private let most: Int

    /// Makes the report of the first `most` issues of so many errors and notices.
    public init(_ issues: [Issue], errorCount: Int, noticeCount: Int = 0, most: Int) {
        (self.issues, self.errorCount, self.noticeCount, self.most) = (issues, errorCount, noticeCount, most)
    }

    /// Writes the report.
    public func write(in language: Language, to output: inout some TextOutputStream) {
        let sorted = issues.filter(\.isError) + issues.filter { !$0.isError }
        for issue in sorted.prefix(most) {
            let text = issue.text(in: language)
            output.write(TextWidth.plain(issue.isError ? text : "\(text) \(Texts.noticeMark(language))") + "\n")
        }
        let rest = errorCount + noticeCount - min(most, issues.count)
        guard rest > 0 else { return }
        output.write(Texts.more(Numerals.count(rest, language), canShowAll: issues.count > most)(language) + "\n")
    }
}
