import RaakvlakNetwork

extension RegisterRow {
    /// What the columns of an address list say of an organization.
    ///
    /// Telephone numbers and correspondence addresses are left out: nobody needs them to find out who could talk with
    /// whom, and that of a small school may be somebody's own.
    func details(of key: RegisterKey, name: String?, _ log: inout RegisterLog) -> [Register.Statement] {
        var statements: [Register.Statement] = [.exists(key, edition)]
        if let name { statements.append(.name(key, name, edition)) }
        let address = [text(.street), text(.houseNumber)].compactMap(\.self).joined(separator: " ")
        let attributes: [(AttributeName, String?)] = [
            (.denomination, text(.denomination)), (.address, address.isEmpty ? nil : address),
            (.postcode, postcode), (.place, text(.place)), (.url, website),
        ]
        statements += attributes.compactMap { name, value in
            value.map { .attribute(key, name, $0, edition) }
        }
        if key.isSite, let structure = text(.structure), sectors.contains(.vo) {
            statements.append(.attribute(key, .structure, structure, edition))
        }
        if let cluster = text(.cluster) { statements.append(.attribute(key, .cluster, cluster, edition)) }
        return statements + place(of: key, &log)
    }

    /// In which gemeente it is, and in which province that.
    private func place(of key: RegisterKey, _ log: inout RegisterLog) -> [Register.Statement] {
        guard let gemeente = self.key(.gemeenteNumber, .gemeente, &log) else { return [] }
        var statements: [Register.Statement] = [.relation(.gemeente, of: key, is: gemeente, edition(.gemeenteNumber))]
        if let name = text(.gemeenteName) {
            statements.append(.capitals(gemeente, name))
        }
        if let province = text(.province).flatMap({ Region(province: $0) }) {
            statements.append(.relation(.province, of: gemeente, is: province.key, edition))
        }
        return statements
    }

    /// The postcode as `3011 AB`; nil where it is none.
    var postcode: String? {
        guard let compact = text(.postcode)?.filter({ $0 != " " }), compact.utf8.count == 6,
            Self.isPostcodeArea(compact.prefix(4)),
            compact.suffix(2).utf8.allSatisfy({ (65...90).contains($0 & 0xDF) })
        else { return nil }
        return "\(compact.prefix(4)) \(compact.suffix(2).uppercased())"
    }

    /// Whether the text is the four digits of a postcode.
    static func isPostcodeArea(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// The address of a website, its host in small letters; nil where there is none, or it has not the form of one.
    private var website: String? {
        guard let text = text(.website), text.utf8.contains(46), !text.contains(" ") else { return nil }
        // Behind `https://`, where that is there.
        let scheme = text.firstIndex(of: ":").map { text[$0...] }.flatMap { $0.hasPrefix("://") ? $0.startIndex : nil }
        let host = scheme.map { text.index($0, offsetBy: 3) } ?? text.startIndex
        let path = text[host...].firstIndex { "/?#".contains($0) } ?? text.endIndex
        return text[..<path].lowercased() + text[path...]
    }

    /// The sorts of education of a site or school.
    ///
    /// The register has a file for each: that of secondary schools tells their structure, that of special schools their
    /// sort, and that of primary schools neither.
    var sectors: Set<Sector> {
        let named = [text(.structure), text(.sort)].compactMap { $0.map(Sector.named) }.first { !$0.isEmpty }
        if let named { return named }
        if header.places[.sort] != nil || header.places[.cluster] != nil { return [] }
        return header.places[.structure] != nil ? [.vo] : [.po]
    }
}
