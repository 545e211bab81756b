internal import RaakvlakNetwork

extension Texts {
    // Measures.

    static let viaValue = Phrase(nl: "verband", en: "link")
    static let viaHelp = Phrase(
        nl:
            "Wat mensen en organisaties verbindt: werken, vertegenwoordigen, vergaderen en samenwerken (contacts), elke relatie (all), of alleen gedeelde thema’s (themes), bijeenkomsten (meetings), initiatieven en groepen (initiatives) of samenwerking en afspraken (collaborates).",
        en:
            "What joins people and organizations: working for, speaking for, meeting and collaborating (contacts), any tie (all), or only shared themes (themes), meetings (meetings), initiatives and groups (initiatives) or collaboration and agreements (collaborates)."
    )

    static func unknownLens(_ word: String, _ nearest: String?, _ codes: [String]) -> Phrase {
        let list = codes.joined(separator: ", ")
        let meant = nearest.map { Phrase(nl: "; bedoelde je '\($0)'?", en: "; did you mean '\($0)'?") } ?? Phrase(".")
        return Phrase(
            nl: "'\(word)' bij --via is geen verband\(meant.dutch) Kies uit: \(list).",
            en: "'\(word)' for --via is not a link\(meant.english) Choose from: \(list)."
        )
    }

    static let rankKindHelp = Phrase(
        nl:
            "Alleen deze soort, bijvoorbeeld persoon of schoolbestuur; vaker opgeven mag. Bij themes, meetings, initiatives en collaborates: wie er verbonden worden, standaard personen.",
        en:
            "Only this kind, such as person or schoolBoard; may be given several times. With themes, meetings, initiatives and collaborates: who are joined, by default persons."
    )

    static let kindOfShared = Phrase(
        nl:
            "--kind zegt wie er verbonden worden, en hoort bij --via themes, meetings, initiatives of collaborates: relaties verbinden alle soorten.",
        en:
            "--kind says who are joined, and belongs to --via themes, meetings, initiatives or collaborates: ties join all kinds."
    )

    static let listLimitHelp = Phrase(
        nl: "Hoogstens zoveel. Standaard: 20 op een pagina, en alles in csv en json.",
        en: "At most this many. Default: 20 on a page, and all in csv and json."
    )

    static let rank = Phrase(
        nl: "Zet personen en organisaties op volgorde van hun plaats in het netwerk.",
        en: "Ranks persons and organizations by their place in the network."
    )

    static let rankDiscussion = Phrase(
        nl: """
            Zes maten: het aantal contacten (degree), op hoeveel kortste wegen tussen anderen iemand ligt (betweenness), hoe vaak je er langskomt als je van contact naar contact loopt (pagerank), hoe weinig stappen het naar alle anderen is (closeness), hoe sterk iemand delen verbindt die elkaar niet kennen (bridging), en in hoe hechte groep iemand zit (coreness).

              raakvlak rank --by betweenness --kind persoon
              raakvlak rank --by degree --via themes --kind schoolbestuur --limit 10
              raakvlak rank --by pagerank --format csv > volgorde.csv
            """,
        en: """
            Six measures: the number of contacts (degree), on how many shortest ways between others someone lies (betweenness), how often you come by when walking from contact to contact (pagerank), how few steps it is to all others (closeness), how much someone joins parts that do not know each other (bridging), and how tight a group someone is in (coreness).

              raakvlak rank --by betweenness --kind person
              raakvlak rank --by degree --via themes --kind schoolBoard --limit 10
              raakvlak rank --by pagerank --format csv > ranking.csv
            """
    )

    static let measureValue = Phrase(nl: "maat", en: "measure")
    static let measureHelp = Phrase(nl: "Waarop de volgorde berust.", en: "What the ranking is by.")
    static let normalizedHelp = Phrase(
        nl: "Geef waarden die tussen netwerken te vergelijken zijn: een deel van wat mogelijk is.",
        en: "Give values that compare between networks: a share of what is possible."
    )

    static let measuring = Phrase(nl: "Het netwerk wordt gemeten", en: "Measuring the network")

    // Communities.

    static let communities = Phrase(
        nl: "Zoekt groepen die onderling veel verbonden zijn.",
        en: "Finds groups that are joined much among themselves."
    )

    static let communitiesDiscussion = Phrase(
        nl: """
            Verdeelt het netwerk met de methode van Leiden in groepen die onderling meer verbonden zijn dan met anderen, en zegt van elke groep wat de leden gemeen hebben: thema’s die er meer leven dan elders, de regio, de organisatie. Ook staat erbij hoe duidelijk de groepen zijn (modulariteit) en of een andere zoektocht dezelfde vindt (stabiliteit).

              raakvlak communities
              raakvlak communities --via themes --kind schoolbestuur
              raakvlak communities --via meetings --format csv > groepen.csv
            """,
        en: """
            Divides the network by the Leiden method into groups that are joined more among themselves than with others, and says of each group what its members have in common: themes that matter more there than elsewhere, the region, the organization. It also says how clear the groups are (modularity) and whether another search finds the same (stability).

              raakvlak communities
              raakvlak communities --via themes --kind schoolBoard
              raakvlak communities --via meetings --format csv > groups.csv
            """
    )

    static let numberValue = Phrase(nl: "getal", en: "number")
    static let resolutionHelp = Phrase(
        nl: "Hoger, zoals 1,5, geeft meer en kleinere groepen, lager minder en grotere.",
        en: "Higher, such as 1.5, gives more and smaller groups, lower fewer and larger ones."
    )
    static let stableHelp = Phrase(
        nl:
            "Kies zelf de resolutie, van 1 tot 5,66, waarbij het zoeken het vaakst hetzelfde vindt: ook kleine groepen.",
        en: "Choose the resolution, from 1 to 5.66, at which searches agree most: finds small groups too."
    )
    static let stableOrResolution = Phrase(
        nl: "Geef --resolution of --stable op, niet allebei.",
        en: "Give --resolution or --stable, not both."
    )
    static let communitySeedHelp = Phrase(
        nl: "Het toevalsgetal waarmee het zoeken begint; hetzelfde getal geeft dezelfde groepen.",
        en: "The random number from which the search starts; the same number gives the same groups."
    )
    static let badResolution = Phrase(
        nl: "--resolution moet een getal boven 0 zijn, zoals 1 of 1,5.",
        en: "--resolution must be a number above 0, such as 1 or 1.5."
    )

    // Key persons.

    static let keyPersons = Phrase(
        nl: "Toont zonder wie het netwerk uiteenvalt.",
        en: "Shows without whom the network falls apart."
    )

    static let keyPersonsDiscussion = Phrase(
        nl: """
            Een sleutelpersoon is iemand over wie alle wegen tussen delen van het netwerk lopen. Bij ieder staat in hoeveel delen het netwerk uiteenvalt als die weggaat, en wie dan los raakt. Daaronder staan de verbindingen die als enige twee delen bij elkaar houden. Zonder --kind staan er alleen personen; ook organisaties en initiatieven kunnen sleutels zijn.

              raakvlak key-persons
              raakvlak key-persons --via collaborates
              raakvlak key-persons --kind persoon --kind samenwerkingsverband
            """,
        en: """
            A key person is one through whom all ways between parts of the network lead. Each is shown with the number of parts into which the network falls without them, and with those who then come loose. Below are the links that alone hold two parts together. Without --kind, only persons are listed; organizations and initiatives may be keys too.

              raakvlak key-persons
              raakvlak key-persons --via collaborates
              raakvlak key-persons --kind person --kind samenwerkingsverband
            """
    )

    static let keyLimitHelp = Phrase(
        nl: "Hoogstens zoveel personen, en zoveel verbindingen.",
        en: "At most this many persons, and this many links."
    )

    // Practice examples and partners.

    static let initiativesHelp = Phrase(
        nl: "Geef praktijkvoorbeelden in plaats van mensen: initiatieven, voorbeelden en documenten.",
        en: "Give practice examples instead of people: initiatives, examples and documents."
    )

    static let partnersHelp = Phrase(
        nl:
            "Geef organisaties van deze soort in de buurt, zoals gemeente, vo-school, mbo of jeugdzorg; met 'gezocht': de soorten die de persoon volgens het netwerk zoekt.",
        en:
            "Give organizations of this sort near by, such as gemeente, vo-school, mbo or jeugdzorg; with 'sought': the sorts that the person seeks by the network."
    )

    static let partnerRegionHelp = Phrase(
        nl: "De regio waarin partners moeten liggen. Standaard: waar de persoon werkt.",
        en: "The region in which partners should lie. Default: where the person works."
    )

    /// What stands for the sorts of partner that the network says someone seeks.
    static let soughtWords: Set = ["gezocht", "sought"]

    static let initiativesOrPartners = Phrase(
        nl: "Kies --initiatives of --partners, niet allebei.",
        en: "Choose --initiatives or --partners, not both."
    )

    static let notForEveryone = Phrase(
        nl: "Met --initiatives of --partners: geef personen op, of - voor id’s op de standaardinvoer.",
        en: "With --initiatives or --partners: name persons, or - for ids on the standard input."
    )

    static let allowsPersons = Phrase(
        nl: "--allow geldt alleen voor suggesties van personen; laat het weg bij --initiatives en --partners.",
        en: "--allow is for suggestions of persons only; leave it out with --initiatives and --partners."
    )

    static let regionOfPartners = Phrase(
        nl: "--region hoort bij --partners; geef ook een soort organisatie op.",
        en: "--region belongs to --partners; name a sort of organization too."
    )
}
