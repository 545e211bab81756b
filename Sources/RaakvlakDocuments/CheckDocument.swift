internal import RaakvlakInterchange
internal import RaakvlakMaps
public import RaakvlakNetwork
public import RaakvlakRecords

/// What was read of a network location, and all that is wrong or odd with it.
///
/// JSON: `isSound` (whether there are no errors), `files` (`name`, `rows`), `errorCount`, `noticeCount`, `issues`: all
/// that were kept, `file`, `line`, `column`, `severity` (error, notice), `code`, `found`, `allowed`, `nearest` (a list);
/// `nodes`: how many of each kind hold on the day (null where the input is not sound), `ties` (likewise) and `asOf`.
///
/// CSV: one row an issue: `file,line,column,severity,code,found,allowed,nearest`; a row's `nearest` are joined with `|`.
public struct CheckDocument: Document {
    private static let header = ["file", "line", "column", "severity", "code", "found", "allowed", "nearest"]

    private let outcome: Import
    private let graph: Graph?
    private let asOf: CalendarDate?
    private let mostIssues: Int

    /// Makes the document of what was read; a page for people lists at most `mostIssues`.
    public init(_ outcome: Import, asOf: CalendarDate?, mostIssues: Int) {
        (self.outcome, self.asOf, self.mostIssues) = (outcome, asOf, mostIssues)
        graph = outcome.network.map { Graph($0, asOf: asOf) }
    }

    /// How many nodes of each kind there are, in the order of the schema; kinds without any are left out.
    private var counts: [(kind: NodeKind, count: Int)] {
        guard let graph else { return [] }
        return NodeKind.allCases.map { ($0, graph.nodes(of: $0).count) }.filter { $0.count > 0 }
    }

    private var tieCount: Int? {
        graph.map { graph in
            TieKind.allCases.reduce(0) { $0 + graph.outgoing($1).count / ($1.isUndirected ? 2 : 1) }
        }
    }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let files = outcome.files.map { ["name": .string($0.name), "rows": .integer($0.rows)] as JSON }
        let counts = JSON.object(counts.map { JSON.Member($0.kind.code, .integer($0.count)) })
        let head = [
            JSON.Member("asOf", JSON(asOf?.description)), JSON.Member("isSound", .bool(graph != nil)),
            JSON.Member("files", .array(files)), JSON.Member("nodes", graph == nil ? .null : counts),
            JSON.Member("ties", tieCount.map(JSON.integer) ?? .null),
            JSON.Member("errorCount", .integer(outcome.errorCount)),
            JSON.Member("noticeCount", .integer(outcome.noticeCount)),
        ]
        JSON.write(head, then: "issues", outcome.issues.lazy.map { json(of: $0, language) }, to: &output)
    }

    private func json(of issue: Issue, _ language: Language) -> JSON {
        [
            "file": .string(issue.file), "line": .integer(issue.line), "column": .integer(issue.column),
            "severity": .string(issue.isError ? "error" : "notice"), "code": .string(issue.problem.code),
            "found": .string(issue.problem.found(language)), "allowed": .string(issue.problem.allowed(language)),
            "nearest": .array(issue.nearest.map(JSON.string)),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = outcome.issues.lazy.map { issue in
            [
                issue.file, String(issue.line), String(issue.column), issue.isError ? "error" : "notice",
                issue.problem.code, issue.problem.found(language), issue.problem.allowed(language),
                ListText.text(of: issue.nearest),
            ]
        }
        CSVRows.write(Self.header, rows, to: &output)
    }

    /// Writes the document as a page for people.
    public func writeText(_ presentation: Presentation, to output: inout some TextOutputStream) {
        let language = presentation.language
        output.write(verdict(language) + "\n")
        if !outcome.issues.isEmpty {
            output.write("\n")
            let report = IssueReport(
                outcome.issues,
                errorCount: outcome.errorCount,
                noticeCount: outcome.noticeCount,
                most: mostIssues
            )
            report.write(in: language, to: &output)
        }
        writeTable(Texts.filesHeader, outcome.files.map { ($0.name, $0.rows) }, language, to: &output)
        guard graph != nil else { return }
        output.write("\n" + (asOf.map { Texts.asOf($0)(language) } ?? "") + "\n")
        let ties = [(Texts.ties(language), tieCount ?? 0)]
        writeTable(nil, counts.map { ($0.kind.plural(language), $0.count) } + ties, language, to: &output)
    }

    /// The verdict, the issues, and what was read.
    public func page(in language: Language) -> Page {
        var page = Page(verdict(language), in: language)
        let columns = Texts.issuesHeader.map { Page.Table.Column($0(language)) }
        let rows = outcome.issues.map { issue in
            let problem = issue.problem
            let mark = issue.isError ? "" : " " + Texts.noticeMark(language)
            return [issue.place, problem.found(language) + mark, problem.allowed(language), issue.nearest.first ?? ""]
        }
        page.table(Page.Table(columns, rows: rows))
        page.table(table(Texts.filesHeader, outcome.files.map { ($0.name, $0.rows) }, language))
        guard graph != nil else { return page }
        if let asOf { page.paragraph(Texts.asOf(asOf)) }
        page.table(table([], counts.map { ($0.kind.plural(language), $0.count) }, language))
        return page
    }

    private func table(_ header: [Phrase], _ rows: [(String, Int)], _ language: Language) -> Page.Table {
        let labels = header.map { $0(language) } + ["", ""]
        return Page.Table(
            [.init(labels[0], .left), .init(labels[1], .right)],
            rows: rows.map { [$0, Numerals.count($1, language)] }
        )
    }

    private func verdict(_ language: Language) -> String {
        let counts = Texts.issueCounts(errors: outcome.errorCount, notices: outcome.noticeCount, language)
        return (graph == nil ? Texts.notSound(counts) : Texts.sound(counts))(language)
    }

    private func writeTable(
        _ header: [Phrase]?,
        _ rows: [(String, Int)],
        _ language: Language,
        to output: inout some TextOutputStream
    ) {
        var table = TextTable([.left, .right], header: header?.map { $0(language) } ?? [])
        for (name, count) in rows { table.append([name, Numerals.count(count, language)]) }
        if header != nil { output.write("\n") }
        for line in table.lines(width: nil, indentation: 2) { output.write(line + "\n") }
    }
}
