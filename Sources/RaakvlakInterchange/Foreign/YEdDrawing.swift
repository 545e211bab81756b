/// How yEd draws a node or an edge, of which only what is written at it is kept.
struct YEdDrawing {
    /// The field for what is written at a node besides its label.
    static let field = "label_2"

    /// How many of its elements are open.
    private(set) var level = 0
    /// Whether there is a drawing at all.
    private(set) var hasElements = false
    /// What is written at the node or edge, each text once, on one line.
    private(set) var labels: [String] = []

    private var label: (level: Int, text: String)?

    mutating func begin(_ name: String) {
        (level, hasElements) = (level + 1, true)
        if label == nil, name == "NodeLabel" || name == "EdgeLabel" { label = (level, "") }
    }

    /// Takes the text before an element in it: that of a label stands before how it is placed.
    mutating func append(_ content: XMLContent) {
        if label?.level == level { label?.text += content.text }
    }

    mutating func end(_ content: XMLContent) {
        append(content)
        if let label, label.level == level {
            let text = label.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !text.isEmpty, !labels.contains(text) { labels.append(text) }
            self.label = nil
        }
        level -= 1
    }
}
