import RaakvlakNetwork

/// In which of today's gemeenten each postcode area of the regulation lies.
///
/// The regulation names the gemeenten of its own year, without numbers, and a name is no key. The sites of schools have
/// both a postcode and the number of their gemeente, so that an area lies where its sites lie. An area without a site
/// lies where all other areas under its name lie; where there are none, in the gemeente of that name. What none of these
/// decides is left to a person.
struct GemeentePlacement: Sendable {
    /// How an area was placed.
    enum Ground: UInt8, CaseIterable, Sendable { case sites, namesakes, name }

    /// The gemeente of each area that could be placed, by its place in the regulation.
    private(set) var gemeenten: [RegisterKey?]
    /// How many areas were placed on each ground.
    private(set) var counts: [Ground: Int] = [:]

    init(_ register: Register) {
        let areas = register.regulation.areas
        gemeenten = Array(repeating: nil, count: areas.count)
        let bySites = Self.gemeentenOfSites(register)
        let byName = Self.gemeentenByName(register)
        var placedUnderName: [String: Set<RegisterKey>] = [:]
        for (index, area) in areas.enumerated() {
            guard let found = bySites[area.postcode], found.count == 1, let gemeente = found.first else { continue }
            place(index, gemeente, .sites)
            placedUnderName[area.gemeente, default: []].insert(gemeente)
        }
        for (index, area) in areas.enumerated() where gemeenten[index] == nil {
            let named = byName[Self.folded(area.gemeente)]
            let namesakes = placedUnderName[area.gemeente] ?? []
            if namesakes.count == 1, let gemeente = namesakes.first {
                place(index, gemeente, .namesakes)
            } else if named?.count == 1, let gemeente = named?.first, namesakes.isEmpty || namesakes.contains(gemeente)
            {
                place(index, gemeente, .name)
            }
        }
    }

    private mutating func place(_ index: Int, _ gemeente: RegisterKey, _ ground: Ground) {
        gemeenten[index] = gemeente
        counts[ground, default: 0] += 1
    }

    private static func gemeentenOfSites(_ register: Register) -> [String: Set<RegisterKey>] {
        var found: [String: Set<RegisterKey>] = [:]
        for (key, entry) in register.entries where key.isSite {
            guard let postcode = entry.attributes[.postcode]?.value,
                let gemeente = register.latest(.gemeente, of: key)
            else { continue }
            found[String(postcode.prefix(4)), default: []].insert(gemeente.value)
        }
        return found
    }

    /// The gemeenten by their folded names, without the letters behind those that two provinces have, as in `Beek (L.)`.
    static func gemeentenByName(_ register: Register) -> [String: Set<RegisterKey>] {
        var found: [String: Set<RegisterKey>] = [:]
        for (key, entry) in register.entries where key.kind == .gemeente {
            guard let name = entry.name?.value else { continue }
            for form in Set([folded(name), folded(String(name.prefix { $0 != "(" }))]) {
                found[form, default: []].insert(key)
            }
        }
        return found
    }

    static func folded(_ name: String) -> String { FoldedName(name).words.joined(separator: " ") }
}
