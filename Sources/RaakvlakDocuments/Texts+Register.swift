internal import RaakvlakInterchange
internal import RaakvlakNetwork

extension Texts {
    static func registerTitle(isSound: Bool, _ hasNetwork: Bool) -> Phrase {
        switch (isSound, hasNetwork) {
        case (true, _): Phrase(nl: "Het register is gelezen", en: "The register has been read")
        case (false, true):
            Phrase(
                nl: "Het register is gelezen, op enkele rijen na",
                en: "The register has been read, but for some rows"
            )
        case (false, false):
            Phrase(
                nl: "Het register heeft rijen die niet kloppen; er is niets overgenomen",
                en: "The register has rows that are wrong; nothing was taken over"
            )
        }
    }

    static let registerFilesHeader = [
        Phrase(nl: "bestand", en: "file"), Phrase(nl: "inhoud", en: "contents"), Phrase(nl: "jaar", en: "year"),
        Phrase(nl: "rijen", en: "rows"), Phrase(nl: "geweigerd", en: "refused"),
        Phrase(nl: "niet overgenomen", en: "not taken over"),
    ]
    static let registerCountsHeader = [
        Phrase(nl: "soort", en: "kind"), Phrase(nl: "nieuw", en: "new"), Phrase(nl: "al bekend", en: "known before"),
    ]
    static let candidatesHeader = [
        Phrase(nl: "zonder nummer", en: "without a number"),
        Phrase(nl: "misschien in het register", en: "perhaps in the register"),
        Phrase(nl: "nummer", en: "identifier"), Phrase(nl: "lijkt", en: "alike"),
    ]
    static let refusedRows = Phrase(nl: "Rijen die niet kloppen", en: "Rows that are wrong")
    static let candidatesHeading = Phrase(
        nl: "Namen zonder nummer: bevestig ze met --candidates en --matches",
        en: "Names without a number: confirm them with --candidates and --matches"
    )
    static let noCandidate = Phrase(nl: "(niets dat erop lijkt)", en: "(nothing like it)")

    static func label(of kind: RegisterFileKind?) -> Phrase {
        switch kind {
        case nil: Phrase(nl: "niet herkend, niet gelezen", en: "not recognized, not read")
        case .sites: Phrase(nl: "vestigingen", en: "sites")
        case .schools: Phrase(nl: "scholen", en: "schools")
        case .boards: Phrase(nl: "schoolbesturen", en: "school boards")
        case .samenwerkingsverbanden: Phrase("samenwerkingsverbanden")
        case .schoolMemberships:
            Phrase(nl: "scholen per samenwerkingsverband", en: "schools per samenwerkingsverband")
        case .boardMemberships:
            Phrase(nl: "besturen per samenwerkingsverband", en: "boards per samenwerkingsverband")
        case .postcodeAreas: Phrase(nl: "postcodegebieden", en: "postcode areas")
        case .coverage: Phrase(nl: "gemeenten per samenwerkingsverband", en: "gemeenten per samenwerkingsverband")
        case .gemeenten: Phrase("gemeenten")
        case .transitions: Phrase(nl: "overgangen", en: "transitions")
        case .pupilCounts: Phrase(nl: "leerlingaantallen, niet gelezen", en: "numbers of pupils, not read")
        }
    }

    static func label(of subject: RegisterTallies.Subject) -> Phrase {
        switch subject {
        case .board: NodeKind.schoolBoard.plural
        case .school: Phrase(nl: "scholen (BRIN)", en: "schools (BRIN)")
        case .site: Phrase(nl: "vestigingen", en: "sites of schools")
        case .gemeente: NodeKind.gemeente.plural
        case .primary: Phrase("samenwerkingsverbanden po")
        case .secondary: Phrase("samenwerkingsverbanden vo")
        case .region: NodeKind.region.plural
        case .tie(let kind): Phrase(nl: "relatie ‘\(kind.label.dutch)’", en: "tie “\(kind.label.english)”")
        }
    }

    static func heading(_ kind: ReviewPoint.Kind) -> Phrase {
        switch kind {
        case .succession: Phrase(nl: "Fusies en overgangen", en: "Mergers and transitions")
        case .succeededTie:
            Phrase(nl: "Wat mee overging en je moet nakijken", en: "What moved along and is for you to check")
        case .vanishedBoard:
            Phrase(nl: "Besturen die niet meer in het register staan", en: "Boards that are no longer in the register")
        case .movedSchool: Phrase(nl: "Scholen die een ander bestuur kregen", en: "Schools that got another board")
        case .renaming: Phrase(nl: "Nieuwe namen", en: "New names")
        case .contradiction: Phrase(nl: "Het netwerk zegt iets anders", en: "The network says something else")
        case .matchConflict:
            Phrase(nl: "Wat bij bevestigde nummers verschilde", en: "What differed where numbers were confirmed")
        case .disagreement: Phrase(nl: "De bestanden spreken elkaar tegen", en: "The files contradict each other")
        case .outsideRegulation: Phrase(nl: "Buiten de regeling over regio’s", en: "Outside the regulation on regions")
        case .nationalMembership:
            Phrase(nl: "Landelijke samenwerkingsverbanden", en: "National samenwerkingsverbanden")
        case .nameless: Phrase(nl: "Alleen een nummer bekend", en: "Only a number is known")
        }
    }

    static func candidate(_ name: String, _ registerName: String?, _ number: String?) -> Phrase {
        guard let registerName, let number else {
            return Phrase(
                nl: "‘\(name)’ heeft geen nummer, en niets in het register lijkt erop.",
                en: "“\(name)” has no number, and nothing in the register is like it."
            )
        }
        return Phrase(
            nl: "‘\(name)’ heeft geen nummer; misschien is het ‘\(registerName)’ (\(number)).",
            en: "“\(name)” has no number; perhaps it is “\(registerName)” (\(number))."
        )
    }

    static func advice(_ candidate: NameCandidate) -> Phrase {
        if candidate.isOtherForm {
            return Phrase(
                nl: "Let op: stichting en vereniging zijn niet hetzelfde. Schrijf ja of nee bij confirmed.",
                en: "Mind: a foundation and an association are not the same. Write yes or no under confirmed."
            )
        }
        return Phrase(nl: "Schrijf ja of nee bij confirmed.", en: "Write yes or no under confirmed.")
    }
}
