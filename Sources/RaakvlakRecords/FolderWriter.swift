public import RaakvlakNetwork

/// Writes a network as a folder of CSV files, sorted, so that two exports can be compared with diff.
///
/// Each file has all columns of its table, then its extra columns by name; files without rows are left out. What was
/// written reads back as the same network, and is written again with the same bytes.
public struct FolderWriter: Sendable {
    /// A file of the folder.
    public struct File: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// What stands in it.
        public let bytes: [UInt8]

        /// Makes a file of its parts.
        public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    }

    private let network: Network

    /// Writes `network`.
    public init(_ network: Network) { self.network = network }

    /// The files, in the order in which they are read.
    ///
    /// - Complexity: O(nodes + ties).
    public var files: [File] {
        var shorthand = ShorthandTies(network)
        let nodeFiles = FileFormat.all.compactMap { format in nodeFile(format, &shorthand) }
        return ([namesFile] + nodeFiles + [tiesFile(except: shorthand.isWritten)]).compactMap { $0 }
    }

    /// The files of an empty folder: their headers.
    public static var emptyFiles: [File] {
        let headers =
            [(FileFormat.namesFile, FileFormat.nameColumns)]
            + FileFormat.all.map { ($0.name, $0.allColumns.map(\.name)) } + [
                (FileFormat.tiesFile, FileFormat.tieColumns)
            ]
        return headers.map { name, columns in
            var text = CSVText()
            text.append(header: columns)
            return File(name: name, bytes: text.bytes)
        }
    }

    private func nodeFile(_ format: FileFormat, _ shorthand: inout ShorthandTies) -> File? {
        let numbers = network.nodes.indices.filter { format.kinds.contains(network.nodes[$0].kind) }
        guard !numbers.isEmpty else { return nil }
        let known = Set(format.allColumns.map(\.name))
        let extras = Set(numbers.flatMap { network.nodes[$0].attributes.map(\.name) }).subtracting(known).sorted()
        var text = CSVText()
        text.append(header: format.allColumns.map(\.name) + extras)
        for number in numbers {
            let employment = shorthand.employment(of: number)
            let fields = format.allColumns.map { column in
                field(column, of: number, employment: employment, &shorthand)
            }
            text.append(fields + extras.map { network.nodes[number].attributes[$0] ?? "" })
        }
        return File(name: format.name, bytes: text.bytes)
    }

    private func field(
        _ column: FileFormat.Column,
        of number: Int,
        employment: Int?,
        _ shorthand: inout ShorthandTies
    ) -> String {
        let node = network.nodes[number]
        switch column.role {
        case .id: return node.id.text
        case .kind: return node.kind.code
        case .name: return node.name
        case .englishName: return node.englishName ?? ""
        case .aliases: return ListText.text(of: node.otherNames.filter(\.isPlainAlias).map(\.name))
        case .source: return node.source ?? ""
        case .since: return node.period.since?.description ?? ""
        case .until: return node.period.until?.description ?? ""
        case .employmentRole: return employment.flatMap { network.details(ofTie: $0).role } ?? ""
        case .employmentSince: return employment.flatMap { network.details(ofTie: $0).period.since?.description } ?? ""
        case .employmentUntil: return employment.flatMap { network.details(ofTie: $0).period.until?.description } ?? ""
        case .attribute(let rule): return node.attributes[rule.name] ?? ""
        case .extra(let name): return node.attributes[name] ?? ""
        case .ties(let rule) where rule.kind == .worksFor:
            return employment.map { shorthand.take($0, rule) } ?? ""
        case .ties(let rule): return shorthand.take(rule, of: number)
        }
    }

    private var namesFile: File? {
        var text = CSVText()
        text.append(header: FileFormat.nameColumns)
        let header = text.bytes.count
        for node in network.nodes {
            for name in node.otherNames where !name.isPlainAlias {
                text.append([
                    node.id.text, name.name, name.language?.rawValue ?? "", name.kind.code,
                    name.period.since?.description ?? "", name.period.until?.description ?? "", name.source ?? "",
                ])
            }
        }
        return text.bytes.count == header ? nil : File(name: FileFormat.namesFile, bytes: text.bytes)
    }

    private func tiesFile(except isWritten: [Bool]) -> File? {
        let rest = network.ties.indices.filter { !isWritten[$0] }
        guard !rest.isEmpty else { return nil }
        // Details that only a refused tie has are among the distinct ones too.
        let extras = Set(
            Set(rest.map { network.detailNumbers[$0] }).flatMap { number in
                network.distinctDetails[Int(number)].attributes.map(\.name)
            }
        ).sorted()
        let ties = network.ties
        var text = CSVText()
        text.append(header: FileFormat.tieColumns + extras)
        for index in rest {
            let tie = ties[index]
            let details = tie.details
            text.append(
                [
                    tie.from.text, tie.kind.code, tie.to.text, details.role ?? "",
                    details.weight.map(Decimal.text) ?? "",
                    details.state ?? "", details.period.since?.description ?? "",
                    details.period.until?.description ?? "",
                    details.note ?? "", details.source ?? "",
                ] + extras.map { details.attributes[$0] ?? "" }
            )
        }
        return File(name: FileFormat.tiesFile, bytes: text.bytes)
    }
}
