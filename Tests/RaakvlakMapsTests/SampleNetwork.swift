import RaakvlakNetwork
import RaakvlakTesting

/// A small network in the spirit of the example folder.
enum SampleNetwork {
    static let text = """
        samenwerkingsverband: koers=Koers_VO
        schoolBoard: blick=Stichting_BLICK_op_onderwijs yulius=Stichting_Yulius
        gemeente: capelle=Gemeente_Capelle_aan_den_IJssel
        school: school-a=School_A school-b=School_B
        region: rijnmond=Rotterdam-Rijnmond
        person: ada=Ada_Bos bob=Bob_Vos cor=Cor_Das dik=Dik_Ree
        initiative: flexklas=Flexklas
        theme: jeugdhulp=Aansluiting_onderwijs_en_jeugdhulp overgang=Overgang_po–vo vervoer=Leerlingenvervoer
        contribution: need-1=Wie_houdt_de_regie? offer-1=Wij_delen_onze_regiekaart.
        agreement: deal-1=Ada_en_Cor_spreken_elkaar.
        meeting: tafel=Leertafel
        document: artikel=Artikel
        figure: twaalf=Twaalf_besturen
        blick memberOf koers
        yulius memberOf koers
        koers covers capelle
        blick governs school-a
        yulius governs school-b
        koers inRegion rijnmond
        ada worksFor blick role=bestuurder since=2021
        bob worksFor blick
        cor worksFor yulius
        ada represents blick state=accepted
        ada collaborates bob since=2023-04
        blick leads flexklas
        flexklas about overgang
        cor needs jeugdhulp
        need-1 contributedBy ada
        need-1 about jeugdhulp
        offer-1 contributedBy cor
        offer-1 about jeugdhulp
        deal-1 party ada
        deal-1 party cor
        ada attends tafel role=present
        cor attends tafel
        artikel about koers
        twaalf about koers
        vervoer broader overgang
        """

    static func graph(asOf date: String? = "2024-02-01") throws -> Graph {
        let sketch = try NetworkSketch(text)
        let kinds = ["need-1": "need", "offer-1": "offer"]
        let nodes = sketch.nodes.map { node in
            var attributes = node.attributes
            attributes[.kind] = kinds[node.id.text]
            return Node(id: node.id, kind: node.kind, name: node.name, attributes: attributes)
        }
        let network = try Network(nodes: nodes, ties: sketch.ties)
        return Graph(network, asOf: try date.map(CalendarDate.required))
    }
}
