import RaakvlakNetwork

/// A part of the country with a code of Statistics Netherlands: a province, a part of the country of several, or a
/// safety region.
struct Region: Hashable, Sendable {
    /// The code: `PV20`–`PV31`, `LD01`–`LD04`, `VR01`–`VR25`.
    let code: String
    /// Its name in Dutch.
    let name: String
    /// Its name in English, where it has one.
    var englishName: String? { Self.englishNames[code] }
    /// How the register calls it.
    var key: RegisterKey { RegisterKey(.region, code) }

    /// The region with this code, or nil.
    init?(_ code: String) {
        guard let name = Self.names[code] else { return nil }
        (self.code, self.name) = (code, name)
    }

    /// The province of this name.
    init?(province name: String) {
        let folded = FoldedName(name).words
        guard
            let row = Self.provinces.first(where: { FoldedName($0.name).words == folded })
                ?? (folded == ["friesland"] ? Self.provinces[1] : nil)
        else { return nil }
        self.init(row.code)
    }

    /// The safety region of this code.
    init?(safetyRegion code: String) {
        guard code.hasPrefix("VR") else { return nil }
        self.init(code)
    }

    /// The province of a samenwerkingsverband: the first two digits of its number.
    init?(ofSamenwerkingsverband number: String) { self.init("PV" + number.dropFirst(2).prefix(2)) }

    /// The part of the country in which a province lies; nil for other regions.
    var part: Region? { Self.provinces.first { $0.code == code }.flatMap { Region($0.part) } }

    static let safetyRegionCodes = safetyRegions.indices.map { code("VR", $0 + 1) }

    private static func code(_ prefix: String, _ number: Int) -> String {
        prefix + (number < 10 ? "0" : "") + "\(number)"
    }

    private static let provinces: [(code: String, name: String, part: String)] = [
        ("PV20", "Groningen", "LD01"), ("PV21", "Fryslân", "LD01"), ("PV22", "Drenthe", "LD01"),
        ("PV23", "Overijssel", "LD02"), ("PV24", "Flevoland", "LD02"), ("PV25", "Gelderland", "LD02"),
        ("PV26", "Utrecht", "LD03"), ("PV27", "Noord-Holland", "LD03"), ("PV28", "Zuid-Holland", "LD03"),
        ("PV29", "Zeeland", "LD03"), ("PV30", "Noord-Brabant", "LD04"), ("PV31", "Limburg", "LD04"),
    ]

    private static let parts = ["Noord-Nederland", "Oost-Nederland", "West-Nederland", "Zuid-Nederland"]

    /// In the order of their numbers (Wet veiligheidsregio's, annex).
    private static let safetyRegions = [
        "Groningen", "Fryslân", "Drenthe", "IJsselland", "Twente", "Noord- en Oost-Gelderland", "Gelderland-Midden",
        "Gelderland-Zuid", "Utrecht", "Noord-Holland Noord", "Zaanstreek-Waterland", "Kennemerland",
        "Amsterdam-Amstelland", "Gooi en Vechtstreek", "Haaglanden", "Hollands Midden", "Rotterdam-Rijnmond",
        "Zuid-Holland Zuid", "Zeeland", "Midden- en West-Brabant", "Brabant-Noord", "Brabant-Zuidoost",
        "Limburg-Noord", "Zuid-Limburg", "Flevoland",
    ]

    private static let names: [String: String] = {
        var names = Dictionary(uniqueKeysWithValues: provinces.map { ($0.code, $0.name) })
        for (index, name) in parts.enumerated() { names[code("LD", index + 1)] = name }
        for (index, name) in safetyRegions.enumerated() {
            names[code("VR", index + 1)] = "Veiligheidsregio \(name)"
        }
        return names
    }()

    private static let englishNames = [
        "LD01": "North Netherlands", "LD02": "East Netherlands", "LD03": "West Netherlands",
        "LD04": "South Netherlands",
    ]
}
