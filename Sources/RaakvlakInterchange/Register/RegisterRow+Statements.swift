import RaakvlakNetwork
import RaakvlakRecords

extension RegisterRow {
    /// What the row says, or nil where something in it is wrong, which is reported: then nothing of it is held.
    func statements(_ log: inout RegisterLog) -> [Register.Statement]? {
        let before = log.errorCount
        let statements =
            switch header.kind {
            case .sites: site(&log)
            case .schools: school(&log)
            case .boards: board(&log)
            case .samenwerkingsverbanden: samenwerkingsverband(&log)
            case .schoolMemberships: schoolMembership(&log)
            case .boardMemberships: boardMembership(&log)
            case .gemeenten: gemeente(&log)
            case .transitions: transition(&log)
            case .postcodeAreas: area(&log)
            case .coverage: coverage(&log)
            case .pupilCounts: [Register.Statement]()
            }
        return log.errorCount == before ? statements : nil
    }

    private func site(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let site = siteKey(&log) else { return [] }
        let school = RegisterKey(.school, String(site.number.prefix(4)))
        if let stated = key(.schoolNumber, .school, &log), stated != school {
            report(.invalidIdentifier(found: site.number, kind: .school), .siteNumber, &log)
        }
        var statements = details(of: site, name: text(.siteName) ?? text(.name), &log)
        statements.append(.relation(.school, of: site, is: school, edition))
        statements.append(.sectors(site, sectors))
        statements.append(.sectors(school, sectors))
        statements += governance(of: school, &log)
        for (column, relation) in [
            (RegisterColumn.primaryPO, Register.Relation.primaryPO), (.secondaryVO, .secondaryVO),
        ] {
            guard let other = key(column, .samenwerkingsverband, &log) else { continue }
            statements.append(.relation(relation, of: site, is: other, edition(column)))
        }
        return statements
    }

    /// The number of a site; files that give two digits have those of its school in a column of its own.
    private func siteKey(_ log: inout RegisterLog) -> RegisterKey? {
        if let digits = text(.siteNumber), digits.utf8.count == 2, let school = text(.schoolNumber) {
            if let identifier = Identifier(school + digits, of: .school) { return RegisterKey(.school, identifier) }
            report(.invalidIdentifier(found: school + digits, kind: .school), .siteNumber, &log)
            return nil
        }
        guard let site = ownKey(.siteNumber, .school, &log) else { return nil }
        if !site.isSite { report(.invalidIdentifier(found: site.number, kind: .school), .siteNumber, &log) }
        return site
    }

    private func school(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let school = ownKey(.schoolNumber, .school, &log) else { return [] }
        return details(of: school, name: text(.schoolName), &log) + [.sectors(school, sectors)]
            + governance(of: school, &log)
    }

    private func board(_ log: inout RegisterLog) -> [Register.Statement] {
        let name = text(.boardName) ?? text(.name)
        guard text(.boardNumber) != nil else {
            return name.map { [.unnumbered(Register.UnnumberedName(name: $0, file: header.file, line: line))] } ?? []
        }
        guard let board = key(.boardNumber, .schoolBoard, &log) else { return [] }
        var statements = details(of: board, name: name, &log) + [.listing(board, edition)]
        if let number = text(.chamberNumber) {
            // The register drops the leading zeros of a number of the Chamber of Commerce.
            let padded = String(repeating: "0", count: max(0, 8 - number.utf8.count)) + number
            if let identifier = Identifier(padded, of: .organization) {
                statements.append(.attribute(board, .kvk, identifier.text, edition))
            } else {
                report(.invalidIdentifier(found: number, kind: .organization), .chamberNumber, &log)
            }
        }
        return statements
    }

    private func governance(of school: RegisterKey, _ log: inout RegisterLog) -> [Register.Statement] {
        guard let board = key(.boardNumber, .schoolBoard, &log) else { return [] }
        let edition = edition(.boardNumber)
        var statements: [Register.Statement] = [.relation(.board, of: school, is: board, edition)]
        if let name = text(.boardName), header.kind != .boards { statements.append(.name(board, name, edition)) }
        return statements
    }

    private func samenwerkingsverband(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let own = ownKey(.samenwerkingsverband, .samenwerkingsverband, &log) else { return [] }
        return details(of: own, name: text(.samenwerkingsverbandName), &log)
    }

    private func schoolMembership(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let school = header.places[.siteNumber] == nil ? ownKey(.schoolNumber, .school, &log) : siteKey(&log),
            let other = ownKey(.samenwerkingsverband, .samenwerkingsverband, &log)
        else { return [] }
        let relation: Register.Relation = other.number.hasPrefix("PO") ? .primaryPO : .secondaryVO
        return [.exists(school, edition), .relation(relation, of: school, is: other, edition)]
    }

    private func boardMembership(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let board = ownKey(.boardNumber, .schoolBoard, &log),
            let other = ownKey(.samenwerkingsverband, .samenwerkingsverband, &log)
        else { return [] }
        let name = text(.boardName).map { [Register.Statement.name(board, $0, edition)] } ?? []
        return name + [.membership(Register.Membership(board: board, samenwerkingsverband: other), edition)]
    }

    private func gemeente(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let own = ownKey(.gemeenteNumber, .gemeente, &log) else { return [] }
        var statements = [Register.Statement.exists(own, edition)]
        if let name = text(.gemeenteName) { statements.append(.name(own, name, edition)) }
        if let code = text(.safetyRegion) {
            guard let region = Region(safetyRegion: code) else {
                report(
                    .unknownCode(
                        column: header.name(of: .safetyRegion),
                        found: code,
                        allowed: Region.safetyRegionCodes
                    ),
                    .safetyRegion,
                    &log
                )
                return []
            }
            statements.append(.relation(.safetyRegion, of: own, is: region.key, edition))
        }
        return statements
    }

    private func transition(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let from = party(.from, &log), let to = party(.to, &log) else { return [] }
        if from.kind != to.kind || from == to {
            report(.invalidIdentifier(found: to.number, kind: from.kind), .to, &log)
        }
        var kind = TransitionKind.whole
        if let text = text(.transition) {
            if let named = TransitionKind(named: text) {
                kind = named
            } else {
                report(
                    .unknownCode(column: header.name(of: .transition), found: text, allowed: TransitionKind.codes),
                    .transition,
                    &log
                )
            }
        }
        let date = text(.date).flatMap { PartialDate($0) }
        if let text = text(.date), date == nil {
            report(.invalidDate(column: header.name(of: .date), found: text), .date, &log)
        }
        let edition = Edition(file: header.file, vintage: header.vintage ?? date?.earliest.year)
        return [.transition(Transition(kind: kind, from: from, to: to, date: date, edition: edition))]
    }

    /// An organization by its number, whose form says of which kind it is.
    private func party(_ column: RegisterColumn, _ log: inout RegisterLog) -> RegisterKey? {
        guard let text = text(column) else {
            report(.emptyRequired(column: header.name(of: column)), column, &log)
            return nil
        }
        for kind in [NodeKind.schoolBoard, .school, .samenwerkingsverband, .gemeente] {
            if let identifier = Identifier(text, of: kind) { return RegisterKey(kind, identifier) }
        }
        report(.invalidIdentifier(found: text, kind: .schoolBoard), column, &log)
        return nil
    }

    private func area(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let postcode = text(.postcodeArea), let gemeente = text(.gemeenteName) else {
            let missing: RegisterColumn = text(.postcodeArea) == nil ? .postcodeArea : .gemeenteName
            report(.emptyRequired(column: header.name(of: missing)), missing, &log)
            return []
        }
        guard Self.isPostcodeArea(postcode) else {
            let column = header.name(of: .postcodeArea)
            let problem = Problem.unknownCode(column: column, found: postcode.excerpt, allowed: ["1000…9999"])
            report(problem, .postcodeArea, &log)
            return []
        }
        guard let primary = ownKey(.primaryPO, .samenwerkingsverband, &log),
            let secondary = ownKey(.secondaryVO, .samenwerkingsverband, &log)
        else { return [] }
        let area = RegionalRegulation.Area(
            postcode: postcode,
            gemeente: gemeente,
            primary: primary.number,
            secondary: secondary.number
        )
        let edition = edition(.postcodeArea)
        return [.exists(primary, edition), .exists(secondary, edition), .area(area, edition)]
    }

    private func coverage(_ log: inout RegisterLog) -> [Register.Statement] {
        guard let text = text(.gemeenteName) else {
            report(.emptyRequired(column: header.name(of: .gemeenteName)), .gemeenteName, &log)
            return []
        }
        guard let own = ownKey(.samenwerkingsverband, .samenwerkingsverband, &log) else { return [] }
        // The regulation names a part as "Rotterdam (m.u.v. postcode 3181)".
        let isPart = text.contains("(postcode") || text.contains("(m.u.v")
        let parts = isPart ? text.split(separator: " (", maxSplits: 1) : [text[...]]
        let part = parts.count == 2 ? String(parts[1].dropLast(parts[1].hasSuffix(")") ? 1 : 0)) : nil
        let coverage = Register.Coverage(samenwerkingsverband: own, gemeente: String(parts[0]), part: part)
        return [.exists(own, edition), .coverage(coverage, edition)]
    }
}
