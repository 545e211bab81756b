public import RaakvlakNetwork
public import RaakvlakRecords

/// Writes a network in a format of other programs.
///
/// Nodes and ties leave in the order of the network, with all their facts as fields; the same network and language give
/// the same bytes.
public struct InterchangeWriter: Sendable {
    private let network: Network
    private let language: Language

    /// Writes `network`; labels are in `language`, all else is in both.
    public init(_ network: Network, in language: Language) {
        (self.network, self.language) = (network, language)
    }

    /// Writes the network as one file, piece by piece.
    ///
    /// - Complexity: O(bytes written), with memory for the fields of one node.
    /// - Precondition: `format.isOneFile`.
    public func write(as format: InterchangeFormat, to output: inout some TextOutputStream) {
        let flat = FlatNetwork(network, in: language)
        switch format {
        case .graphml: GraphMLWriter(flat).write(to: &output)
        case .gexf: GEXFWriter(flat).write(to: &output)
        case .json: NodeLinkWriter(flat).write(to: &output)
        case .dot: DOTWriter(flat).write(to: &output)
        case .kumu: preconditionFailure("A Kumu export is several files.")
        }
    }

    /// The files of a Kumu import: `elements.csv` and `connections.csv`.
    public var kumuFiles: [FolderWriter.File] { KumuWriter(FlatNetwork(network, in: language)).files }
}

extension String {
    /// Hands the text on where it is long; what is left stays.
    mutating func passOn(to output: inout some TextOutputStream, above length: Int = 1 << 16) {
        guard utf8.count > length else { return }
        output.write(self)
        removeAll(keepingCapacity: true)
    }
}
