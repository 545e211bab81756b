/// The words by which texts about pupils are known.
enum PupilWords {
    /// One pupil or child, as people write it before a name.
    static let pupil = words(
        "leerling leerlinge scholier kleuter peuter jongen jongetje meisje kind pupil child boy girl schoolchild"
    )
    /// What may stand between such a word and the name.
    static let called = words("genaamd heet met de naam named called")
    /// One's own child, and whose it is.
    static let child = words(
        "zoon zoontje dochter dochtertje kind kindje kleinzoon kleindochter son daughter child grandson granddaughter"
    )
    static let own = words("onze ons mijn m'n my our")
    /// Those who are no pupils, with a first name and a class.
    static let adult = words(
        "juf juffrouw meester leerkracht leraar lerares docent docente mentor mentrix mevrouw meneer mevr dhr mw heer ib ib'er begeleider "
            + "begeleidster directeur adviseur coach teacher mrs mr ms head principal collega colleague ambassadeur"
    )
    /// What stands between the parts of a surname.
    static let nameParts = words("de den der van het t ter ten te el al ben bin la le da dos von")
    static let years = words("jaar years year jr jarige jarig yearold")
    static let classes = words("groep klas groupe grade class year brugklas")
    static let born = words("geboren geb geboortedatum born birth dob")
    static let citizenNumber = words("bsn burgerservicenummer sofinummer onderwijsnummer pgn")
    static let has = words("heeft kreeg krijgt has got gets")
    static let with = words("met with")
    static let `is` = words("is")
    static let diagnosis = words(
        "autisme adhd add ass pddnos dyslexie dyscalculie epilepsie tos hoogbegaafdheid angststoornis downsyndroom down asperger gilles "
            + "autism dyslexia dyscalculia epilepsy asd anxiety"
    )
    /// What may stand before a diagnosis.
    static let small = words(
        "een de ook nu diagnose vorm van ernstige ernstig lichte milde zware waarschijnlijk a an the also of been given with severe mild "
            + "diagnosis"
    )
    static let diagnosed = words(
        "autistisch dyslectisch hoogbegaafd gediagnosticeerd autistic dyslexic gifted diagnosed"
    )
    /// Columns that hold data of pupils.
    static let columns = words(
        "leerling leerlingnaam naamleerling leerlingnummer geboortedatum bsn burgerservicenummer onderwijsnummer pgn groepklas "
            + "pupil pupilname dateofbirth birthdate studentnumber diagnose diagnosis"
    )

    /// Capitalized words behind "leerling" that are no names of people.
    static let noNames = words(
        "centraal in en van de het een nederland nederlands zorg plus first central support care voor onderwijs school vo po so"
    )

    /// Frequent first names of children and adults in the Netherlands.
    static let firstNames = words(
        """
        noah luca lucas liam sem daan finn levi james milan mees benjamin adam bram luuk teun jesse thomas max sam julian siem hugo \
        guus jan tim lars thijs ruben gijs stijn jayden mohammed mohamed muhammad ahmed ali yusuf ibrahim omar rayan amir hamza bilal \
        david joep floris jens niels jasper koen pieter piet kees tom rick nick kevin dylan jordy mike mark peter paul erik hans \
        willem johan dirk sven sander bas bart wout cas boaz abel otis morris tobias oscar olivier mats jax vince owen xavi ties tijn \
        emma julia mila olivia sophie noor zoe yara saar tess evi nora sara sarah lotte anna eva lieke liv maud fenna fleur elin isa \
        roos sofie sophia lynn luna milou feline bo jasmijn fatima aisha amina maryam zeynep elif esra merve yasmin samira noa lina \
        floor femke anne sanne lisa laura kim iris naomi nina julie amy charlotte isabella emily hannah merel pien suze vera linde \
        romy kiki loes marie maria johanna ella lena mia rosa jet puck nikki demi britt kyra chloe lizzy ivy jip robin charlie
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { FoldedWord($0).text })
    }
}
