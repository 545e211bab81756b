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
    /// Relatives of a child or a parent, and those of them who are several.
    static let relative = words(
        "moeder vader mama papa oma opa pleegmoeder pleegvader stiefvader stiefmoeder zoon zoontje dochter dochtertje broer broertje "
            + "zus zusje kleinzoon kleindochter ouders pleegouders mother father parent parents son daughter brother sister"
    )
    static let several = words("ouders pleegouders parents")
    static let of = words("van of")
    /// What may stand before the name of a parent.
    static let title = words("mevrouw meneer mw mevr dhr familie fam de heer mrs mr ms")
    /// Of each pupil, and so of none in particular.
    static let each = words("per elke iedere ieder elk each every")
    /// What is said of one pupil, where a name that we don't know stands beside it.
    static let context = words(
        "thuis thuiszitter thuiszit leerling leerlinge scholier moeder vader zoon dochter zoontje dochtertje jongen meisje diagnose "
            + "schoolziek pupil mother father son daughter diagnosis boy girl"
    )
    /// What stands behind the name of one who is the subject, so that it is a name.
    static let verbs = words(
        "zit heeft is gaat kan wil krijgt komt volgt mist zoekt woont was kreeg heet loopt leert vindt has needs sits goes wants lives"
    )
    /// Behind these stands the name of a place, a school or a project.
    static let noPersonBehind = words(
        "de het een in te uit op bij school basisschool obs cbs rkbs pcb stichting gemeente college lyceum project programma traject regio "
            + "wijk vereniging subsidie methode the at in school project program"
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

    /// Capitalized words that are no names of people.
    static let noNames = words(
        """
        centraal in en van de het een zorg plus first central support care voor onderwijs school vo po so passend inclusief speciaal \
        protection scouts welzijn techniek economie horeca nederlands engels frans duits rekenen taal samen thuis netwerk platform \
        stichting gemeente college lyceum basisschool jeugd gezin ouders inspectie rijk ministerie vereniging academie academy board \
        child youth education inclusive special regional dutch english montessori dalton jenaplan koers \
        nederland holland nederlandse europa european rotterdam amsterdam utrecht haag denhaag eindhoven groningen tilburg almere breda \
        nijmegen apeldoorn arnhem haarlem enschede amersfoort zaanstad zwolle leiden zoetermeer maastricht dordrecht ede delft alkmaar \
        venlo deventer helmond schiedam vlaardingen maassluis capelle krimpen spijkenisse barendrecht ridderkerk hoogvliet hoek lelystad \
        leeuwarden assen hilversum gouda friesland drenthe overijssel gelderland limburg zeeland brabant flevoland rijnmond \
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september \
        oktober november december
        """
    )

    /// Frequent first names of children and adults in the Netherlands.
    static let firstNames = words(
        """
        noah luca lucas liam sem daan finn levi james milan mees benjamin adam bram luuk teun jesse thomas max sam julian siem hugo \
        guus jan tim lars thijs ruben gijs stijn jayden mohammed mohamed muhammad ahmed ali yusuf ibrahim omar rayan amir hamza bilal \
        david joep floris jens niels jasper koen pieter piet kees tom rick nick kevin dylan jordy mike mark peter paul erik hans \
        willem johan dirk sven sander bas bart wout cas boaz abel otis morris tobias oscar olivier mats jax vince owen xavi ties tijn \
        jeroen joris jelle jorrit jurre jochem joost joshua jonathan job jop jurriaan justin jason jack jacob jaap karel kasper kai \
        leon lorenzo luke maarten maurits michael michiel martijn matthijs mathijs mick mauro melle milo mustafa mehmet emre burak \
        kaan deniz nathan nino oliver patrick pepijn philip pim quinten raf ramon remco robbert robert roel roy rens ricardo \
        rowan ryan samuel sebastiaan simon stan stefan steven thijmen tygo valentijn victor vincent wessel willemijn wouter \
        xander yassin yassine youssef younes zakaria zayn ayoub anas imran ismail khalid karim said tarik soufiane marouane \
        alexander arthur aron bastiaan brian casper chris christiaan damian daniel dani dennis dex diederik duco elias emiel \
        fabian felix ferdi frank frans gerard gerrit giovanni harm hendrik henk hidde huub isaac ivan jari \
        emma julia mila olivia sophie noor zoe yara saar tess evi nora sara sarah lotte anna eva lieke liv maud fenna fleur elin isa \
        roos sofie sophia lynn luna milou feline bo jasmijn fatima aisha amina maryam zeynep elif esra merve yasmin samira noa lina \
        floor femke anne sanne lisa laura kim iris naomi nina julie amy charlotte isabella emily hannah merel pien suze vera linde \
        romy kiki loes marie maria johanna ella lena mia rosa jet puck nikki demi britt kyra chloe lizzy ivy jip robin charlie \
        amber angela anouk ava bente benthe caitlyn carlijn carmen chantal daphne denise dewi dina dounia elisa elise ellen els eline \
        esmee esther evelien eveline farah fay felicia floortje frederique hafsa hanna hailey hanneke ilse imane ines ingrid irene \
        iman jade janneke jennifer jessica jill joanna joy judith karin khadija kaylee lana lara leila lisanne lois louise lucy \
        madelief maaike malak manon mare margot marit marloes marjolein meike melissa mirthe michelle nadia naima nienke nour philou \
        quinty rania rebecca renske rianne sabine safae salma sanna selin shanaya sienna silke soraya stella sterre susanne sylvana \
        teddy thirza tirza valerie veerle vivienne wies yfke ylva yinthe zara zahra zainab
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { FoldedWord($0).text })
    }
}
