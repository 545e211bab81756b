internal import RaakvlakNetwork

/// What is said of who was erased from a database that is imported.
extension Texts {
    static func importErases(_ ids: [String], _ source: String) -> Phrase {
        let (count, list) = (ids.count, ids.joined(separator: ", "))
        return Phrase(
            nl: """
                \(count) \(count == 1 ? "persoon is" : "personen zijn") uit '\(source)' gewist, en \
                \(count == 1 ? "wordt" : "worden") bij de import ook hier gewist: \(list).
                """,
            en: """
                \(count) \(count == 1 ? "person was" : "persons were") erased from '\(source)', and the import erases \
                \(count == 1 ? "this person" : "them") here too: \(list).
                """
        )
    }

    static func importErased(_ ids: [String], _ source: String) -> Phrase {
        let (count, list) = (ids.count, ids.joined(separator: ", "))
        return Phrase(
            nl: """
                \(count) \(count == 1 ? "persoon is" : "personen zijn") ook hier gewist, omdat \
                \(count == 1 ? "die" : "ze") uit '\(source)' \(count == 1 ? "is" : "zijn") gewist: \(list).
                """,
            en: """
                \(count) \(count == 1 ? "person was" : "persons were") erased here too, since \
                \(count == 1 ? "this person was" : "they were") erased from '\(source)': \(list).
                """
        )
    }

    static func importTookMarks(_ source: String, _ change: Int) -> Phrase {
        Phrase(
            nl: "Wie uit '\(source)' is gewist, kan ook hier niet terugkomen; dat is wijziging \(change).",
            en: "Who was erased from '\(source)' can't come back here either; that is change \(change)."
        )
    }

    static let importKeepsNoMarks = Phrase(
        nl: "Een map onthoudt niet wie er is gewist; een volgende import kan die mensen er weer in zetten.",
        en: "A folder does not remember who was erased; a later import may put these people into it again."
    )
}
