internal import RaakvlakMaps
internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Words for what forbids a suggestion.
extension Texts {
    static func label(of constraint: Constraint) -> Phrase {
        switch constraint {
        case .oneself: Phrase(nl: "dezelfde persoon", en: "the same person")
        case .sameOrganization: Phrase(nl: "dezelfde organisatie", en: "the same organization")
        case .collaborating: Phrase(nl: "werken al samen", en: "already collaborate")
        case .declined: Phrase(nl: "eerder afgewezen", en: "declined before")
        case .paused: Phrase(nl: "heeft een pauze", en: "takes a break")
        case .capacity: Phrase(nl: "genoeg open voorstellen", en: "enough open proposals")
        case .consent: Phrase(nl: "wil geen voorstellen", en: "wants no proposals")
        case .postEnded: Phrase(nl: "aanstelling afgelopen", en: "post has ended")
        case .notNow: Phrase(nl: "nu niet", en: "not now")
        case .avoided: Phrase(nl: "liever niet (vertrouwelijk)", en: "rather not (confidential)")
        case .postponed: Phrase(nl: "uitgesteld (vertrouwelijk)", en: "put off (confidential)")
        case .proposed: Phrase(nl: "al voorgesteld", en: "proposed already")
        case .met: Phrase(nl: "kort geleden gesproken", en: "met recently")
        }
    }

    /// What forbids suggesting a person to anyone; `until` is the last day of a break.
    static func held(_ name: String, by constraint: Constraint, until: CalendarDate?) -> Phrase {
        switch constraint {
        case .paused:
            until.map { last in
                Phrase(
                    nl: "\(name) wil tot en met \(day(last)(.dutch)) geen nieuwe contacten.",
                    en: "\(name) wants no new contacts through \(day(last)(.english))."
                )
            } ?? constraint.sentence
        case .capacity:
            Phrase(
                nl: "\(name) heeft nu genoeg open voorstellen.",
                en: "\(name) has enough open proposals for now."
            )
        case .consent:
            Phrase(nl: "\(name) wil niet worden voorgesteld.", en: "\(name) does not wish to be proposed.")
        case .postEnded:
            Phrase(
                nl: "\(name) werkt niet meer bij een organisatie in dit netwerk.",
                en: "\(name) no longer works for an organization in this network."
            )
        default: constraint.sentence
        }
    }

    /// That a proposal was declined, with what was said of it.
    static func declined(_ reason: String) -> Phrase {
        let quoted = quoted(Phrase(reason))
        return Phrase(
            nl: "Een eerder voorstel tussen jullie is afgewezen: \(quoted.dutch)",
            en: "An earlier proposal between you was declined: \(quoted.english)"
        )
    }

    /// That a proposal is open, and since when.
    static func proposed(since date: PartialDate) -> Phrase {
        let since = Period(since: date, until: nil).flatMap(words) ?? Phrase("")
        return Phrase(
            nl: "Tussen jullie loopt al een voorstel, \(since.dutch).",
            en: "There is an open proposal between you already, \(since.english)."
        )
    }

    static func listedInSpite(_ sentence: String) -> Phrase {
        Phrase(nl: "Op verzoek toch genoemd. \(sentence)", en: "Listed all the same, on request. \(sentence)")
    }

    static func onlyExcluded(_ name: String) -> Phrase {
        Phrase(
            nl: "\(name) heeft alleen raakvlakken met wie nu niet wordt voorgesteld:",
            en: "\(name) shares touchpoints only with people who are not suggested now:"
        )
    }

    /// How to lift what can be lifted, by its codes.
    static func liftable(_ codes: [String]) -> Phrase {
        let option = "--allow \(codes.joined(separator: ","))"
        return Phrase(nl: "\(option) heft dat op.", en: "\(option) lifts that.")
    }
}
