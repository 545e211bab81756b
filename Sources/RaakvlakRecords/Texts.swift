package import RaakvlakNetwork

extension Texts {
    static func noSuchFolder(_ path: String) -> Phrase {
        Phrase(
            nl:
                "Er is geen map '\(path)'; geef een map met CSV-bestanden, een werkmap (.xlsx) of een database (.sqlite) op, of maak een map met 'raakvlak new'.",
            en:
                "There is no folder '\(path)'; name a folder of CSV files, a workbook (.xlsx) or a database (.sqlite), or make a folder with 'raakvlak new'."
        )
    }

    static func notAFolder(_ path: String) -> Phrase {
        Phrase(
            nl:
                "'\(path)' is een bestand, geen map of werkmap; geef de map op waarin de CSV-bestanden staan, of een werkmap (.xlsx).",
            en:
                "'\(path)' is a file, no folder or workbook; name the folder that holds the CSV files, or a workbook (.xlsx)."
        )
    }

    static func noSuchFile(_ path: String) -> Phrase {
        Phrase(nl: "Er is geen bestand '\(path)'.", en: "There is no file '\(path)'.")
    }

    static func notReadable(_ path: String, _ reason: String) -> Phrase {
        let reason = system(reason)
        return Phrase(
            nl: "'\(path)' kan niet worden gelezen: \(reason.dutch).",
            en: "'\(path)' can't be read: \(reason.english)."
        )
    }

    static func notWritable(_ path: String, _ reason: String) -> Phrase {
        let reason = system(reason)
        return Phrase(
            nl: "'\(path)' kan niet worden geschreven: \(reason.dutch). Er is niets veranderd.",
            en: "'\(path)' can't be written: \(reason.english). Nothing was changed."
        )
    }

    static func notEmpty(_ path: String) -> Phrase {
        Phrase(
            nl: "In '\(path)' staat al iets; kies een nieuwe of lege map, of gebruik --replace.",
            en: "There is something in '\(path)' already; choose a new or empty folder, or use --replace."
        )
    }

    static func fileExists(_ path: String) -> Phrase {
        Phrase(
            nl: "Het bestand '\(path)' bestaat al; kies een andere naam, of gebruik --replace.",
            en: "The file '\(path)' already exists; choose another name, or use --replace."
        )
    }

    static func noNetworkFiles(_ path: String) -> Phrase {
        Phrase(
            nl:
                "In '\(path)' staan geen netwerkbestanden, zoals persons.csv; 'raakvlak new' maakt een map met lege bestanden.",
            en: "'\(path)' has no network files, such as persons.csv; 'raakvlak new' makes a folder with empty files."
        )
    }

    package static func didYouMean(_ values: [String]) -> Phrase {
        func list(_ or: String) -> String { values.map { "'\($0)'" }.joined(separator: " \(or) ") }
        return Phrase(nl: "; bedoelde je \(list("of"))?", en: "; did you mean \(list("or"))?")
    }
}
