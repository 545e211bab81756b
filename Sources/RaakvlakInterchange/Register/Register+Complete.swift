import RaakvlakNetwork

extension Register {
    /// Adds what follows from what was read: schools without a name are called as their main site, regions know the
    /// larger ones that they are part of.
    mutating func complete() {
        nameSchools()
        // Of editions of one year the first counts, so the order may not be that of a hash table.
        for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let province = key.kind == .samenwerkingsverband ? Region(ofSamenwerkingsverband: key.number) : nil
            if let province { take(.exists(province.key, entry.edition)) }
        }
        for (key, entry) in entries.sorted(by: { $0.key < $1.key }) where key.kind == .region {
            if let part = Region(key.number)?.part { take(.exists(part.key, entry.edition)) }
        }
    }

    private mutating func nameSchools() {
        var mainSites: [RegisterKey: RegisterKey] = [:]
        for (site, claims) in relations[.school] ?? [:] {
            for claim in claims where entries[claim.value]?.names.isEmpty == true {
                // 00 is the main site, where there is one; else that with the lowest number.
                if mainSites[claim.value].map({ site < $0 }) ?? true { mainSites[claim.value] = site }
            }
        }
        for (school, site) in mainSites.sorted(by: { $0.key < $1.key }) {
            for claim in entries[site]?.names ?? [] { take(.name(school, claim.value, claim.edition)) }
            guard let claim = entries[site]?.attributes[.denomination] else { continue }
            take(.attribute(school, .denomination, claim.value, claim.edition))
        }
    }
}
