import RaakvlakNetwork

/// What was read otherwise than it was written, gathered so that a column of a thousand dates is one notice.
struct Readings {
    /// What one notice tells of: a column, and in a column of a closed list one word of it.
    private struct Subject: Hashable {
        let file: String
        let column: Int
        let word: String?
    }

    private struct Reading {
        let line: Int
        let name, found, value: String
        var count = 1
    }

    private var subjects: [Subject] = []
    private var readings: [Subject: Reading] = [:]

    /// Remembers that `found` was read as `value`; with `isWord`, it is told apart from other words of the column.
    mutating func add(file: String, line: Int, column: Int, name: String, found: String, value: String, isWord: Bool) {
        let subject = Subject(file: file, column: column, word: isWord ? found.lowercased() : nil)
        if readings[subject] != nil {
            readings[subject]?.count += 1
            return
        }
        subjects.append(subject)
        readings[subject] = Reading(line: line, name: name, found: found, value: value)
    }

    /// Reports them.
    func report(_ log: inout IssueLog) {
        for subject in subjects {
            guard let reading = readings[subject] else { continue }
            let problem = Problem.readAs(
                column: reading.name,
                found: reading.found.excerpt,
                value: reading.value.excerpt,
                count: reading.count
            )
            log.report(Issue(file: subject.file, line: reading.line, column: subject.column + 1, problem: problem))
        }
    }
}
