public import RaakvlakNetwork

/// Why a file of another program can't be read at all, and where.
public struct SyntaxFault: ExplainedError, Hashable {
    /// What can be wrong.
    public enum Finding: Hashable, Sendable {
        /// A byte that is not UTF-8.
        case notUTF8
        /// Something else stands where JSON wants a value, a name, a comma …
        case unexpected(found: String, wanted: String)
        /// The file ends in the middle.
        case unexpectedEnd
        /// What begins like a number is none in JSON.
        case badNumber(String)
        /// A backslash is followed by what JSON doesn't know, or by half a character.
        case badEscape
        /// A line break or another control character in a text of JSON.
        case controlCharacter
        /// What Expat says of XML that is not well-formed.
        case notWellFormed(String)
        /// The document declares its own type, in which entities could be hidden.
        case documentType
        /// More levels within each other than are read.
        case tooDeep(most: Int)
        /// More attributes at one element than are read.
        case tooManyAttributes(most: Int)
        /// More fields at one node or edge than are read.
        case tooManyFields(most: Int)
        /// What is declared for all nodes or edges fills more fields than are read.
        case tooManyFilled(most: Int)
        /// All nodes and edges have more fields than are read.
        case tooManyCells(most: Int)
        /// The file has more bytes than are read.
        case tooLarge(most: Int)
        /// The file is sound, but it is not of this format: it lacks what every such file has.
        case notTheFormat(InterchangeFormat, missing: String)
        /// An element or object lacks what it must have.
        case missing(String, in: String)
    }

    /// The file's name.
    public var file: String
    /// The line, from 1.
    public let line: Int
    /// The column, in bytes from 1.
    public let column: Int
    /// What is wrong there.
    public let finding: Finding

    init(file: String = "", line: Int, column: Int, _ finding: Finding) {
        (self.file, self.line, self.column, self.finding) = (file, line, column, finding)
    }

    /// The place, what was found, and what to do.
    public var phrase: Phrase {
        let (found, remedy) = (finding.found, finding.remedy)
        let place = "\(file):\(line):\(column): "
        return Phrase(
            nl: place + found.dutch + "; " + remedy.dutch + ".",
            en: place + found.english + "; " + remedy.english + "."
        )
    }
}

extension SyntaxFault.Finding {
    fileprivate var found: Phrase {
        switch self {
        case .notUTF8: Phrase(nl: "dit is geen UTF-8", en: "this is not UTF-8")
        case .unexpected(let found, let wanted):
            Phrase(
                nl: "hier staat \(found), maar JSON wil hier \(Texts.jsonWanted(wanted)(.dutch))",
                en: "found \(found), but JSON wants \(Texts.jsonWanted(wanted)(.english)) here"
            )
        case .unexpectedEnd: Phrase(nl: "het bestand houdt hier plotseling op", en: "the file ends abruptly here")
        case .badNumber(let text):
            Phrase(nl: "'\(text)' is in JSON geen getal", en: "'\(text)' is not a number of JSON")
        case .badEscape:
            Phrase(nl: "na de \\ staat iets dat JSON niet kent", en: "the \\ is followed by what JSON doesn't know")
        case .controlCharacter:
            Phrase(nl: "in deze tekst staat een stuurteken", en: "there is a control character in this text")
        case .notWellFormed(let reason):
            Phrase(
                nl: "de XML klopt niet (\(Texts.expatReasons[reason] ?? reason))",
                en: "the XML is not well-formed (\(reason))"
            )
        case .documentType: Phrase(nl: "hier staat een DOCTYPE", en: "there is a DOCTYPE here")
        case .tooDeep(let most):
            Phrase(nl: "hier staan meer dan \(most) lagen in elkaar", en: "there are more than \(most) levels here")
        case .tooManyAttributes(let most):
            Phrase(
                nl: "dit element heeft meer dan \(most) attributen",
                en: "this element has more than \(most) attributes"
            )
        case .tooManyFields(let most):
            Phrase(
                nl: "deze knoop of relatie heeft meer dan \(most) velden",
                en: "this node or edge has more than \(most) fields"
            )
        case .tooManyFilled(let most):
            Phrase(
                nl: "de standaardwaarden (default) vullen tot hier meer dan \(most) velden",
                en: "up to here, the default values fill more than \(most) fields"
            )
        case .tooManyCells(let most):
            Phrase(
                nl: "tot hier hebben de knopen en relaties samen meer dan \(most) velden",
                en: "up to here, the nodes and edges have more than \(most) fields together"
            )
        case .tooLarge(let most):
            Phrase(nl: "het bestand is groter dan \(most) bytes", en: "the file is larger than \(most) bytes")
        case .notTheFormat(let format, let missing):
            Phrase(
                nl: "dit is geen \(format.name): er is geen \(missing)",
                en: "this is not \(format.name): there is no \(missing)"
            )
        case .missing(let name, let owner):
            Phrase(nl: "bij \(owner) ontbreekt \(name)", en: "\(owner) lacks \(name)")
        }
    }

    fileprivate var remedy: Phrase {
        switch self {
        case .notUTF8: Phrase(nl: "sla het bestand op als UTF-8", en: "save the file as UTF-8")
        case .documentType:
            Phrase(
                nl: "haal die weg: hij wordt om veiligheid niet gelezen",
                en: "remove it: for safety it is not read"
            )
        case .tooManyFilled:
            Phrase(
                nl: "haal <default> weg bij wat niet nodig is",
                en: "remove <default> where it is not needed"
            )
        case .tooManyFields, .tooManyCells:
            Phrase(
                nl: "zoveel wordt niet gelezen: exporteer alleen wat nodig is",
                en: "so much is not read: export only what is needed"
            )
        case .tooDeep, .tooManyAttributes, .tooLarge:
            Phrase(nl: "zoveel wordt niet gelezen", en: "so much is not read")
        case .notTheFormat:
            Phrase(nl: "noem het formaat met --format", en: "name the format with --format")
        case .missing: Phrase(nl: "vul het aan", en: "add it")
        default: Phrase(nl: "exporteer het bestand opnieuw of verbeter het", en: "export the file again or mend it")
        }
    }
}

extension InterchangeFormat {
    /// What people call the format.
    public var name: String {
        switch self {
        case .graphml: "GraphML"
        case .gexf: "GEXF"
        case .json: "node-link JSON"
        case .dot: "DOT"
        case .kumu: "Kumu"
        }
    }
}

extension Texts {
    /// What Expat says most, in Dutch; it speaks English.
    fileprivate static let expatReasons = [
        "no element found": "er staat geen element in",
        "mismatched tag": "een element sluit dat niet open is",
        "not well-formed (invalid token)": "hier staat een teken dat niet mag",
        "undefined entity": "een entiteit is niet bekend",
        "unclosed token": "een element is niet af",
        "junk after document element": "na het laatste element staat nog iets",
        "duplicate attribute": "een attribuut staat er twee keer",
        "syntax error": "dit is geen XML",
    ]

    /// What JSON wants at a place: a punctuation mark as it is, or a word for a larger thing.
    fileprivate static func jsonWanted(_ wanted: String) -> Phrase {
        switch wanted {
        case "value": Phrase(nl: "een waarde", en: "a value")
        case "name": Phrase(nl: "een naam tussen aanhalingstekens", en: "a name in quotes")
        case "end": Phrase(nl: "niets meer", en: "nothing more")
        case "object": Phrase(nl: "een object", en: "an object")
        case "array": Phrase(nl: "een lijst", en: "an array")
        default: Phrase("'\(wanted)'")
        }
    }
}
