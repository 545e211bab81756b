import RaakvlakNetwork

extension Texts {
    // Names of columns in Kumu.

    static let kumuDutchName = Phrase(nl: "Naam", en: "Name in Dutch")
    static let kumuEnglishName = Phrase(nl: "Engelse naam", en: "Name in English")
    static let kumuOtherNames = Phrase(nl: "Andere namen", en: "Other names")
    static let kumuRole = Phrase(nl: "Rol", en: "Role")
    static let kumuState = Phrase(nl: "Stand", en: "State")
    static let kumuSince = Phrase(nl: "Vanaf", en: "Since")
    static let kumuUntil = Phrase(nl: "Tot en met", en: "Until")
    static let kumuSource = Phrase(nl: "Bron", en: "Source")
}
