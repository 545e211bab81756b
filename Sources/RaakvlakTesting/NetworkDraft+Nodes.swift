internal import RaakvlakNetwork

extension NetworkDraft {
    private static let extraNames = ["x_kleur", "x_opm., los", "x \"citaat\"", "x-één"]

    /// Adds the nodes of every kind; each kind has as many as the recipe says.
    mutating func addNodes() {
        for kind in NodeKind.allCases {
            for number in 0..<recipe.count(of: kind) { addNode(kind, number) }
        }
    }

    private mutating func addNode(_ kind: NodeKind, _ number: Int) {
        let separator = generator.element(of: ["-", ".", "_", ""])
        guard let id = Node.ID("\(kind.code.lowercased())\(separator)\(number)") else { return }
        let rule = Schema.rule(for: kind)
        // Only a proposal may lack a text.
        let hasName = kind != .proposal || generator.chance(30)
        add(
            Node(
                id: id,
                kind: kind,
                name: hasName ? nodeName(rule, number) : "",
                englishName: hasName && generator.chance(40) ? "EN " + someText() : nil,
                otherNames: generator.chance(recipe.detail) ? otherNames() : [],
                attributes: attributes(rule, number),
                period: nodePeriod(kind),
                source: generator.chance(40) ? someText() : nil
            )
        )
    }

    /// Names are told apart by a number at the end, as those of real nodes mostly are.
    private mutating func nodeName(_ rule: NodeRule, _ number: Int) -> String {
        (rule.hasText ? generator.roughText() : someText()) + " \(number)"
    }

    /// A text that is rough as often as the recipe says.
    private mutating func someText() -> String {
        generator.chance(recipe.detail) ? generator.roughText() : generator.name()
    }

    private mutating func nodePeriod(_ kind: NodeKind) -> Period {
        let rule = Schema.rule(for: kind)
        guard rule.hasPeriod, generator.chance(60) else { return .open }
        let period = generator.period()
        return rule.hasEnd ? period : Period(since: period.since, until: nil) ?? .open
    }

    /// None to two plain aliases, and as many others.
    private mutating func otherNames() -> [Node.OtherName] {
        let plain = (0..<generator.number(below: 3)).map { "alias \($0) " + generator.roughText() }
        let others = (0..<generator.number(below: 3)).map { number in
            Node.OtherName(
                "naam \(number) " + generator.text(),
                kind: generator.element(of: Node.OtherName.Kind.allCases),
                language: generator.element(of: Language.allCases),
                period: generator.period(),
                source: generator.chance(30) ? generator.text() : nil
            )
        }
        return plain.map { Node.OtherName($0, kind: .alias) } + others
    }

    private mutating func attributes(_ rule: NodeRule, _ number: Int) -> Attributes {
        var attributes = Attributes()
        for attribute in rule.attributes where attribute.format != .consents {
            guard attribute.isRequired || generator.chance(50) else { continue }
            attributes[attribute.name] = value(attribute.format, rule.kind, number)
        }
        if rule.attribute(.consents) != nil, number % 3 > 0 {
            // Drawn apart, so that all else of a network is as it was.
            var own = SeededGenerator(seed: number)
            attributes[.consents] = own.consents().text
        }
        if generator.chance(recipe.detail) {
            attributes[generator.element(of: Self.extraNames)] = generator.roughText()
        }
        return attributes
    }

    /// A value in its canonical form.
    private mutating func value(_ format: AttributeFormat, _ kind: NodeKind, _ number: Int) -> String? {
        switch format {
        case .text: someText()
        case .texts: ListText.text(of: (0..<generator.number(in: 1...3)).map { "\($0) " + generator.text() })
        // Nodes in turn have each of the values, so that all of them occur.
        case .choice(let choices): choices[number % choices.count].code
        case .choices(let choices):
            ListText.text(of: generator.sample(generator.number(in: 1...3), of: choices.map(\.code)))
        case .date: generator.date()?.description
        case .count: String(generator.number(below: 6))
        case .number: generator.element(of: ["0", "12", "0.5", "-3", "1250000", "99.25"])
        case .email: "\(kind.code.lowercased())\(number)@example.org"
        case .phone: "+311012345\(10 + number % 90)"
        case .url: "https://www.example.org/\(kind.code)/\(number)?a=b&c=d"
        case .identifier: identifier(of: kind, number)
        case .consents: nil
        }
    }

    private func identifier(of kind: NodeKind, _ number: Int) -> String? {
        let digits = { (width: Int) in
            String(repeating: "0", count: width - String(number % 100).count) + String(number % 100)
        }
        return switch kind {
        case .schoolBoard: digits(5)
        case .samenwerkingsverband: (number % 2 == 0 ? "PO" : "VO") + digits(4)
        case .gemeente: "GM" + digits(4)
        case .school: digits(2) + (number % 2 == 0 ? "AB" : "CD07")
        case .organization: digits(8)
        default: nil
        }
    }
}
