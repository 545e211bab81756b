public import RaakvlakInterchange
public import RaakvlakNetwork
internal import RaakvlakRecords

/// What was read of the school register, what came of it, and what a person should look at.
///
/// JSON: `isSound` (whether every row could be held), `files` (`name`; `kind`: what it holds, or null; `vintage`, `rows`,
/// `refused`, `omitted`: columns of which nothing was taken in), `counts` (`subject`, `added`, `known`), `successions`
/// (`from`, `to`, `kind`, `date`, `isInferred`, `movedTies`), `candidates` (`node`, `place`, `name`, `identifier`,
/// `registerName`, `likeness`, `isOtherForm`), `issues` as in a check, `errorCount`, `noticeCount`, and `review`: `kind`,
/// `node`, `other`, `text`. What is unknown is null.
///
/// CSV: one row for each thing to look at, issues first: `kind,node,other,place,text`.
public struct RegisterDocument: Document {
    let outcome: RegisterImport
    let mostPoints: Int

    /// Makes the document of what became of the files; a page for people lists at most `mostPoints` of each sort.
    public init(_ outcome: RegisterImport, mostPoints: Int) { (self.outcome, self.mostPoints) = (outcome, mostPoints) }

    /// Whether every row could be held.
    var isSound: Bool { outcome.errorCount == 0 }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [
            JSON.Member("isSound", .bool(isSound)), JSON.Member("files", .array(outcome.files.map(json))),
            JSON.Member("counts", .array(outcome.tallies.rows.map(json))),
            JSON.Member("successions", .array(outcome.successions.map(json))),
            JSON.Member("candidates", .array(outcome.candidates.map(json))),
            JSON.Member("errorCount", .integer(outcome.errorCount)),
            JSON.Member("noticeCount", .integer(outcome.noticeCount)),
            JSON.Member("issues", .array(outcome.issues.map { json(of: $0, language) })),
        ]
        JSON.write(head, then: "review", outcome.review.lazy.map { json(of: $0, language) }, to: &output)
    }

    private func json(of file: RegisterFile) -> JSON {
        [
            "name": .string(file.name), "kind": JSON(file.kind?.code),
            "vintage": file.vintage.map(JSON.integer) ?? .null, "rows": .integer(file.rows),
            "refused": .integer(file.refused), "omitted": .array(file.omitted.map(JSON.string)),
        ]
    }

    private func json(of row: (subject: RegisterTallies.Subject, tally: RegisterTallies.Tally)) -> JSON {
        [
            "subject": .string(row.subject.code), "added": .integer(row.tally.added),
            "known": .integer(row.tally.known),
        ]
    }

    private func json(of succession: Succession) -> JSON {
        [
            "from": .string(succession.from.text), "to": .string(succession.to.text),
            "kind": .string(succession.kind.code), "date": JSON(succession.date?.description),
            "isInferred": .bool(succession.isInferred), "movedTies": .integer(succession.movedTies),
        ]
    }

    private func json(of candidate: NameCandidate) -> JSON {
        [
            "node": JSON(candidate.node?.text), "place": JSON(candidate.place), "name": .string(candidate.name),
            "identifier": JSON(candidate.number), "registerName": JSON(candidate.registerName),
            "likeness": .number(candidate.likeness), "isOtherForm": .bool(candidate.isOtherForm),
        ]
    }

    private func json(of issue: Issue, _ language: Language) -> JSON {
        [
            "file": .string(issue.file), "line": .integer(issue.line), "column": .integer(issue.column),
            "severity": .string(issue.isError ? "error" : "notice"), "code": .string(issue.problem.code),
            "found": .string(issue.problem.found(language)), "allowed": .string(issue.problem.allowed(language)),
            "nearest": .array(issue.nearest.map(JSON.string)),
        ]
    }

    private func json(of point: ReviewPoint, _ language: Language) -> JSON {
        [
            "kind": .string(point.kind.code), "node": JSON(point.node?.text), "other": JSON(point.other?.text),
            "text": .string(point.phrase(language)),
        ]
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let issues = outcome.issues.map { issue in
            let text = "\(issue.problem.found(language)); \(issue.problem.allowed(language))"
            return [issue.problem.code, "", "", issue.place, text]
        }
        let points = outcome.review.map { point in
            [point.kind.code, point.node?.text ?? "", point.other?.text ?? "", "", point.phrase(language)]
        }
        let candidates = outcome.candidates.map { candidate in
            let text = Texts.candidate(candidate.name, candidate.registerName, candidate.number)(language)
            return ["candidate", candidate.node?.text ?? "", candidate.number ?? "", candidate.place ?? "", text]
        }
        CSVRows.write(["kind", "node", "other", "place", "text"], issues + points + candidates, to: &output)
    }
}

/// The candidates as a table in which a person confirms those that are right; it is read again as such.
///
/// CSV as a Dutch Excel opens and saves it: `node;identifier;name;register_name;likeness;confirmed;advice`.
public struct CandidateTable: Sendable {
    private let candidates: [NameCandidate]

    /// Makes the table of the candidates of organizations of the network; rows of lists can't be confirmed.
    public init(_ candidates: [NameCandidate]) {
        self.candidates = candidates.filter { $0.node != nil && $0.number != nil }
    }

    /// How many rows it has.
    public var count: Int { candidates.count }

    /// The bytes of the table.
    public func bytes(in language: Language) -> [UInt8] {
        let header = ["node", "identifier", "name", "register_name", "likeness", "confirmed", "advice"]
        let rows = candidates.map { candidate in
            [
                candidate.node?.text ?? "", candidate.number ?? "", candidate.name, candidate.registerName ?? "",
                Decimal.text((candidate.likeness * 100).rounded() / 100).replacing(".", with: ","), "",
                Texts.advice(candidate)(language),
            ]
        }
        return SpreadsheetFolder.file(of: [header] + rows)
    }
}
