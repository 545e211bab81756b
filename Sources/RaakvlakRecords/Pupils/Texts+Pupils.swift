import RaakvlakNetwork

extension Texts {
    static func pupilData(_ sign: PupilSign, _ excerpt: String) -> Phrase {
        Phrase(
            nl: "dit lijkt over een leerling of een ander kind te gaan: \(sign.found.dutch) ('\(excerpt)')",
            en: "this seems to be about a pupil or another child: \(sign.found.english) ('\(excerpt)')"
        )
    }

    static let removePupilData = Phrase(
        nl: "haal het weg: gegevens van leerlingen horen niet in een netwerk",
        en: "take it out: data of pupils don't belong in a network"
    )
}
