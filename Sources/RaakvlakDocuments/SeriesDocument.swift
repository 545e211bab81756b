package import RaakvlakInterchange
package import RaakvlakNetwork

/// A document about one node, of which several can stand in a series.
package protocol SeriesMember: Document {
    /// What it is about.
    var subject: Node { get }
    /// The document as a value.
    func json(in language: Language) -> JSON
    /// The names of the columns.
    static var header: [String] { get }
    /// Whether the rows tell by themselves what they are about, in their first column.
    static var rowsNameSubject: Bool { get }
    /// The rows below them.
    func rows(in language: Language) -> [[String]]
}

extension SeriesMember {
    package static var rowsNameSubject: Bool { false }

    /// Writes the document as JSON.
    public func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        json(in: language).write(to: &output)
    }

    /// Writes the document as comma-separated values.
    public func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        CSVRows.write(Self.header, rows(in: language), to: &output)
    }
}

/// The same of several nodes, one after another, in the order in which they were asked for.
///
/// JSON: `count` and `answers`: the documents. CSV: all rows, behind the id of the node that each is about, in a column
/// `of` where no other column tells it.
package struct SeriesDocument<Member: SeriesMember>: Document {
    private let members: [Member]

    /// Makes the document of those of single nodes.
    package init(_ members: [Member]) { self.members = members }

    /// Writes the document as JSON.
    package func writeJSON(in language: Language, to output: inout some TextOutputStream) {
        let head = [JSON.Member("count", .integer(members.count))]
        JSON.write(head, then: "answers", members.lazy.map { $0.json(in: language) }, to: &output)
    }

    /// Writes the document as comma-separated values.
    package func writeCSV(in language: Language, to output: inout some TextOutputStream) {
        let rows = members.lazy.flatMap { member in
            let subject = Member.rowsNameSubject ? [] : [member.subject.id.text]
            return member.rows(in: language).map { subject + $0 }
        }
        CSVRows.write((Member.rowsNameSubject ? [] : ["of"]) + Member.header, rows, to: &output)
    }

    /// The pages below one another.
    package func page(in language: Language) -> Page {
        var page = Page(Texts.answers(members.count)(language), in: language)
        for member in members { page.append(member.page(in: language)) }
        return page
    }
}
