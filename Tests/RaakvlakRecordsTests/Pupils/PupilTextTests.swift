import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakRecords

/// Texts about one pupil are signs; texts about pupils are none.
@Suite struct PupilTextTests {
    private static let positives: [(String, PupilSign)] = [
        ("We zoeken een plek voor leerling Sem de Vries.", .namedPupil),
        ("Leerling Noor heeft extra hulp nodig.", .namedPupil),
        ("Een leerling genaamd Zyanya van den Berg zit al maanden thuis.", .namedPupil),
        ("Leerling S. zit thuis.", .namedPupil),
        ("Het meisje Yara komt niet meer op school.", .namedPupil),
        ("Our pupil Emma Jones needs a quiet room.", .namedPupil),
        ("Sem (7 jaar) leert niet lezen.", .age),
        ("Het gaat om Fatima, 9 jaar oud.", .age),
        ("Daan is 8 jaar en zit thuis.", .age),
        ("De 7-jarige Milan wil graag naar school.", .age),
        ("Emma (7 years) likes school.", .age),
        ("Sem uit groep 6 wil naar het vo.", .schoolClass),
        ("Noor, groep 3, kan goed rekenen.", .schoolClass),
        ("Lucas zit in klas 2.", .schoolClass),
        ("Onze dochter zit al een jaar thuis.", .ownChild),
        ("Mijn zoon Bram heeft een plek nodig.", .ownChild),
        ("My son needs help.", .ownChild),
        ("Geboren op 12-3-2014 in Rotterdam.", .birthDate),
        ("geb. 3 mei 2015", .birthDate),
        ("Born on 12 March 2014.", .birthDate),
        ("BSN 111222333", .citizenNumber),
        ("Nummer 123456782 staat in het dossier.", .citizenNumber),
        ("Sem heeft autisme en zoekt een plek.", .diagnosis),
        ("Noor met dyslexie leest veel.", .diagnosis),
        ("Yusuf is hoogbegaafd.", .diagnosis),
        ("Emma has been given an ADHD diagnosis.", .diagnosis),
        ("De moeder van Jeroen (groep 6, ADHD) vraagt hulp, hij zit thuis.", .namedPupil),
        ("De moeder van Jeroen (groep 6, ADHD) vraagt hulp, hij zit thuis.", .schoolClass),
        ("Onze leerling Jeroen zit thuis en heeft autisme.", .namedPupil),
        ("Plek voor leerling Jeroen.", .namedPupil),
        ("Plek voor leerling Zyanya.", .namedPupil),
        ("Leerling Zyanya zit thuis.", .namedPupil),
        ("Het gaat om Jeroen de Vries, 9 jaar, autisme.", .age),
        ("Het gaat om Zyanya de Vries, 9 jaar, autisme.", .age),
        ("Zyanya (9 jaar, thuiszitter) zoekt een plek.", .age),
        ("Noor (12) heeft epilepsie en zit in klas 2b.", .age),
        ("Noor (12) heeft epilepsie en zit in klas 2b.", .diagnosis),
        ("De vader van Zyanya (groep 3) belt vaak.", .schoolClass),
        ("zoon van mevrouw Jansen heeft ADHD", .namedPupil),
        ("De dochter van de heer Bakker zit thuis.", .namedPupil),
        ("De ouders van Sem zoeken een andere school.", .namedPupil),
        ("Noor zit in klas 2b.", .schoolClass),
        ("we worry about our daughter", .ownChild),
        ("The mother of Emma asks for help.", .namedPupil),
        ("Our pupil Zyanya stays at home.", .namedPupil),
    ]

    @Test(arguments: positives.indices) func `a text about one pupil is found`(index: Int) {
        let (text, sign) = Self.positives[index]
        #expect(PupilText.findings(in: text).map(\.sign).contains(sign), "\(text)")
    }

    @Test(arguments: positives.indices) func `no name is told in full`(index: Int) {
        let text = Self.positives[index].0
        let names = [
            "Sem", "Vries", "Noor", "Zyanya", "Berg", "Yara", "Emma", "Jones", "Fatima", "Daan", "Milan", "Bram",
            "Yusuf", "Jeroen", "Jansen", "Bakker",
        ]
        for finding in PupilText.findings(in: text) {
            #expect(!names.contains { finding.excerpt.contains($0) }, "\(finding.excerpt)")
            #expect(!finding.excerpt.contains("2333") && !finding.excerpt.contains("6782"))
        }
    }

    @Test(arguments: [
        "Leerlingen in groep 6 krijgen extra lessen.", "Wij hebben 12 leerlingen met autisme op onze scholen.",
        "Een leerling met dyslexie krijgt meer tijd.", "Leerling Centraal is een project van de gemeente.",
        "De leerling staat centraal; Nederland doet mee.", "Kind en Gezin helpt ouders.", "Kind & Zorg Rotterdam",
        "Koers VO bestaat 7 jaar.", "De subsidie loopt 4 jaar.", "Passend Onderwijs bestaat 10 jaar.",
        "groep 6 en groep 7",
        "Juf Anna van groep 6 helpt mee.", "Meester Tim (groep 8) deelt zijn ervaring.",
        "Anna werkt 12 jaar bij het bestuur als adviseur",
        "Bel 010 123 45 67 of 0612345678.", "KvK 12345678", "Budget 123456789 euro",
        "In 2014 geboren uit een initiatief van ouders.",
        "Anna heeft vragen over autisme en ADHD in de klas.", "Kinderen van 4 tot 12 jaar doen mee.",
        "Jongeren van 16 jaar en ouder.",
        "De Jongen & Meisjes Academie", "Our school has a class of 12 pupils aged 7.", "Zijn kind krijgt de ruimte.",
        "De leerling. Anna de Vries vertelt erover.", "Het kind in Rotterdam heeft recht op onderwijs.",
        "leerlingen met autisme", "groep 6 van de Regenboog", "leerling-ambassadeur Koers VO",
        "de moeder van alle problemen", "Basisschool De Regenboog, groep 6, zoekt een plek voor een leerling.",
        "De Regenboog (groep 6) doet mee met ouders en kind.", "Koers VO betaalt per leerling Rijk en gemeente mee.",
        "Per leerling Techniek is er 4 uur.", "Een leerling van het Lyceum zit thuis.",
        "Child Protection Board helps families.", "De ouders van Rotterdam denken mee.",
        "Ouders van Passend Onderwijs Rotterdam", "Moeders van Rotterdam is een vereniging.",
        "De vader van het plan is de wethouder.", "Stichting Kind en Onderwijs Rotterdam (12 scholen)",
        "Onderwijs Specialisten (5)", "Project Samen (4 jaar) helpt elke leerling.",
        "In Rotterdam, 9 jaar later, zit nog steeds een leerling thuis.",
        "Anna heeft autisme-expertise in huis.", "Bram werkt met leerlingen in groep 7.",
        "De leerling en de ouders praten mee.", "Voor elke leerling Passend Onderwijs.",
        "Zij is moeder van twee kinderen.", "Ouderavond op 12 maart in Schiedam",
        "Adviseur Anna (4 dagen) helpt bij autisme.", "De zoon van de wethouder opent de school.",
        "Leerling Centraal (10 jaar) is een project voor een leerling.",
        "Wij zoeken een school met een klas van 12 leerlingen.", "The parents of Rotterdam meet in March.",
        "Onze leerlingen wonen in Schiedam en Vlaardingen.", "Kinderen met een diagnose krijgen hulp op school.",
    ]) func `a text about pupils as a group, or about adults, is left alone`(text: String) {
        #expect(PupilText.findings(in: text).map(\.excerpt) == [])
    }

    @Test func `the fixture has nothing about pupils`() throws {
        let outcome = try FolderReader(path: Fixture.folder("inclusiever-onderwijs")).read(pupils: .notice)
        let found = outcome.issues.filter { $0.problem.code == "pupilData" }.map { $0.text(in: .english) }
        #expect(found == [])
    }

    @Test func `texts are found below a title, above the header and beyond it`() throws {
        let text = """
            Contactenlijst leerling Sem de Vries;;
            Id;Soort;Omschrijving
            plek;behoefte;Een plek voor leerling Noor.
            stil;behoefte;Een stille ruimte;Voor leerling Yara.

            """
        try withTemporaryFolder { folder in
            try folder.write(text, to: "Inbreng.csv")
            let outcome = try FolderReader(path: folder.path).read(pupils: .notice)
            let places = outcome.issues.filter { $0.problem.code == "pupilData" }.map(\.place)
            #expect(places == ["Inbreng.csv:1:1", "Inbreng.csv:3:3", "Inbreng.csv:4:4"])
        }
    }

    @Test func `what is found is a notice, and an error where it is refused`() throws {
        let files = [
            "contributions.csv": "id,kind,text,leerlingnummer\nplek,need,Een plek voor leerling Sem de Vries.,12\n"
        ]
        try withTemporaryFolder { folder in
            for (name, text) in files { try folder.write(text, to: name) }
            let reader = FolderReader(path: folder.path)
            #expect(try reader.read().issues.isEmpty)
            let noticed = try reader.read(pupils: .notice)
            #expect(noticed.network != nil)
            #expect(
                noticed.issues.filter { $0.problem.code == "pupilData" }.map(\.place) == [
                    "contributions.csv:1:4", "contributions.csv:2:3",
                ]
            )
            let refused = try reader.read(pupils: .refuse)
            #expect(refused.network == nil)
            #expect(refused.errorCount == 2)
            #expect(refused.issues.last?.text(in: .english).contains("leerling S… de V…") == true)
        }
    }
}
