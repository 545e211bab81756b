import RaakvlakNetwork

/// Why a text looks as if it were about a pupil or another minor.
public enum PupilSign: String, CaseIterable, Hashable, Sendable {
    /// A pupil or child with a name: "leerling Sem de Vries".
    case namedPupil
    /// A name with the age of a child: "Noor (7 jaar)".
    case age
    /// A name with a class: "Sem uit groep 6".
    case schoolClass
    /// A child of the one who writes: "onze dochter".
    case ownChild
    /// A date of birth.
    case birthDate
    /// A citizen service number (BSN), by its eleven test.
    case citizenNumber
    /// A name with a diagnosis: "Sem heeft autisme".
    case diagnosis
    /// A column for such data: "geboortedatum".
    case column

    /// What was found.
    var found: Phrase {
        switch self {
        case .namedPupil: Phrase(nl: "een leerling of kind met een naam", en: "a pupil or child with a name")
        case .age: Phrase(nl: "een naam met een leeftijd", en: "a name with an age")
        case .schoolClass: Phrase(nl: "een naam met een groep of klas", en: "a name with a school class")
        case .ownChild: Phrase(nl: "een kind van degene die schrijft", en: "a child of the one who writes")
        case .birthDate: Phrase(nl: "een geboortedatum", en: "a date of birth")
        case .citizenNumber: Phrase(nl: "een burgerservicenummer (BSN)", en: "a citizen service number (BSN)")
        case .diagnosis: Phrase(nl: "een naam met een diagnose", en: "a name with a diagnosis")
        case .column: Phrase(nl: "een kolom voor gegevens van leerlingen", en: "a column for data of pupils")
        }
    }
}
