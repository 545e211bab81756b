internal import RaakvlakMaps
public import RaakvlakNetwork

/// What people read of a document, as blocks; it becomes text for a terminal, Markdown or HTML.
///
/// Texts in it are in one language and may hold any characters: each form escapes what it must.
public struct Page: Sendable {
    /// What the page is about.
    public let title: String
    /// The language of all its texts.
    public let language: Language
    private(set) var blocks: [Block] = []

    enum Block: Sendable {
        /// A short line that belongs to what stands before it.
        case line(String)
        /// Running text; set in where it stands below a number.
        case paragraph(String, isSetIn: Bool)
        case heading(Heading)
        /// Labels and their values.
        case facts([Fact])
        /// Lines below a heading of their own, each perhaps with more about it.
        case group(String, [Item])
        case reasons([Reason])
        case table(Table)
    }

    /// A heading, perhaps with its place in a list before it, a number at the right edge and a line below it.
    struct Heading: Hashable, Sendable {
        /// 2 below the title, 3 below that.
        var level = 2
        var rank: Int?
        let text: String
        var value: String?
        var note: String?

        /// The text with its rank.
        var ranked: String { (rank.map { "\($0). " } ?? "") + text }
    }

    /// A label and its value.
    struct Fact: Hashable, Sendable { let label, value: String }

    /// A line of a group, and what is known of it.
    struct Item: Hashable, Sendable {
        let text: String
        var details: [String] = []
    }

    /// A sentence with the number that it stands for, what was said, and what the number is the sum of.
    struct Reason: Hashable, Sendable {
        let number, sentence: String
        var quotations: [Quotation] = []
        var parts: [Part] = []

        struct Quotation: Hashable, Sendable { let speaker, text: String }
        struct Part: Hashable, Sendable { let number, text: String }
    }

    /// Rows below named columns.
    struct Table: Sendable {
        /// A column: its name, and how it is set.
        struct Column: Sendable {
            let label: String
            let setting: TextTable.Column

            init(_ label: String, _ setting: TextTable.Column = .flexible) {
                (self.label, self.setting) = (label, setting)
            }
        }

        let columns: [Column]
        var rows: [[String]] = []

        init(_ columns: [Column], rows: [[String]] = []) { (self.columns, self.rows) = (columns, rows) }

        /// Whether the columns have names.
        var hasHeader: Bool { columns.contains { !$0.label.isEmpty } }
    }

    /// An empty page.
    init(_ title: String, in language: Language) { (self.title, self.language) = (title, language) }

    /// An empty page that says on which day it holds, where it holds on one.
    init(_ title: String, asOf: CalendarDate?, in language: Language) {
        self.init(title, in: language)
        if let asOf { line(Texts.asOf(asOf)) }
    }

    /// Adds a short line that belongs to what stands before it.
    mutating func line(_ text: Phrase) { line(text(language)) }
    /// Adds a short line that belongs to what stands before it.
    mutating func line(_ text: String) { blocks.append(.line(text)) }
    /// Adds running text.
    mutating func paragraph(_ text: Phrase) { paragraph(text(language)) }
    /// Adds running text.
    mutating func paragraph(_ text: String, isSetIn: Bool = false) {
        blocks.append(.paragraph(text, isSetIn: isSetIn))
    }
    /// Adds a heading.
    mutating func heading(_ heading: Heading) { blocks.append(.heading(heading)) }
    /// Adds a heading below the title.
    mutating func heading(_ text: Phrase) { heading(Heading(text: text(language))) }
    /// Adds labels and their values, unless there are none.
    mutating func facts(_ facts: [Fact]) { if !facts.isEmpty { blocks.append(.facts(facts)) } }
    /// Adds lines below a heading.
    mutating func group(_ heading: String, _ items: [Item]) { blocks.append(.group(heading, items)) }
    /// Adds reasons, strongest first, unless there are none.
    mutating func reasons(_ reasons: [Reason]) { if !reasons.isEmpty { blocks.append(.reasons(reasons)) } }
    /// Adds another page below a heading of its title; its own headings go one level down, or as many.
    mutating func append(_ page: Page, levels: Int = 1) {
        heading(Heading(text: page.title))
        blocks += page.blocks.map { block in
            guard case .heading(var heading) = block else { return block }
            heading.level += levels
            return .heading(heading)
        }
    }
    /// Adds a table, unless it has no rows.
    mutating func table(_ table: Table) { if !table.rows.isEmpty { blocks.append(.table(table)) } }
}
