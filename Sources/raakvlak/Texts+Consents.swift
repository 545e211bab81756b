internal import RaakvlakDocuments
internal import RaakvlakNetwork

/// What the commands say that record what people let others see, and that keep to it.
extension Texts {
    static let personConsent = Phrase(
        nl: "Toont of wijzigt wat anderen van iemand mogen zien.",
        en: "Tells or records what others may see of someone."
    )
    static func personConsentUsage(_ language: Language) -> String {
        Phrase(
            nl:
                "raakvlak person consent <id> [<opties>]\nraakvlak person consent <id> <gegeven> <wie> [--withdraw] [<opties>]",
            en:
                "raakvlak person consent <id> [<options>]\nraakvlak person consent <id> <field> <audience> [--withdraw] [<options>]"
        )(language)
    }
    static let personConsentDiscussion = Phrase(
        nl: """
            Zonder toestemming ziet alleen wie het netwerk beheert de naam, het e-mailadres en het telefoonnummer. Iemand kan elk \
            daarvan laten zien aan het netwerk (wie eraan meedoet), aan het samenwerkingsverband (wie daar werkt, ook wie niet \
            meedoet) of aan iedereen; wie later komt in deze rij, omvat de vorigen. Een e-mailadres of nummer is pas te zien waar ook \
            de naam te zien is.

            Intrekken geldt vanaf de dag zelf, ook voor wie meer omvat. Wat na die dag is gegeven, telt opnieuw. Een dag die nog komt, \
            wordt geweigerd. Wat is ingetrokken blijft vastgelegd. raakvlak export \
            --audience houdt zich hieraan.

              raakvlak person consent lotte
              raakvlak person consent lotte naam openbaar --reason "formulier"
              raakvlak person consent lotte e-mail netwerk --date 2024-01-15
              raakvlak person consent lotte e-mail netwerk --withdraw
            """,
        en: """
            Without consent only who keeps the network sees the name, the e-mail address and the phone number. A person can show \
            each of them to the network (who takes part in it), to the samenwerkingsverband (who works there, also who takes no \
            part) or to everyone; each of these includes those before it. An address or a number is seen only where the name is \
            seen too.

            A withdrawal counts from the day itself, also for who includes more. What was given after that day counts anew. A day to \
            come is refused. What was withdrawn stays on record. raakvlak export \
            --audience keeps to all of this.

              raakvlak person consent lotte
              raakvlak person consent lotte name public --reason "form"
              raakvlak person consent lotte email network --date 2024-01-15
              raakvlak person consent lotte email network --withdraw
            """
    )
    static let fieldValue = Phrase(nl: "gegeven", en: "field")
    static let audienceValue = Phrase(nl: "wie", en: "audience")
    static let consentFieldHelp = Phrase(
        nl: "Wat: naam, e-mail of telefoon.",
        en: "What: name, email or phone."
    )
    static let consentAudienceHelp = Phrase(
        nl: "Aan wie: netwerk, samenwerkingsverband of openbaar.",
        en: "To whom: network, samenwerkingsverband or public."
    )
    static let withdrawHelp = Phrase(nl: "Trek de toestemming in.", en: "Withdraw the consent.")
    static let consentDateHelp = Phrase(
        nl: "De dag waarop dat is gezegd. Standaard die van --as-of.",
        en: "The day on which that was said. Default: that of --as-of."
    )
    static let consentNeedsBoth = Phrase(
        nl: "Zeg wat er te zien is én aan wie, zoals 'e-mail netwerk', of geen van beide.",
        en: "Say both what may be seen and by whom, such as 'email network', or neither."
    )
    static let consentOfWhat = Phrase(
        nl: "--withdraw en --date horen bij een gegeven en wie het ziet, zoals 'e-mail netwerk'.",
        en: "--withdraw and --date belong to a field and who sees it, such as 'email network'."
    )

    static func consentToCome(_ day: CalendarDate, after today: CalendarDate) -> Phrase {
        let (day, today) = (Texts.day(day), Texts.day(today))
        return Phrase(
            nl: """
                Het is \(today.dutch), en \(day.dutch) komt nog; leg toestemming vast vanaf de dag waarop die is gezegd. Hoe het \
                op een andere dag zou zijn, toont --as-of.
                """,
            en: """
                It is \(today.english), and \(day.english) is still to come; record a consent from the day on which it was said. \
                How it would be on another day, --as-of shows.
                """
        )
    }

    static let wasRecorded = Phrase(nl: "Dat was al vastgelegd.", en: "That was recorded already.")

    static func nothingToWithdraw(on day: CalendarDate) -> Phrase {
        let day = Texts.day(day)
        return Phrase(
            nl: "Op \(day.dutch) gold er geen toestemming om in te trekken.",
            en: "No consent counted on \(day.english) that could be withdrawn."
        )
    }

    static func givenLater(_ consent: Consent) -> Phrase {
        let (label, day) = (consent.field.label, Texts.day(consent.since))
        return Phrase(
            nl: """
                Toestemming voor \(label.dutch) is op \(day.dutch) gegeven, na deze intrekking, en telt dus nog; is die daarna \
                ingetrokken, geef dan met --date de dag van toen.
                """,
            en: """
                Consent to show the \(label.english) was given on \(day.english), after this withdrawal, so that it still counts; \
                where it was withdrawn after that, give the day of then with --date.
                """
        )
    }

    static let audienceOfPresent = Phrase(
        nl: "--audience en --known-at gaan niet samen: wie nu meeleest, ziet wat iemand nu laat zien.",
        en: "--audience and --known-at can't be combined: who reads now sees what somebody lets them see now."
    )

    static func consentsRevived(_ ids: [Node.ID], isPlan: Bool = false) -> Phrase {
        let (isOne, list) = (ids.count == 1, ids.map(\.text).joined(separator: ", "))
        return Phrase(
            nl: """
                Let op: van \(ids.count) \(isOne ? "persoon" : "personen") \(isPlan ? "zou" : "telt") toestemming \(isPlan ? "weer tellen" : "weer") \
                die in het netwerk was ingetrokken: \(list). Zie raakvlak person consent <id>, en trek die zo nodig opnieuw in.
                """,
            en: """
                Mind: of \(ids.count) \(isOne ? "person" : "persons") consent \(isPlan ? "would count" : "counts") again \
                that was withdrawn in the network: \(list). See raakvlak person consent <id>, and withdraw it again where need be.
                """
        )
    }

    static func nowSeen(
        _ field: PersonalField,
        by audience: Audience?,
        _ hidden: HiddenField?,
        on day: CalendarDate
    ) -> Phrase {
        let (day, seen) = (Texts.day(day), Texts.seen(by: audience, hidden, field))
        return Phrase(
            nl: "Te zien op \(day.dutch): \(field.label.dutch) voor \(seen.dutch).",
            en: "Seen on \(day.english): \(field.label.english) by \(seen.english)."
        )
    }

    static func nameComesFirst(_ id: Node.ID) -> Phrase {
        Phrase(
            nl: "Dat telt pas als de naam te zien is: raakvlak person consent \(id) naam …",
            en: "It counts only where the name may be seen: raakvlak person consent \(id) name …"
        )
    }

    static let audienceHelp = Phrase(
        nl:
            "Laat weg wat personen niet aan deze groep laten zien: netwerk, samenwerkingsverband of openbaar. Zie raakvlak person consent.",
        en:
            "Leave out what persons don't let this audience see: network, samenwerkingsverband or public. See raakvlak person consent."
    )

    /// What was left out for an audience.
    static func leftOut(
        for audience: Audience,
        on day: CalendarDate,
        persons: Int,
        texts: Int,
        _ fields: [PersonalField: Int]
    ) -> Phrase {
        let counted: [(Int, one: Phrase, more: Phrase)] = [
            (persons, Phrase(nl: "persoon", en: "person"), Phrase(nl: "personen", en: "persons")),
            (
                texts, Phrase(nl: "tekst of voorstel", en: "text or proposal"),
                Phrase(nl: "teksten en voorstellen", en: "texts and proposals")
            ),
            (
                fields[.email] ?? 0, Phrase(nl: "e-mailadres", en: "e-mail address"),
                Phrase(nl: "e-mailadressen", en: "e-mail addresses")
            ),
            (
                fields[.phone] ?? 0, Phrase(nl: "telefoonnummer", en: "phone number"),
                Phrase(nl: "telefoonnummers", en: "phone numbers")
            ),
        ]
        let words = { (language: Language) in
            let told = counted.filter { $0.0 > 0 }.map {
                "\(Numerals.count($0.0, language)) \(($0.0 == 1 ? $0.one : $0.more)(language))"
            }
            return told.isEmpty ? Phrase(nl: "niets", en: "nothing")(language) : told.joined(separator: ", ")
        }
        let day = Texts.day(day)
        return Phrase(
            nl: "Weggelaten voor \(audience.label.dutch), zonder toestemming op \(day.dutch): \(words(.dutch)).",
            en: "Left out for \(audience.label.english), without consent on \(day.english): \(words(.english))."
        )
    }

    static let readOver = Phrase(
        nl: "In wat blijft zijn hun namen en adressen gemaskeerd, voor zover die te herkennen zijn; lees de export na.",
        en:
            "In what stays, their names and addresses are masked as far as they can be recognized; read the export over."
    )
}
