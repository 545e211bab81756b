/// A graph in Graphviz's language, written statement by statement.
struct DOT {
    /// A name and a value.
    struct Attribute: Hashable, Sendable {
        let name, value: String

        init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
        init(_ name: String, _ value: Double) { (self.name, self.value) = (name, DOT.number(value)) }
    }

    private(set) var text = "graph map {\n"

    mutating func graph(_ attributes: [Attribute]) { statement("graph", attributes) }
    mutating func nodes(_ attributes: [Attribute]) { statement("node", attributes) }
    mutating func edges(_ attributes: [Attribute]) { statement("edge", attributes) }
    mutating func node(_ name: String, _ attributes: [Attribute]) { statement(Self.quoted(name), attributes) }

    mutating func edge(_ from: String, _ to: String, _ attributes: [Attribute]) {
        statement(Self.quoted(from) + " -- " + Self.quoted(to), attributes)
    }

    /// The text of the whole graph.
    var closed: String { text + "}\n" }

    private mutating func statement(_ head: String, _ attributes: [Attribute]) {
        let list = attributes.map { "\($0.name)=\(Self.quoted($0.value))" }.joined(separator: " ")
        text += "    \(head) [\(list)]\n"
    }

    /// A string as Graphviz reads it; line ends become its own `\n`.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for letter in text.unicodeScalars {
            switch letter {
            case "\"": quoted += "\\\""
            case "\n": quoted += "\\n"
            case _ where letter.value < 32: quoted += " "
            default: quoted.unicodeScalars.append(letter)
            }
        }
        return quoted + "\""
    }

    /// A text that a label shows letter by letter: Graphviz gives meaning to backslashes and to what looks like an
    /// HTML entity.
    static func literal(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1 == "\\" ? "\\\\" : $1 == "&" ? "&amp;" : String($1) }
    }

    /// A number with at most three decimals.
    static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        var decimals = String(String(rest + 1000).dropFirst())
        while decimals.last == "0" { decimals.removeLast() }
        return "\(sign)\(whole).\(decimals)"
    }
}
