/// The catalogue of every text that people read.
///
/// Each module adds what it says to people in an extension named `Texts` in a file of that name, so that a text
/// stands near what it is about, and one word (`Texts.`) finds all of them.
public enum Texts {}

extension NetworkError {
    /// What was found and what to do, as one sentence.
    public var phrase: Phrase {
        func sentence(_ finding: String, _ remedy: String) -> String {
            finding.prefix(1).uppercased() + finding.dropFirst() + "; " + remedy + "."
        }
        return Phrase(nl: sentence(finding.dutch, remedy.dutch), en: sentence(finding.english, remedy.english))
    }

    /// What was found: the first part of the message.
    public var finding: Phrase {
        switch self {
        case .duplicateNode(let id): Phrase(nl: "de id '\(id)' komt al voor", en: "the id '\(id)' already exists")
        case .periodNotAllowed(let id, let kind): Texts.periodNotAllowed(id, kind)
        case .unknownNode(let id, let kind):
            Phrase(
                nl: "de relatie \(kind.code) verwijst naar '\(id)', maar die id bestaat niet",
                en: "the tie \(kind.code) refers to '\(id)', but there is no such id"
            )
        case .tieNotAllowed(let kind, let from, let fromKind, let to, let toKind):
            Texts.tieNotAllowed(kind, from, fromKind, to, toKind)
        case .selfTie(let kind, let id):
            Phrase(
                nl: "de relatie \(kind.code) loopt van '\(id)' naar zichzelf",
                en: "the tie \(kind.code) leads from '\(id)' to itself"
            )
        case .contradictoryTie(let kind, let from, let to):
            Phrase(
                nl: "de relatie \(kind.code) van '\(from)' naar '\(to)' staat er twee keer, met verschillende gegevens",
                en: "the tie \(kind.code) from '\(from)' to '\(to)' is stated twice, with different details"
            )
        case .tooManyTies(let kind, let from, let count, _):
            Phrase(
                nl: "'\(from)' heeft \(count) relaties \(kind.code)",
                en: "'\(from)' has \(count) \(kind.code) ties"
            )
        case .cycle(let kind, let ids): Texts.cycle(kind, ids.map(\.text).joined(separator: " → "))
        case .weightNotPositive(let kind, let weight):
            Phrase(
                nl: "het gewicht \(weight) van de relatie \(kind.code) is niet groter dan 0",
                en: "the weight \(weight) of the tie \(kind.code) is not above 0"
            )
        case .roleNotAllowed(let kind, let role):
            Phrase(
                nl: "de rol '\(role)' past niet bij de relatie \(kind.code)",
                en: "the role '\(role)' does not fit the tie \(kind.code)"
            )
        case .stateNotAllowed(let kind, let state):
            Phrase(
                nl: "de status '\(state)' past niet bij de relatie \(kind.code)",
                en: "the state '\(state)' does not fit the tie \(kind.code)"
            )
        }
    }

    /// What is allowed, or what to do: the second part of the message.
    public var remedy: Phrase {
        switch self {
        case .duplicateNode:
            Phrase(nl: "elke id staat één keer in een netwerk", en: "an id may occur only once in a network")
        case .periodNotAllowed: Phrase(nl: "laat die weg", en: "leave it out")
        case .unknownNode: Phrase(nl: "voeg die toe of verbeter de id", en: "add it or correct the id")
        case .tieNotAllowed(let kind, _, _, _, _):
            Phrase(nl: "toegestaan: \(Texts.allowedEnds(of: kind))", en: "allowed: \(Texts.allowedEnds(of: kind))")
        case .selfTie: Phrase(nl: "kies twee verschillende id’s", en: "choose two different ids")
        case .contradictoryTie:
            Phrase(
                nl: "houd er één over, of geef elk een eigen rol of begindatum",
                en: "keep one, or give each its own role or start date"
            )
        case .tooManyTies(_, _, _, let most):
            Phrase(nl: "toegestaan: hoogstens \(most)", en: "at most \(most) \(most == 1 ? "is" : "are") allowed")
        case .cycle: Phrase(nl: "haal er één weg", en: "remove one")
        case .weightNotPositive: Phrase(nl: "geef een getal groter dan 0", en: "give a number above 0")
        case .roleNotAllowed(let kind, _): Texts.allowed(Schema.rule(for: kind).roles)
        case .stateNotAllowed(let kind, _): Texts.allowed(Schema.rule(for: kind).states)
        }
    }
}

extension Texts {
    fileprivate static func periodNotAllowed(_ id: Node.ID, _ kind: NodeKind) -> Phrase {
        let hasPeriod = Schema.rule(for: kind).hasPeriod
        return Phrase(
            nl: "'\(id)' (\(kind.label(.dutch))) kan geen \(hasPeriod ? "einddatum" : "periode") hebben",
            en: "'\(id)' (\(kind.label(.english))) can't have \(hasPeriod ? "an end" : "a period")"
        )
    }

    fileprivate static func tieNotAllowed(
        _ kind: TieKind,
        _ from: Node.ID,
        _ fromKind: NodeKind,
        _ to: Node.ID,
        _ toKind: NodeKind
    ) -> Phrase {
        Phrase(
            nl: """
                de relatie \(kind.code) kan niet van '\(from)' (\(fromKind.label(.dutch))) naar '\(to)' \
                (\(toKind.label(.dutch))) lopen
                """,
            en: """
                the tie \(kind.code) can't lead from '\(from)' (\(fromKind.label(.english))) to '\(to)' \
                (\(toKind.label(.english)))
                """
        )
    }

    fileprivate static func cycle(_ kind: TieKind, _ path: String) -> Phrase {
        Phrase(
            nl: "de relaties \(kind.code) lopen in een kring: \(path)",
            en: "the ties \(kind.code) lead in a circle: \(path)"
        )
    }

    /// The marks around a quotation.
    package static let quotationMarks = (open: Phrase(nl: "‘", en: "“"), close: Phrase(nl: "’", en: "”"))

    /// "‘tekst’", "“text”".
    package static func quoted(_ text: Phrase) -> Phrase {
        let (open, close) = quotationMarks
        return Phrase(nl: open.dutch + text.dutch + close.dutch, en: open.english + text.english + close.english)
    }

    /// "1 school", "3 personen", "40 keer inbreng".
    package static func counted(_ number: String, _ kind: NodeKind) -> Phrase {
        let word = number == "1" ? kind.label : kind.plural
        let times = kind == .contribution ? "keer " : ""
        return Phrase(nl: "\(number) \(times)\(word.dutch)", en: "\(number) \(word.english)")
    }

    /// Between which kinds of nodes a tie may stand: "person → theme; …", by the schema.
    package static func allowedEnds(of kind: TieKind) -> String {
        Schema.rule(for: kind).ends.map { "\(codes($0.from)) → \(codes($0.to))" }.joined(separator: "; ")
    }

    private static func codes(_ kinds: NodeKindSet) -> String {
        kinds == .all ? "*" : kinds.kinds.map(\.code).joined(separator: "|")
    }

    /// What a vocabulary allows: "allowed: member, opting-in".
    package static func allowed(_ vocabulary: TieRule.Vocabulary) -> Phrase {
        switch vocabulary {
        case .none: Phrase(nl: "laat dit veld leeg", en: "leave this field empty")
        case .open: Phrase(nl: "elke tekst mag", en: "any text is allowed")
        case .closed(let choices):
            Phrase(
                nl: allowedCodes(choices.map { $0.label.dutch == $0.code ? $0.code : "\($0.label.dutch) (\($0.code))" })
                    .dutch,
                en: allowedCodes(choices.map(\.code)).english
            )
        }
    }

    /// "allowed: a, b, c".
    package static func allowedCodes(_ codes: [String]) -> Phrase {
        let list = codes.joined(separator: ", ")
        return Phrase(nl: "toegestaan: \(list)", en: "allowed: \(list)")
    }
}
