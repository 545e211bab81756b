import RaakvlakNetwork

/// The present row of a file while it is read: its fields by place, and where to report what is wrong with them.
struct Row {
    let file: String
    let line: Int
    /// The fields, by place.
    let fields: RowBuffer.Fields
    private let encoding: TextEncoding
    private let names: [String]

    /// The row that `reader` stands at; valid until its next row.
    init(_ reader: borrowing CSVReader, file: String, names: [String]) {
        (self.file, self.names) = (file, names)
        (line, fields) = (reader.line, reader.buffer.fields)
        encoding = reader.table.dialect.encoding
    }

    /// The bytes of a field.
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> { fields[column] }

    /// The bytes of a field, without blanks at the ends.
    func trimmed(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let field = fields[column]
        var (start, end) = (0, field.count)
        while start < end, field[start] == 32 || field[start] == 9 { start += 1 }
        while start < end, field[end - 1] == 32 || field[end - 1] == 9 { end -= 1 }
        return UnsafeBufferPointer(rebasing: field[start..<end])
    }

    /// The text of a field as it stands, or nil where it is empty.
    func text(_ column: Int, _ log: inout IssueLog) -> String? {
        let bytes = fields[column]
        guard !bytes.isEmpty else { return nil }
        if let text = encoding.text(bytes) { return text }
        report(.undecodable(column: names[column], as: encoding), column, &log)
        return nil
    }

    /// The text of a field without blanks at the ends, or nil where nothing is left.
    func word(_ column: Int, _ log: inout IssueLog) -> String? {
        guard !fields[column].isEmpty else { return nil }
        return text(column, &log).flatMap { text in
            let word = text.trimmingBlanks()
            return word.isEmpty ? nil : word
        }
    }

    /// A date, or nil where the field is empty or is none.
    func date(_ column: Int, _ log: inout IssueLog) -> PartialDate? {
        guard let word = word(column, &log) else { return nil }
        if let date = PartialDate(word) { return date }
        report(.invalidDate(column: names[column], found: word.excerpt), column, &log)
        return nil
    }

    /// The period of two columns; open where the row has none.
    func period(since: Int?, until: Int?, _ log: inout IssueLog) -> Period {
        let first = since.flatMap { date($0, &log) }
        let last = until.flatMap { date($0, &log) }
        if let period = Period(since: first, until: last) { return period }
        let problem = Problem.periodEndsFirst(since: first?.description ?? "", until: last?.description ?? "")
        report(problem, until ?? since ?? 0, &log)
        return .open
    }

    /// One of the words of a closed list, or nil where the field is empty or holds another.
    func code(_ column: Int, of allowed: [String], _ log: inout IssueLog) -> String? {
        guard let word = word(column, &log) else { return nil }
        if allowed.contains(word) { return word }
        report(.unknownCode(column: names[column], found: word.excerpt, allowed: allowed), column, &log)
        return nil
    }

    /// The id of the row's own node, or nil where it is empty or is none; both are reported.
    func id(_ column: Int, _ log: inout IssueLog) -> Node.ID? {
        require(column, &log)
        let text = encoding.repairedText(trimmed(column))
        if let id = Node.ID(text) { return id }
        if !text.isEmpty { report(.invalidID(text.excerpt), column, &log) }
        return nil
    }

    /// The id of the node that a field names, or nil where it is empty or no id; both are reported.
    func reference(_ column: Int, _ log: inout IssueLog) -> Node.ID? {
        require(column, &log)
        let text = encoding.repairedText(trimmed(column))
        return text.isEmpty ? nil : reference(text, column, &log)
    }

    /// The id that `text` writes, or nil where it writes none, so that no node can have it, which is reported.
    func reference(_ text: String, _ column: Int, _ log: inout IssueLog) -> Node.ID? {
        if let id = Node.ID(text) { return id }
        report(.unknownReference(column: names[column], found: text.excerpt), column, &log)
        return nil
    }

    /// Reports that a field is empty, where it is.
    func require(_ column: Int, _ log: inout IssueLog) {
        if trimmed(column).isEmpty { report(.emptyRequired(column: names[column]), column, &log) }
    }

    /// The name that a column has, where this row is the header.
    func headerName(_ column: Int, _ log: inout IssueLog) -> String {
        let name = encoding.repairedText(trimmed(column))
        if encoding.text(fields[column]) == nil {
            report(.undecodable(column: name.excerpt, as: encoding), column, &log)
        }
        return name
    }

    /// Reports what is wrong with a field; a column is counted from 0 here, and from 1 in the issue.
    func report(_ problem: Problem, _ column: Int, _ log: inout IssueLog, nearest: [String] = []) {
        log.report(Issue(file: file, line: line, column: column + 1, problem: problem, nearest: nearest))
    }

    /// Reports a value in a column without a name, where there is one.
    func reportUnnamed(_ column: Int, _ log: inout IssueLog) {
        if let found = word(column, &log) { report(.unnamedColumn(found: found.excerpt), column, &log) }
    }

    /// The name of a column.
    func name(of column: Int) -> String { names[column] }
}
