import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// A small field: two regions, boards with and without a contact person, themes on different levels, a meeting.
enum FieldSample {
    static let day = "2024-02-01"

    static func network() throws -> Network {
        let sketch = try NetworkSketch(
            """
            schoolBoard: kade=Stichting_De_Kade oever=Stichting_De_Oever plas=Stichting_De_Plas
            organization: oud=Werkverband_Oud ouder=Werkverband_Ouder
            samenwerkingsverband: delta=Samenwerkingsverband_Delta
            gemeente: dijkstad=Gemeente_Dijkstad
            school: school=School_aan_de_Kade
            region: noord=Noord zuid=Zuid
            person: ada=Ada_Bos bob=Bob_Çelik cas=Cas_Dijk dia=Dia_Engel eef=Eef_Faber
            theme: jeugdhulp=Jeugdhulp_op_school wijk=Wijkteams overstap=Overstap_po-vo bouw=Gebouwen
            initiative: brug=De_Brug
            group: kring=Leerkring
            meeting: start=Startbijeenkomst reeks=Reeks later=Vervolg
            kade inRegion noord
            oever inRegion zuid
            plas inRegion zuid
            noord adjacent zuid
            school locatedIn dijkstad
            kade governs school
            dijkstad inRegion noord
            delta covers dijkstad
            kade memberOf delta role=member
            oever memberOf delta role=member
            plas memberOf delta role=opting-in
            delta succeeds oud since=2020
            oud succeeds ouder
            ada worksFor kade role=adviseur since=2021
            bob worksFor oever role=directeur
            cas worksFor plas
            dia worksFor dijkstad
            ada represents kade state=accepted
            bob represents oever state=nominated
            cas represents plas state=declined
            plas invited start state=silent
            eef invited start state=sent
            ada attends start role=chair
            cas attends start role=absent
            kade leads brug
            oever partnerIn brug
            brug about jeugdhulp
            wijk broader jeugdhulp
            overstap related jeugdhulp
            ada worksOn jeugdhulp
            bob needs wijk
            dia offers overstap
            ada participatesIn kring
            dia participatesIn kring
            start partOf reeks
            later succeeds start
            delta organizes start
            ada collaborates dia
            vraag madeAt start
            vraag contributedBy dia
            antwoord answers vraag
            antwoord contributedBy ada
            antwoord madeAt start
            antwoord about wijk
            hulp contributedBy ada
            hulp about overstap
            hulp madeAt start
            samen party ada
            samen party bob
            samen madeAt start
            leden about delta
            aanwezig about start
            """
        )
        let texts = [
            try node("vraag", .contribution, "Waaraan denken jullie bij inclusie?", [.kind: "question"]),
            try node("antwoord", .contribution, "Aan het wijkteam in de school.", [.kind: "association"]),
            try node("hulp", .contribution, "Wij zoeken hulp bij de overstap.", [.kind: "need"]),
            try node("samen", .agreement, "Ada en Bob praten verder.", [.state: "agreed"]),
            try node("leden", .figure, "Drie besturen zijn lid", [.minimum: "3", .maximum: "3", .unit: "schoolBoard"]),
            try node("aanwezig", .figure, "Twee besturen", [.minimum: "2", .maximum: "2", .unit: "schoolBoard"]),
        ]
        let sectors = sketch.nodes.map { node in
            guard node.id.text == "kade" else { return node }
            var attributes = Attributes()
            attributes[.sector] = "po|vo"
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
        }
        return try Network(nodes: sectors + texts, ties: sketch.ties)
    }

    private static func node(
        _ id: String,
        _ kind: NodeKind,
        _ text: String,
        _ values: [AttributeName: String]
    ) throws -> Node {
        var attributes = Attributes()
        for (name, value) in values { attributes[name] = value }
        return Node(id: try .required(id), kind: kind, name: text, attributes: attributes)
    }

    static func graph() throws -> Graph { Graph(try network(), asOf: try .required(day)) }
}
