import RaakvlakNetwork
import RaakvlakRecords

/// Writes the two tables that Kumu imports: elements by id, and connections between ids.
///
/// The columns have the names that Kumu knows (docs.kumu.io, “Structure your data”); several values in a cell are
/// separated by `|`. People read these columns in Kumu, so that attributes, and words of closed lists, stand there by their
/// labels.
struct KumuWriter {
    private let flat: FlatNetwork
    private var network: Network { flat.network }
    private var language: Language { flat.language }

    init(_ flat: FlatNetwork) { self.flat = flat }

    var files: [FolderWriter.File] {
        [
            FolderWriter.File(name: "elements.csv", bytes: elements.bytes),
            FolderWriter.File(name: "connections.csv", bytes: connections.bytes),
        ]
    }

    // MARK: Elements

    /// Attributes that are the description of an element, the first that there is.
    private static let descriptions: [AttributeName] = [.summary, .definition, .purpose, .scope, .nextStep, .reason]

    private var elements: CSVText {
        let attributes = Set(network.nodes.flatMap { $0.attributes.map(\.name) }).sorted()
        let known = ["ID", "Label", "Type", "Tags", "Description"]
        let own = [Texts.kumuDutchName, Texts.kumuEnglishName, Texts.kumuOtherNames] + Self.tail
        var text = CSVText()
        text.append(Self.distinct(known + own.map { $0(language) } + attributes.map(label)))
        let themes = themesByNode
        for (number, node) in network.nodes.enumerated() {
            var row = [node.id.text, flat.label(of: node), node.kind.label(language)]
            row.append(Self.cell(themes[number].map { network.nodes[$0].name(in: language) }))
            row.append(description(of: node))
            row += [node.name, node.englishName ?? "", Self.cell(node.otherNames.map(\.name))]
            row += tail(node.period, node.source)
            text.append(row + attributes.map { value(ofAttribute: $0, of: node) })
        }
        return text
    }

    /// What people read for the value of an attribute; of several, each.
    private func value(ofAttribute name: String, of node: Node) -> String {
        guard let value = node.attributes[name] else { return "" }
        guard let known = AttributeName(rawValue: name) else { return value }
        let label = { (code: String) in Schema.label(of: code, for: known, of: node.kind)(language) }
        switch Schema.rule(for: node.kind).attribute(known)?.format {
        case .choices, .consents: return Self.cell(ListText.items(of: value).map(label))
        default: return label(value)
        }
    }

    private func description(of node: Node) -> String {
        if Schema.rule(for: node.kind).hasText { return node.name(in: language) }
        return Self.descriptions.lazy.compactMap { node.attributes[$0] }.first ?? ""
    }

    /// The themes that each node is tied with, in the order of their ids.
    private var themesByNode: [[Int]] {
        var themes = [[Int]](repeating: [], count: network.nodes.count)
        for kind in [TieKind.worksOn, .offers, .needs, .about] {
            for index in network.ties(of: kind).indices {
                let head = Int(network.heads[index])
                if network.nodes[head].kind == .theme { themes[Int(network.tails[index])].append(head) }
            }
        }
        return themes.map { Set($0).sorted() }
    }

    /// What people read for an attribute, from the first kind of node that has it.
    private func label(ofAttribute name: String) -> String {
        let known = AttributeName(rawValue: name)
        let rule = known.flatMap { name in Schema.nodeRules.lazy.compactMap { $0.attribute(name) }.first }
        let label = rule?.label(language) ?? name
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    // MARK: Connections

    private var connections: CSVText {
        let numbers = Set(network.detailNumbers).map { network.distinctDetails[Int($0)] }
        let attributes = Set(numbers.flatMap { $0.attributes.map(\.name) }).sorted()
        let known = ["ID", "From", "To", "Direction", "Label", "Type", "Tags", "Description", "Strength"]
        let own = [Texts.kumuRole, Texts.kumuState] + Self.tail
        var text = CSVText()
        text.append(Self.distinct(known + own.map { $0(language) } + attributes))
        network.forEachTie { index, kind, from, to in
            let (details, rule) = (network.details(ofTie: index), Schema.rule(for: kind))
            var row = ["t\(index)", from.text, to.text, kind.isUndirected ? "undirected" : "directed"]
            row += [rule.forward(language), rule.label(language), "", details.note ?? ""]
            let word = { (code: String?, vocabulary: TieRule.Vocabulary) in
                vocabulary.choices.first { $0.code == code }?.label(language) ?? code ?? ""
            }
            row += [
                Decimal.text(details.weight ?? 1), word(details.role, rule.roles), word(details.state, rule.states),
            ]
            row += tail(details.period, details.source)
            text.append(row + attributes.map { details.attributes[$0] ?? "" })
        }
        return text
    }

    // MARK: Both

    private static let tail = [Texts.kumuSince, Texts.kumuUntil, Texts.kumuSource]

    private func tail(_ period: Period, _ source: String?) -> [String] {
        let source = source.map { KnownSource.words(for: $0)(language) }
        return [period.since?.description ?? "", period.until?.description ?? "", source ?? ""]
    }

    /// Several values in one cell; Kumu knows no way to write a `|` in one of them.
    private static func cell(_ values: [String]) -> String {
        values.map { $0.replacing("|", with: "/") }.joined(separator: "|")
    }

    /// The names, told apart where two are the same but for case.
    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.map { name in
            var (candidate, number) = (name, 2)
            while !seen.insert(candidate.lowercased()).inserted {
                candidate = "\(name) (\(number))"
                number += 1
            }
            return candidate
        }
    }
}
