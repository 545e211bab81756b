import RaakvlakNetwork
import RaakvlakRecords

/// Makes nodes of the nodes of a foreign graph.
struct NodeMapping {
    private let graph: ForeignGraph
    private let kinds: KindMapping
    private let names: ForeignNames

    init(_ graph: ForeignGraph, _ kinds: KindMapping, _ names: ForeignNames) {
        (self.graph, self.kinds, self.names) = (graph, kinds, names)
    }

    /// The node, or nil where a network can't hold it.
    func node(_ foreign: ForeignGraph.Node, _ log: inout LossLog) -> Node? {
        let original = graph.text(foreign.id)
        guard let id = names.ids[foreign.id] else {
            log.note(.nodeLeftOut, at: "\(foreign.line)", Texts.noID(original))
            return nil
        }
        var fields = Fields(graph, foreign.cells)
        let place = "\(foreign.line):\(id)"
        let kind = kind(&fields, place, &log)
        var keeper = FieldKeeper(.node, at: place) { FolderColumns.areTaken($0, byNodesOf: kind) }
        keepOriginal(original, id, &fields, &keeper, place, &log)
        let name = name(of: kind, id, calledBefore: names.text(of: foreign, in: graph), &fields)
        let otherNames = otherNames(&fields, &keeper, &log)
        let englishName = fields.take(.nameInEnglish)
        let source = fields.take(.source)
        let period = PeriodMapping(Schema.rule(for: kind)).period(&fields, &keeper, &log)
        keepAttributes(of: kind, &fields, &keeper, &log)
        if let missing = Schema.rule(for: kind).attributes.first(where: {
            $0.isRequired && keeper.attributes[$0.name] == nil
        }) {
            log.note(.nodeLeftOut, at: place, Texts.lacks(kind, missing))
            return nil
        }
        let node = Node(
            id: id,
            kind: kind,
            name: name,
            englishName: englishName,
            otherNames: otherNames,
            attributes: keeper.attributes,
            period: period,
            source: source
        )
        return withoutDerived(node, &fields, &keeper, &log)
    }

    private func kind(_ fields: inout Fields, _ place: String, _ log: inout LossLog) -> NodeKind {
        for name in KindMapping.nodeFields {
            guard let field = fields.name(like: name), let word = fields[field], let found = kinds.nodeKind(word) else {
                continue
            }
            if !found.isTold { fields.drop(field) }
            return found.kind
        }
        // A word that was told may stand in any field.
        if let kind = fields.rest.lazy.compactMap({ kinds.nodeKinds[$0.text.trimmingBlanks()] }).first { return kind }
        log.note(.nodeKindGuessed, at: place, Texts.guessed(kinds.otherNodes.label))
        return kinds.otherNodes
    }

    /// Keeps what the file called the node, where that became another id.
    private func keepOriginal(
        _ original: String,
        _ id: Node.ID,
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ place: String,
        _ log: inout LossLog
    ) {
        let own = fields.take("id")
        let original = names.numbersHideIDs ? own ?? original : original
        if original != id.text {
            keeper.keep(FieldKeeper.prefix + "id", original, &log)
            log.note(.idChanged, at: place, Texts.wasCalled(original))
        }
        if let own, own != id.text, own != original { keeper.keep("id", own, &log) }
    }

    private func name(
        of kind: NodeKind,
        _ id: Node.ID,
        calledBefore original: String,
        _ fields: inout Fields
    ) -> String {
        if let name = fields.take(.name), !name.trimmingBlanks().isEmpty { return name }
        // Only a proposal may lack a text; its label is its id then.
        guard kind != .proposal else { return "" }
        if let field = fields.name(like: "label"), let label = fields.take(field), !label.trimmingBlanks().isEmpty {
            return label
        }
        return original.trimmingBlanks().isEmpty ? id.text : original
    }

    private func otherNames(
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ log: inout LossLog
    ) -> [Node.OtherName] {
        guard let text = fields.take(.otherNames) else { return [] }
        if let names = OtherNamesText.names(in: text) { return names }
        keeper.move(FieldName.otherNames.rawValue, text, .valueMoved, &log)
        return []
    }

    private func keepAttributes(
        of kind: NodeKind,
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ log: inout LossLog
    ) {
        for field in [FieldName.kindInDutch, .kindInEnglish] { fields.drop(field.rawValue) }
        for (field, text) in fields.rest where field != FieldName.label.rawValue {
            let name = FieldName.attribute(of: field, of: .node)
            let known = name.flatMap(AttributeName.init(rawValue:)).flatMap(Schema.rule(for: kind).attribute)
            guard let known, keeper.attributes[known.name] == nil else {
                keeper.keep(field, text, &log)
                continue
            }
            // Other programs know nothing of E.164.
            let text = known.format == .phone ? PhoneNumber(reading: text)?.text ?? text : text
            switch known.format.canonical(text, column: field, kind: kind) {
            // A text of blanks alone is none to the folder.
            case .success(let value) where !value.trimmingBlanks().isEmpty: keeper.set(known.name, value)
            default: keeper.move(known.name.rawValue, text, .valueMoved, &log)
            }
        }
    }

    /// The node; a label that does not follow from its name is kept.
    private func withoutDerived(
        _ node: Node,
        _ fields: inout Fields,
        _ keeper: inout FieldKeeper,
        _ log: inout LossLog
    ) -> Node {
        guard let label = fields[FieldName.label.rawValue], label != node.name, label != node.id.text,
            !Language.allCases.contains(where: { FlatNetwork.label(of: node, in: $0) == label })
        else { return node }
        keeper.keep(FieldName.label.rawValue, label, &log)
        return Node(
            id: node.id,
            kind: node.kind,
            name: node.name,
            englishName: node.englishName,
            otherNames: node.otherNames,
            attributes: keeper.attributes,
            period: node.period,
            source: node.source
        )
    }
}

extension Texts {
    fileprivate static func lacks(_ kind: NodeKind, _ rule: AttributeRule) -> Phrase {
        Phrase(
            nl: "\(kind.label(.dutch)) zonder \(rule.name.rawValue)",
            en: "\(kind.label(.english)) without \(rule.name.rawValue)"
        )
    }

    fileprivate static func noID(_ original: String) -> Phrase {
        Phrase(nl: "er is geen id te maken van '\(original.excerpt)'", en: "no id can be made of '\(original.excerpt)'")
    }

    fileprivate static func wasCalled(_ original: String) -> Phrase {
        Phrase(nl: "heette '\(original.excerpt)'", en: "was called '\(original.excerpt)'")
    }

    static func guessed(_ label: Phrase) -> Phrase {
        Phrase(nl: "gelezen als \(label.dutch)", en: "read as \(label.english)")
    }
}
