import RaakvlakNetwork

/// A node as sentences name it: by its name and its id.
struct NamedNode {
    let id: Node.ID
    let words: Phrase

    init(_ node: Node) {
        id = node.id
        let name = Texts.quoted(Phrase(nl: node.name, en: node.name(in: .english)))
        words = Phrase(nl: "\(name.dutch) (\(node.id))", en: "\(name.english) (\(node.id))")
    }

    var dutch: String { words.dutch }
    var english: String { words.english }
}

extension ReviewPoint {
    static func succession(
        _ from: NamedNode,
        _ to: NamedNode,
        _ kind: TransitionKind,
        _ date: PartialDate?,
        isInferred: Bool
    ) -> Self {
        let day = date.map { Phrase(nl: " per \($0)", en: " as of \($0)") } ?? Phrase("")
        let what =
            switch kind {
            case .whole: Phrase(nl: "is opgegaan in", en: "went over into")
            case .part: Phrase(nl: "is voor een deel overgegaan naar", en: "went over in part to")
            case .split: Phrase(nl: "heeft een deel verzelfstandigd als", en: "let a part become")
            }
        let check = Phrase(
            nl: "; dat volgt uit twee jaren van het register: controleer de datum",
            en: "; this follows from two years of the register: check the date"
        )
        let ground = isInferred ? check : Phrase("")
        return Self(
            .succession,
            from.id,
            to.id,
            Phrase(
                nl: "\(from.dutch) \(what.dutch) \(to.dutch)\(day.dutch)\(ground.dutch).",
                en: "\(from.english) \(what.english) \(to.english)\(day.english)\(ground.english)."
            )
        )
    }

    static func succeededTie(
        _ kind: TieKind,
        of from: NamedNode,
        with other: NamedNode,
        _ to: NamedNode,
        isMoved: Bool
    ) -> Self {
        let outcome =
            isMoved
            ? Phrase(
                nl: "ging mee naar \(to.dutch); vraag of dat klopt",
                en: "moved along to \(to.english); ask whether that is right"
            )
            : Phrase(
                nl: "bleef zoals het was; bepaal of \(to.dutch) het overneemt",
                en: "was left as it was; decide whether \(to.english) takes it over"
            )
        let label = kind.label
        return Self(
            .succeededTie,
            other.id,
            to.id,
            Phrase(
                nl: "\(other.dutch), \(label.dutch) van \(from.dutch), \(outcome.dutch).",
                en: "\(other.english), \(label.english) of \(from.english), \(outcome.english)."
            )
        )
    }

    static func vanishedBoard(_ board: NamedNode, _ successors: [NamedNode], moved: Int, unseen: Int) -> Self {
        let unseenSchools = Phrase(
            nl: "; \(unseen) \(unseen == 1 ? "staat" : "staan") niet in deze bestanden",
            en: "; \(unseen) \(unseen == 1 ? "is" : "are") not in these files"
        )
        let rest = unseen > 0 ? unseenSchools : Phrase("")
        let dutch = successors.map(\.dutch).joined(separator: ", ")
        let english = successors.map(\.english).joined(separator: ", ")
        return Self(
            .vanishedBoard,
            board.id,
            successors.first?.id,
            Phrase(
                nl: """
                    \(board.dutch) staat niet meer in het register. Scholen die nu elders horen: \(moved), bij \
                    \(dutch)\(rest.dutch). Zoek op wat ervan geworden is.
                    """,
                en: """
                    \(board.english) is no longer in the register. Schools that are elsewhere now: \(moved), with \
                    \(english)\(rest.english). Find out what became of it.
                    """
            )
        )
    }

    static func movedSchool(_ school: NamedNode, from: NamedNode, to: NamedNode, _ date: PartialDate) -> Self {
        Self(
            .movedSchool,
            school.id,
            to.id,
            Phrase(
                nl: "\(school.dutch) ging van \(from.dutch) naar \(to.dutch) (\(date)).",
                en: "\(school.english) moved from \(from.english) to \(to.english) (\(date))."
            )
        )
    }

    static func renaming(_ node: NamedNode, from former: String) -> Self {
        Self(
            .renaming,
            node.id,
            nil,
            Phrase(nl: "\(node.dutch) heette ‘\(former)’.", en: "\(node.english) was called “\(former)”.")
        )
    }

    static func contradiction(
        _ kind: TieKind,
        _ node: NamedNode,
        _ other: NamedNode,
        _ source: String,
        known: [NamedNode]
    ) -> Self {
        let dutch = known.map(\.dutch).joined(separator: ", ")
        let english = known.map(\.english).joined(separator: ", ")
        return Self(
            .contradiction,
            node.id,
            other.id,
            Phrase(
                nl: """
                    \(node.dutch), \(kind.label.dutch): \(source) noemt \(other.dutch), in het netwerk staat \(dutch). \
                    Dat is zo gelaten.
                    """,
                en: """
                    \(node.english), \(kind.label.english): \(source) names \(other.english), the network has \
                    \(english). That was left as it is.
                    """
            )
        )
    }

    static func matchConflict(_ node: NamedNode, _ conflict: Revision.Conflict) -> Self {
        let (field, kept, lost) = (conflict.field, conflict.kept, conflict.lost)
        return Self(
            .matchConflict,
            node.id,
            nil,
            Phrase(
                nl: "\(node.dutch), \(field): ‘\(kept)’ bleef staan, ‘\(lost)’ verviel.",
                en: "\(node.english), \(field): “\(kept)” was kept, “\(lost)” was dropped."
            )
        )
    }

    static func disagreement(_ node: NamedNode, kept: NamedNode, other: NamedNode, _ source: String) -> Self {
        Self(
            .disagreement,
            node.id,
            other.id,
            Phrase(
                nl: "\(source) noemt bij \(node.dutch) eerst \(kept.dutch) en dan \(other.dutch); het eerste geldt.",
                en: "\(source) names \(kept.english) and then \(other.english) for \(node.english); the first counts."
            )
        )
    }

    static func outsideRegulation(_ node: NamedNode) -> Self {
        Self(
            .outsideRegulation,
            node.id,
            nil,
            Phrase(
                nl: "\(node.dutch): de postcode staat niet in de regeling; het samenwerkingsverband is niet bekend.",
                en: "\(node.english): its postcode is not in the regulation; its samenwerkingsverband is not known."
            )
        )
    }

    static func unplacedAreas(_ gemeente: String, _ postcodes: [String]) -> Self {
        let areas = postcodes.isEmpty ? "" : " (\(postcodes.joined(separator: ", ")))"
        return Self(
            .outsideRegulation,
            nil,
            nil,
            Phrase(
                nl: """
                    De gemeente ‘\(gemeente)’ van de regeling is er niet meer, en waar dit gebied nu ligt, is niet te zien\
                    \(areas). Het telt niet mee in de werkgebieden.
                    """,
                en: """
                    The gemeente “\(gemeente)” of the regulation is no more, and nothing shows where this area lies now\
                    \(areas). It does not count in what is covered.
                    """
            )
        )
    }

    static func nationalMembership(_ count: Int) -> Self {
        let dutch = count == 1 ? "vestiging is reformatorisch en kan" : "vestigingen zijn reformatorisch en kunnen"
        let english = count == 1 ? "site is reformatorisch" : "sites are reformatorisch"
        return Self(
            .nationalMembership,
            nil,
            nil,
            Phrase(
                nl: """
                    \(count) \(dutch) bij het landelijke samenwerkingsverband van die richting horen, in plaats van bij \
                    dat van de postcode.
                    """,
                en: """
                    \(count) \(english) and may belong to the national samenwerkingsverband of that denomination, \
                    instead of that of the postcode.
                    """
            )
        )
    }
}
