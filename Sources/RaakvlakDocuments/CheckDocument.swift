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

    /// Makes the document of what was read; a page for a terminal lists at most `mostIssues`
    /// errors and as many notices.
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
        page(in: presentation.language, most: mostIssues).writeText(
            terminalWidth: presentation.terminalWidth,
            pageWidth: presentation.pageWidth,
            to: &output
        )
    }

    /// The verdict, what is wrong in each file and how to mend it, and what was read.
    public func page(in language: Language) -> Page { page(in: language, most: max(mostIssues, Self.mostInPage)) }

    /// How many issues a page lists that people may forward.
    private static let mostInPage = 500

    private func page(in language: Language, most: Int) -> Page {
        var page = Page(verdict(language), in: language)
        if graph == nil {
            page.paragraph(Texts.mendErrors)
        } else if !outcome.issues.isEmpty {
            page.paragraph(Texts.noticesAreHeld)
        }
        CheckReport(outcome, in: language).add(to: &page, most: most)
        page.heading(Texts.whatWasRead)
        page.table(filesTable(language))
        guard graph != nil else { return page }
        if let asOf { page.paragraph(Texts.asOf(asOf)) }
        let ties = [(Texts.ties(language), tieCount ?? 0)]
        page.table(table([], counts.map { ($0.kind.plural(language), $0.count) } + ties, language))
        return page
    }

    /// The files with how many rows they have, and whether all is well with them.
    private func filesTable(_ language: Language) -> Page.Table {
        let issues = Dictionary(grouping: outcome.issues, by: \.file)
        let columns: [Page.Table.Column] = [
            .init(Texts.filesHeader[0](language), .left), .init(Texts.filesHeader[1](language), .right),
            .init("", .left),
        ]
        let rows = outcome.files.map { file in
            let errors = (issues[file.name] ?? []).count { $0.isError }
            let notices = (issues[file.name] ?? []).count - errors
            let verdict = Texts.shortCounts(errors: errors, notices: notices, language)
            return [file.name, Numerals.count(file.rows, language), verdict]
        }
        return Page.Table(columns, rows: rows)
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
}
