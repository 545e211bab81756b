import RaakvlakNetwork

extension Texts {
    static func noSuchFolder(_ path: String) -> Phrase {
        Phrase(
            nl:
                "Er is geen map '\(path)'; noem een map met CSV-bestanden met --network, of maak er een met 'raakvlak new'.",
            en:
                "There is no folder '\(path)'; name a folder of CSV files with --network, or make one with 'raakvlak new'."
        )
    }

    static func noSuchFile(_ path: String) -> Phrase {
        Phrase(nl: "Er is geen bestand '\(path)'.", en: "There is no file '\(path)'.")
    }

    static func notReadable(_ path: String, _ reason: String) -> Phrase {
        Phrase(nl: "'\(path)' kan niet worden gelezen: \(reason).", en: "'\(path)' can't be read: \(reason).")
    }

    static func notWritable(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            nl: "'\(path)' kan niet worden geschreven: \(reason). Er is niets veranderd.",
            en: "'\(path)' can't be written: \(reason). Nothing was changed."
        )
    }

    static func notEmpty(_ path: String) -> Phrase {
        Phrase(
            nl: "In '\(path)' staat al iets; noem een nieuwe of lege map, of gebruik --replace.",
            en: "There is something in '\(path)' already; name a new or empty folder, or use --replace."
        )
    }

    static func noNetworkFiles(_ path: String) -> Phrase {
        Phrase(
            nl:
                "In '\(path)' staat geen bestand van een netwerk, zoals persons.csv; 'raakvlak new' maakt een lege map.",
            en: "'\(path)' has none of a network's files, such as persons.csv; 'raakvlak new' makes an empty folder."
        )
    }

    static func didYouMean(_ value: String) -> Phrase {
        Phrase(nl: "; bedoelde u '\(value)'?", en: "; did you mean '\(value)'?")
    }
}
