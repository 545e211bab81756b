import RaakvlakNetwork

/// A text of the log that may name a person who is erased, and stays as it is: somebody has to read it.
public struct LogMention: Hashable, Sendable {
    /// The number of the change.
    public let change: Int
    /// What it is said of; nil of the change itself.
    public let fact: Fact.Key?
    /// The column of the CSV folder; of the change itself `author` or `reason`.
    public let column: String
    /// The text, without what is masked of it.
    public let text: String

    /// A text that stands there.
    public init(change: Int, fact: Fact.Key?, column: String, text: String) {
        (self.change, self.fact, self.column, self.text) = (change, fact, column, text)
    }
}

extension Redaction {
    /// What may tell yet in what is left of an edit, each text once.
    func mentions(in edit: Edit, of change: Int) -> [LogMention] {
        var mentions: [LogMention] = []
        for case let fact? in [edit.before, edit.after] where mayName(fact) {
            for field in Edit(from: nil, to: fact)?.fieldChanges ?? [] {
                guard let text = field.after, mayName(text) else { continue }
                let mention = LogMention(change: change, fact: fact.key, column: field.name, text: text)
                if !mentions.contains(mention) { mentions.append(mention) }
            }
        }
        return mentions
    }

    /// What may tell yet in what is left of a note.
    func mentions(in note: Change.Note, of change: Int) -> [LogMention] {
        // Authors write their names without capitals too.
        let author = note.author.prefix(1).uppercased() + note.author.dropFirst()
        let texts = [("author", note.author, author), ("reason", note.reason ?? "", note.reason ?? "")]
        return texts.compactMap { column, text, read in
            mayName(read) ? LogMention(change: change, fact: nil, column: column, text: text) : nil
        }
    }
}
