import RaakvlakNetwork

extension Texts {
    static func unreadable(_ path: String, _ fault: WorkbookFault) -> Phrase {
        switch fault {
        case .notAWorkbook:
            Phrase(
                nl:
                    "'\(path)' is geen Excel-werkmap; sla het bestand op als .xlsx, of geef een map met CSV-bestanden op.",
                en: "'\(path)' is no Excel workbook; save it as .xlsx, or name a folder of CSV files."
            )
        case .oldOrEncrypted:
            Phrase(
                nl:
                    "'\(path)' is een oud Excel-bestand (.xls) of heeft een wachtwoord; open het in Excel, haal het wachtwoord weg en sla het op als .xlsx.",
                en:
                    "'\(path)' is an old Excel file (.xls) or has a password; open it in Excel, remove the password and save it as .xlsx."
            )
        case .otherForm(let form):
            Phrase(
                nl: "'\(path)' is een \(form.rawValue)-bestand; open het en sla het op als .xlsx.",
                en: "'\(path)' is a file of the form \(form.rawValue); open it and save it as .xlsx."
            )
        case .tooLarge:
            Phrase(
                nl:
                    "'\(path)' is te groot: uitgepakt meer dan 256 MiB of 8 miljoen cellen; gebruik een map met CSV-bestanden.",
                en: "'\(path)' is too large: more than 256 MiB unpacked, or 8 million cells; use a folder of CSV files."
            )
        case .damaged(let part):
            Phrase(
                nl: "'\(path)' is beschadigd (onderdeel '\(part)'); open het in Excel en sla het opnieuw op als .xlsx.",
                en: "'\(path)' is damaged (part '\(part)'); open it in Excel and save it as .xlsx again."
            )
        }
    }

    private static func list(_ sheets: [String]) -> String {
        sheets.prefix(6).map { "'\($0)'" }.joined(separator: ", ") + (sheets.count > 6 ? ", …" : "")
    }

    static func otherSheets(_ path: String, _ sheets: [String]) -> Phrase {
        let isOne = sheets.count == 1
        return Phrase(
            nl:
                "In '\(path)' \(isOne ? "staat een blad dat" : "staan bladen die") niet bij het netwerk \(isOne ? "hoort" : "horen") of verborgen \(isOne ? "is" : "zijn"), en verloren \(isOne ? "zou" : "zouden") gaan: \(list(sheets)). Er is niets geschreven; kies een ander bestand, of haal \(isOne ? "dat blad" : "die bladen") eerst weg.",
            en:
                "'\(path)' has \(isOne ? "a sheet" : "sheets") that \(isOne ? "is" : "are") hidden or no part of the network and would be lost: \(list(sheets)). Nothing was written; choose another file, or remove \(isOne ? "that sheet" : "those sheets") first."
        )
    }

    static func noNetworkSheets(_ path: String, _ sheets: [String]) -> Phrase {
        let names = list(sheets)
        return Phrase(
            nl:
                "In '\(path)' heet geen blad zoals een bestand van een netwerk; geef de bladen namen zoals Personen, Organisaties of Thema’s\(sheets.isEmpty ? "" : " (nu: \(names))").",
            en:
                "No sheet of '\(path)' is called like a file of a network; name the sheets Persons, Organizations or Themes, for instance\(sheets.isEmpty ? "" : " (now: \(names))")."
        )
    }

    static func notHeld(_ sheet: String, _ row: Int) -> Phrase {
        Phrase(
            nl:
                "Rij \(row) van het blad '\(sheet)' past niet in Excel: een cel heeft meer dan 32.767 tekens, of er zijn te veel rijen. Er is niets geschreven; exporteer naar een map.",
            en:
                "Row \(row) of the sheet '\(sheet)' doesn't fit in Excel: a cell has more than 32,767 characters, or there are too many rows. Nothing was written; export to a folder."
        )
    }

    static func notWritableForm(_ path: String) -> Phrase {
        Phrase(
            nl:
                "'\(path)' kan niet worden geschreven: alleen werkmappen met .xlsx achter de naam. Er is niets geschreven.",
            en: "'\(path)' can't be written: only workbooks with .xlsx behind the name are. Nothing was written."
        )
    }

    static func notMade(_ reason: String) -> Phrase {
        Phrase(
            nl: "De werkmap kan niet worden gemaakt: \(reason). Er is niets geschreven.",
            en: "The workbook can't be made: \(reason). Nothing was written."
        )
    }
}
