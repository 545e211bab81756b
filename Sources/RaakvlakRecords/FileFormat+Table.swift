import RaakvlakNetwork

extension FileFormat {
    /// The files of nodes, in the order in which they are read and written.
    static let all: [FileFormat] = [
        file(
            "organizations.csv",
            [.schoolBoard, .samenwerkingsverband, .gemeente, .organization],
            [
                column("kind", .kind, required: true), name, attribute(.sector), attribute(.identifier),
                ties("region", .inRegion), ties("part_of", .partOf), attribute(.email), attribute(.url),
                attribute(.state), attribute(.legalForm), since, until,
            ]
        ),
        file(
            "persons.csv",
            [.person],
            [
                name, ties("organization", .worksFor), column("role", .employmentRole),
                column("since", .employmentSince),
                column("until", .employmentUntil), ties("represents", .represents, list: true), attribute(.ambassador),
                attribute(.email), attribute(.phone), attribute(.language), attribute(.capacity),
                attribute(.pausedUntil), attribute(.consent), attribute(.consents),
            ]
        ),
        file(
            "themes.csv",
            [.theme],
            [
                name, ties("broader", .broader), ties("related", .related, list: true), attribute(.synonyms),
                attribute(.weakSynonyms), attribute(.definition), attribute(.scope),
            ]
        ),
        file(
            "initiatives.csv",
            [.initiative],
            [
                name, ties("organization", .leads, backward: true, targets: .organizations), attribute(.phase),
                attribute(.sector), attribute(.summary), themes,
                ties("partners", .partnerIn, backward: true, list: true),
                ties("contact", .contactFor, backward: true), attribute(.deadline), since, until,
            ]
        ),
        file(
            "contributions.csv",
            [.contribution],
            [
                attribute(.kind), text, ties("by", .contributedBy, list: true), themes, ties("answers", .answers),
                ties("meeting", .madeAt), attribute(.aspect), attribute(.deadline), attribute(.visibleTo), date,
            ]
        ),
        file(
            "meetings.csv",
            [.meeting],
            [
                name, attribute(.kind), attribute(.edition), date, until, attribute(.time), attribute(.form),
                attribute(.state), attribute(.place),
                ties("organizer", .organizes, backward: true), ties("part_of", .partOf), themes, attribute(.note),
            ]
        ),
        file(
            "agreements.csv",
            [.agreement],
            [
                text, ties("parties", .party, list: true), attribute(.intensity), attribute(.state),
                ties("subject", .subject), themes, ties("meeting", .madeAt), attribute(.nextStep), since, until,
            ]
        ),
        file(
            "groups.csv",
            [.group],
            [
                name, attribute(.kind), attribute(.sector), attribute(.state), attribute(.purpose), attribute(.email),
                ties("organization", .organizes, backward: true, targets: .organizations),
                ties("members", .participatesIn, backward: true, list: true), themes, since, until,
            ]
        ),
        file(
            "documents.csv",
            [.document],
            [
                name, attribute(.kind), attribute(.sector), attribute(.url), column("published", .since),
                ties("organization", .publishes, backward: true), ties("authors", .authoredBy, list: true), themes,
                attribute(.note),
            ]
        ),
        file(
            "programs.csv",
            [.program],
            [
                name, attribute(.sector), attribute(.purpose), ties("organization", .carriedOutBy), themes, since,
                until,
                attribute(.note),
            ]
        ),
        file(
            "schools.csv",
            [.school],
            [
                name, attribute(.identifier), attribute(.sector), ties("organization", .governs, backward: true),
                ties("gemeente", .locatedIn), ties("samenwerkingsverband", .memberOf, list: true),
                ties("part_of", .partOf), since, until,
            ]
        ),
        file("regions.csv", [.region], [name, ties("adjacent", .adjacent, list: true)]),
        file(
            "figures.csv",
            [.figure],
            [
                text, ties("about", .about, list: true), attribute(.minimum), attribute(.maximum),
                attribute(.qualifier),
                attribute(.unit), date,
            ]
        ),
        file(
            "proposals.csv",
            [.proposal],
            [
                column("text", .name), ties("from", .proposedBy), ties("to", .proposedTo), attribute(.state),
                attribute(.reason),
                attribute(.visibleTo), date,
            ]
        ),
    ]

    /// A column, once the kind of node is known.
    private typealias ColumnOf = @Sendable (NodeKind) -> Column

    private static let name = column("name", .name, required: true)
    private static let text = column("text", .name, required: true)
    private static let since = column("since", .since)
    private static let until = column("until", .until)
    private static let date = column("date", .since)
    private static let themes = ties("themes", .about, list: true, targets: NodeKindSet(.theme))

    private static func column(_ name: String, _ role: Role, required: Bool = false) -> ColumnOf {
        { _ in Column(name: name, role: role, isRequired: required) }
    }

    private static func ties(
        _ name: String,
        _ kind: TieKind,
        backward: Bool = false,
        list: Bool = false,
        targets: NodeKindSet = .all
    ) -> ColumnOf {
        let shorthand = Shorthand(kind: kind, isBackward: backward, isList: list, targets: targets)
        return { _ in Column(name: name, role: .ties(shorthand), isRequired: false) }
    }

    /// The column of an attribute, with the rule that the schema has for nodes of the file.
    private static func attribute(_ name: AttributeName) -> ColumnOf {
        { kind in
            guard let rule = Schema.rule(for: kind).attribute(name) else {
                preconditionFailure("The schema gives \(kind.code) no attribute \(name.rawValue).")
            }
            return Column(name: name.rawValue, role: .attribute(rule), isRequired: rule.isRequired)
        }
    }

    private static func file(_ name: String, _ kinds: [NodeKind], _ columns: [ColumnOf]) -> FileFormat {
        let id = Column(name: "id", role: .id, isRequired: true)
        return FileFormat(name: name, kinds: kinds, columns: [id] + columns.map { $0(kinds[0]) })
    }
}
