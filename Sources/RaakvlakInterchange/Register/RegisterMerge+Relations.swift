import RaakvlakNetwork

extension RegisterMerge {
    /// Takes in relations other than that of a board and its schools.
    mutating func takeRelations() {
        for relation in Register.Relation.allCases where relation != .board {
            for key in (register.relations[relation] ?? [:]).keys.sorted() {
                guard let claim = register.latest(relation, of: key) else { continue }
                take(relation, of: key, claim)
            }
        }
        takeRegulatedMemberships()
        for key in register.entries.keys.sorted() where key.kind == .samenwerkingsverband {
            guard let region = Region(ofSamenwerkingsverband: key.number), let id = ids[key],
                let other = ids[region.key],
                let entry = register.entries[key]
            else { continue }
            state(.inRegion, id, other, details(entry.edition))
        }
        for point in register.disagreements {
            list([point.of, point.kept, point.other].compactMap { ids[$0] }) { nodes in
                .disagreement(nodes[0], kept: nodes[1], other: nodes[2], point.edition.source)
            }
        }
    }

    private mutating func take(_ relation: Register.Relation, of key: RegisterKey, _ claim: Register.Claim<RegisterKey>)
    {
        guard let id = ids[key], let other = ids[claim.value] else { return }
        let kind = relation.tieKind
        let rivals = lasting(kind, from: id).filter { isOfClass(relation, revision.ties[$0].to) }
        if rivals.contains(where: { revision.ties[$0].to == other }) || rivals.isEmpty {
            return state(kind, id, other, details(claim.edition))
        }
        guard change(rivals, to: claim.edition, about: id, other) else { return }
        let since = inferredDate(claim.edition)
        revision.add(Tie(kind, from: id, to: other, details: details(claim.edition, since: since)))
        tallies.count(.tie(kind), isNew: true)
    }

    /// Whether a node can be what the relation leads to: a province, not a safety region.
    private func isOfClass(_ relation: Register.Relation, _ id: Node.ID) -> Bool {
        guard let node = revision.nodes[id] else { return false }
        let number = node.attributes[.identifier] ?? ""
        return switch relation {
        case .board: true
        case .school: node.kind == .school
        case .gemeente: node.kind == .gemeente
        case .primaryPO: number.hasPrefix("PO")
        case .secondaryVO: number.hasPrefix("VO")
        case .province: number.hasPrefix("PV")
        case .safetyRegion: number.hasPrefix("VR")
        }
    }

    /// Ends ties that a later edition contradicts; false where a person stated one, or a later edition did.
    private mutating func change(_ places: [Int], to edition: Edition, about node: Node.ID, _ other: Node.ID) -> Bool {
        let age = age(of: places, besides: edition)
        if age == .later { return false }
        if age == .earlier, let until = inferredDate(edition)?.before,
            places.allSatisfy({ revision.end($0, until: until) })
        {
            return true
        }
        listContradiction(places, node, other, edition)
        return false
    }

    /// Sites whose membership no file states are members where their postcode lies.
    private mutating func takeRegulatedMemberships() {
        guard !register.regulation.areas.isEmpty else { return }
        var outside: [RegisterKey] = []
        for (key, entry) in register.entries.sorted(by: { $0.key < $1.key }) where key.isSite {
            let stated = [Register.Relation.primaryPO, .secondaryVO].compactMap { register.latest($0, of: key) }
            guard stated.isEmpty, !["1", "2"].contains(entry.attributes[.cluster]?.value) else { continue }
            guard let postcode = entry.attributes[.postcode]?.value,
                let (area, edition) = register.regulation.area(of: postcode)
            else {
                outside.append(key)
                continue
            }
            let sectors = entry.sectors
            let numbers: [(Register.Relation, String)] =
                (sectors.contains(where: \.isPrimary) ? [(.primaryPO, area.primary)] : [])
                + (sectors.contains(where: \.isSecondary) ? [(.secondaryVO, area.secondary)] : [])
            for (relation, number) in numbers {
                let other = RegisterKey(.samenwerkingsverband, number)
                take(relation, of: key, Register.Claim(value: other, edition: edition))
            }
        }
        for id in outside.compactMap({ ids[$0] }) { list([id]) { .outsideRegulation($0[0]) } }
    }

    /// Sites of a denomination with a samenwerkingsverband of its own may belong to that one (WPO, article 18a).
    mutating func lookForNational() {
        let sites = register.entries.filter { key, entry in
            key.isSite && entry.attributes[.denomination]?.value.hasPrefix("Reformatorisch") == true
        }
        if !sites.isEmpty { review.append(.nationalMembership(sites.count)) }
    }
}
