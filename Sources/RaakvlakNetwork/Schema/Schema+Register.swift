extension Schema {
    /// What the national school register knows of organizations and schools besides their numbers and names.
    static let register = [
        text(.denomination, nl: "denominatie", en: "denomination"), text(.address, nl: "adres", en: "address"),
        text(.postcode, nl: "postcode", en: "postcode"), text(.place, nl: "plaats", en: "place"),
    ]

    /// What it knows of schools alone.
    static let registeredSchool = [
        text(.structure, nl: "onderwijsstructuur", en: "sorts of education"),
        text(.cluster, nl: "cluster", en: "cluster"),
    ]

    static let chamberNumber = text(.kvk, nl: "KvK-nummer", en: "KvK number")

    private static func text(_ name: AttributeName, nl: String, en: String) -> AttributeRule {
        AttributeRule(name: name, format: .text, isRequired: false, label: Phrase(nl: nl, en: en))
    }
}
