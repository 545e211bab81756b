internal import RaakvlakMatching
internal import RaakvlakNetwork

/// Words of rounds.
extension Texts {
    static let roundTitle = Phrase(nl: "Partners voor iedereen", en: "Partners for everyone")

    static let roundTitleOfSome = Phrase(nl: "Partners voor wie meedoet", en: "Partners for those who take part")

    static func roundServed(_ served: Int, of all: Int, talks: Int) -> Phrase {
        Phrase(
            nl:
                "\(served) van de \(all) personen \(served == 1 ? "heeft" : "hebben") een partner, in \(talks) \(talks == 1 ? "gesprek" : "gesprekken").",
            en:
                "\(served) of the \(all) persons \(served == 1 ? "has" : "have") a partner, in \(talks) \(talks == 1 ? "talk" : "talks")."
        )
    }

    static func roundGain(_ numbers: (total: String, mean: String, worst: String)) -> Phrase {
        Phrase(
            nl:
                "De scores zijn samen \(numbers.total), gemiddeld \(numbers.mean). Van wie een partner heeft, krijgt de 10% met de laagste waarde gemiddeld \(numbers.worst).",
            en:
                "The scores sum to \(numbers.total), \(numbers.mean) on average. Of those with a partner, the 10% with the lowest value get \(numbers.worst) on average."
        )
    }

    /// Of which choices something is said: those with the given pairs, and with so many candidates of each.
    static func roundWithin(_ limit: Int?, hasGiven: Bool) -> Phrase {
        let given = hasGiven ? Phrase(nl: " met de opgegeven tweetallen", en: " with the given pairs") : Phrase("")
        guard let limit else { return given }
        return Phrase(
            nl: "\(given.dutch)\(hasGiven ? " en" : " met") van ieder de \(limit) beste kandidaten",
            en: "\(given.english)\(hasGiven ? " and" : "") among each one’s best \(limit) candidates"
        )
    }

    static func roundProved(_ objective: RoundRequest.Objective, isLeximin: Bool, _ within: Phrase) -> Phrase {
        let goal =
            if isLeximin {
                Phrase(
                    nl:
                        "geeft er evenveel een en wie het minst krijgt meer of, als dat gelijk is, wie daarna het minst krijgt, enzovoort (in tienden)",
                    en:
                        "gives as many one and gives more to who gets least or, if that is equal, to who gets second least, and so on (in tenths)"
                )
            } else if objective == .total {
                Phrase(nl: "geeft er evenveel een met een hogere som", en: "gives as many one with a higher sum")
            } else {
                Phrase(
                    nl: "geeft er evenveel een met meer tevredenheid bij elkaar",
                    en: "gives as many one with more contentment altogether"
                )
            }
        return Phrase(
            nl:
                "Nagerekend: geen andere indeling\(within.dutch) geeft meer mensen een partner, of \(goal.dutch).",
            en:
                "Checked: no other choice\(within.english) gives more people a partner, or \(goal.english)."
        )
    }

    static func roundWithin(_ percent: String, _ within: Phrase) -> Phrase {
        Phrase(
            nl:
                "Nagerekend: geen andere indeling\(within.dutch) geeft meer mensen een partner; een andere kan hoogstens \(percent) procent beter zijn.",
            en:
                "Checked: no other choice\(within.english) gives more people a partner; another may be better by \(percent) percent at most."
        )
    }

    static func roundMayServe(_ more: Int) -> Phrase {
        Phrase(
            nl: "Nagerekend: een andere indeling geeft hoogstens \(more) mensen meer een partner.",
            en: "Checked: another choice gives a partner to \(more) people more at most."
        )
    }

    static let roundUnproved = Phrase(
        nl: "Niet bewezen: het bewijs bij deze indeling klopt niet. Meld dit als een fout.",
        en: "Not proved: the proof of this choice does not hold. Please report this as a fault."
    )

    static let roundGiven = Phrase(nl: "Dit tweetal is opgegeven.", en: "This pair was asked for.")

    /// What is told to one of two; nil where nothing is known.
    static func roundTold(_ name: String, _ sentence: String?) -> Phrase {
        guard let sentence else {
            return Phrase(
                nl: "Wat \(name) eraan heeft, is nog niet bekend.",
                en: "What \(name) gets out of it is not known yet."
            )
        }
        return Phrase(nl: "Voor \(name): \(sentence)", en: "For \(name): \(sentence)")
    }

    /// Why someone has no partner, of one or several.
    static func leftOut(_ cause: LeftOut.Cause) -> Phrase {
        let why = whyLeftOut(cause)
        return Phrase(nl: "Geen partner: \(why.dutch)", en: "No partner: \(why.english)")
    }

    private static func whyLeftOut(_ cause: LeftOut.Cause) -> Phrase {
        switch cause {
        case .held(.paused): Phrase(nl: "heeft een pauze", en: "takes a break")
        case .held(.capacity): Phrase(nl: "heeft genoeg open voorstellen", en: "has enough open proposals")
        case .held(.consent): Phrase(nl: "wil geen voorstellen", en: "wants no proposals")
        case .held(.postEnded): Phrase(nl: "werkt hier niet meer", en: "no longer works here")
        case .held(let constraint): label(of: constraint.open)
        case .noTouchpoints:
            Phrase(nl: "heeft geen raakvlak met iemand die meedoet", en: "shares no touchpoint with anyone here")
        case .onlyForbidden:
            Phrase(
                nl: "past alleen bij mensen die nu niet kunnen",
                en: "fits only people who are not possible now"
            )
        case .othersFirst:
            Phrase(nl: "alle kandidaten hebben al een ander", en: "all candidates have someone else")
        }
    }

    static func togetherForbidden(_ one: Node.ID, _ other: Node.ID, _ constraint: Constraint) -> Phrase {
        let why = label(of: constraint.open)
        return Phrase(
            nl:
                "'\(one)' en '\(other)' kunnen geen partners zijn (\(why.dutch)). Haal dit tweetal uit het bestand van --together.",
            en: "'\(one)' and '\(other)' can't be partners (\(why.english)). Take the pair out of the --together file."
        )
    }

    static func togetherAndApart(_ one: Node.ID, _ other: Node.ID) -> Phrase {
        Phrase(
            nl: "'\(one)' en '\(other)' staan zowel bij --together als bij --apart; kies één van beide.",
            en: "'\(one)' and '\(other)' stand in both --together and --apart; choose one of them."
        )
    }

    static func tooManyTogether(_ id: Node.ID, _ wanted: Int, _ most: Int) -> Phrase {
        Phrase(
            nl:
                "'\(id)' staat \(wanted) keer bij --together en kan hoogstens \(most) \(most == 1 ? "partner" : "partners") hebben; zie --meetings en --capacity.",
            en:
                "'\(id)' stands in --together \(wanted) times and can have \(most) \(most == 1 ? "partner" : "partners") at most; see --meetings and --capacity."
        )
    }

    static func notInRound(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: "'\(id)' staat bij --together, maar doet niet mee aan deze ronde.",
            en: "'\(id)' stands in --together, but does not take part in this round."
        )
    }
}
