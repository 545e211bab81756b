internal import RaakvlakNetwork

/// Help on weights and evaluation.
extension Texts {
    static let weights = Phrase(
        nl: "Toont hoe zwaar elk signaal telt bij suggesties in dit netwerk.",
        en: "Shows how much each signal counts for suggestions in this network."
    )

    static let weightsDiscussion = Phrase(
        nl: """
            Heeft een netwerk honderd samenwerkingen of meer, dan bepalen die mee hoe zwaar elk signaal telt: een deel wordt verborgen, en de gewichten schuiven naar waar die vooraan staan. Een gewicht blijft tussen een tiende en drie keer de standaard. Voor elk netwerk geldt dezelfde regel, zonder toeval.

              raakvlak weights
              raakvlak weights --format csv
            """,
        en: """
            Where a network has a hundred collaborations or more, these have a say in how much each signal counts: a part is hidden, and weights move to where those come first. A weight stays between a tenth of the standard and three times it. The rule is the same for every network, and draws no random numbers.

              raakvlak weights
              raakvlak weights --format csv
            """
    )

    static let evaluate = Phrase(
        nl: "Meet hoe goed suggesties samenwerkingen terugvinden die verborgen zijn.",
        en: "Measures how well suggestions find collaborations that are hidden."
    )

    static let evaluateDiscussion = Phrase(
        nl: """
            Verbergt steeds een op de tien samenwerkingen, en zoekt die vanaf beide kanten terug: met alle signalen samen, en met elk apart. Zo zie je hoe goed suggesties het op je eigen netwerk doen.

              raakvlak evaluate
              raakvlak evaluate --rounds 10 --format csv
            """,
        en: """
            Hides one in ten collaborations at a time, and looks for them from both sides: by all signals together, and by each alone. It shows how well suggestions do on your own network.

              raakvlak evaluate
              raakvlak evaluate --rounds 10 --format csv
            """
    )

    static let roundsHelp = Phrase(
        nl: "Hoe vaak iets anders wordt verborgen.",
        en: "How often something else is hidden."
    )
}
