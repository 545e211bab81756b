internal import RaakvlakNetwork

/// What is said of weights and of how well suggestions do.
extension Texts {
    static let weightsTitle = Phrase(nl: "Hoe zwaar elk signaal telt", en: "How much each signal counts")

    static func weightsGround(_ count: Int) -> Phrase {
        guard count > 0 else {
            return Phrase(
                nl:
                    "Dit netwerk heeft nog te weinig samenwerkingen om van te leren (minder dan honderd); de standaardgewichten gelden.",
                en:
                    "This network has too few collaborations to learn from yet (fewer than a hundred); the default weights apply."
            )
        }
        return Phrase(
            nl:
                "Een deel van de samenwerkingen is verborgen en teruggezocht, \(Numerals.count(count, .dutch)) keer; de gewichten zijn zo gekozen dat die vooraan staan, en blijven bij de standaard in de buurt.",
            en:
                "A part of the collaborations was hidden and looked for, \(Numerals.count(count, .english)) times; the weights are chosen so that these come first, and stay near the standard ones."
        )
    }

    static func weightsAnswers(_ count: Int) -> Phrase {
        guard count > 0 else {
            return Phrase(
                nl:
                    "Antwoorden op voorstellen tellen mee zodra er tien welkom en tien niet welkom zijn; wie geen tijd had, telt niet.",
                en:
                    "Answers to proposals count as soon as ten are welcome and ten are not; those of people without time don’t count."
            )
        }
        return Phrase(
            nl:
                "Ook \(Numerals.count(count, .dutch)) antwoorden op voorstellen tellen mee: signalen waarop welkome voorstellen rustten, wegen zwaarder.",
            en:
                "\(Numerals.count(count, .english)) answers to proposals count too: signals on which welcome proposals rested weigh more."
        )
    }

    static let weightsHeader = [
        Phrase(nl: "signaal", en: "signal"), Phrase(nl: "gewicht", en: "weight"),
        Phrase(nl: "standaard", en: "standard"),
    ]

    static let evaluationTitle = Phrase(
        nl: "Hoe goed suggesties samenwerkingen terugvinden",
        en: "How well suggestions find collaborations again"
    )

    static func evaluationGround(_ count: Int) -> Phrase {
        Phrase(
            nl:
                "Steeds is een op de tien samenwerkingen verborgen en vanaf beide kanten teruggezocht: \(Numerals.count(count, .dutch)) in totaal.",
            en:
                "One in ten collaborations was hidden at a time and looked for from both sides: \(Numerals.count(count, .english)) in all."
        )
    }

    static let evaluationHeader = [
        Phrase(nl: "signaal", en: "signal"), Phrase(nl: "1/plaats", en: "1/rank"),
        Phrase(nl: "bij eerste 10", en: "in first 10"), Phrase(nl: "precisie", en: "precision"),
        Phrase(nl: "in lijst", en: "in list"),
    ]

    static let evaluationNote = Phrase(
        nl:
            "1/plaats: 1 gedeeld door de plaats in de lijst, gemiddeld. Bij eerste 10 en in lijst: welk deel bij de eerste tien of honderd staat. Precisie: welk deel van de eerste tien verborgen was; wie goed past maar nog niet samenwerkt, telt als fout. Overal is hoger beter. Tussen haakjes: hoe zeker het cijfer is; bij andere mensen zoals deze ligt het in 95 van de 100 gevallen daartussen.",
        en:
            "1/rank: 1 divided by the place in the list, on average. In first 10 and in list: which share is among the first ten or hundred. Precision: which share of the first ten was hidden; those who fit but don’t collaborate yet count as wrong. Higher is better everywhere. In parentheses: how sure the figure is; with other people like these it lies in between in 95 of 100 cases."
    )

    static let tooFewCollaborations = Phrase(
        nl:
            "Dit netwerk heeft minder dan tien samenwerkingen; daarmee valt niets te meten. Leg er meer vast, of kies een andere dag.",
        en:
            "This network has fewer than ten collaborations, so there is nothing to measure. Record more, or choose another day."
    )

    static let allSignals = Phrase(nl: "alle samen", en: "all together")
}
