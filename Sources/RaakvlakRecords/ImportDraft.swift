import RaakvlakNetwork

/// What was read of a network so far.
struct ImportDraft {
    /// The file from which rows come, and what its columns mean.
    struct Source {
        let file: String
        let names: [String]
        let shorthands: [FileFormat.Shorthand?]
        /// The columns to which an issue points where a network can't hold a node.
        var idColumn = 0
        var sinceColumn = 0
    }

    var builder = NetworkBuilder()
    var origins = TieOrigins()
    var log = IssueLog()
    /// The ids that are named in rows of which no tie was taken, and the issue with each, should there be no such node.
    private var mentions: [(symbol: UInt32, issue: Issue)] = []
    private(set) var files: [Import.File] = []
    private var rowCount = 0
    private var details = DetailNumbers()

    /// Ends the reading of a file.
    mutating func end(_ file: String, rows: Int? = nil) {
        files.append(.init(name: file, rows: rows ?? rowCount))
        (rowCount, details) = (0, DetailNumbers())
    }

    /// Adds what was read of a stretch of a file behind `lines` lines of it.
    mutating func add(_ part: consuming RowPart, of source: Source, behind lines: Int) {
        rowCount += part.rowCount
        log.add(part.log, behind: lines)
        var symbols: [UInt32] = []
        symbols.reserveCapacity(part.ids.new.count)
        builder.reserveCapacity(ids: part.ids.new.count)
        part.ids.new.forEach { _, id in symbols.append(builder.symbol(of: id)) }
        let refused = addNodes(of: &part, symbols, of: source, behind: lines)
        add(part.mentions, symbols, of: source, behind: lines)

        if !refused.isEmpty { part.keepTies((0..<part.ties.count).filter { !refused.contains($0) }) }
        let numbers = details.numbers(of: part.details, &builder)
        part.renumberTies(symbols, details: numbers)
        origins.append(part.tiePlaces, of: source, behind: lines)
        builder.insert(part.ties)
    }

    private mutating func add(
        _ mentions: [RowPart.Mention],
        _ symbols: [UInt32],
        of source: Source,
        behind lines: Int
    ) {
        for mention in mentions {
            let isNew = mention.symbol >= PartIDs.firstNew
            let symbol = isNew ? symbols[Int(mention.symbol - PartIDs.firstNew)] : mention.symbol
            let column = Int(mention.place.column)
            let problem = Problem.unknownReference(column: source.names[column], found: builder.id(of: symbol))
            let line = Int(mention.place.line) + lines
            self.mentions.append((symbol, Issue(file: source.file, line: line, column: column + 1, problem: problem)))
        }
    }

    /// Reports ids of no node that are named in rows of which no tie was taken.
    mutating func reportMentions() {
        for (symbol, issue) in mentions where builder.node(of: symbol) == nil { log.report(issue) }
    }

    /// Adds the nodes of a part; reports those that the network can't hold, and gives the places of their ties.
    private mutating func addNodes(
        of part: inout RowPart,
        _ symbols: [UInt32],
        of source: Source,
        behind lines: Int
    ) -> RangeSet<Int> {
        var (refused, firstTie) = (RangeSet<Int>(), 0)
        part.moveNodes { node, row in
            let isNew = row.symbol >= PartIDs.firstNew
            let symbol = isNew ? symbols[Int(row.symbol - PartIDs.firstNew)] : row.symbol
            do throws(NetworkError) {
                try builder.insert(node, symbol: symbol)
            } catch {
                report(error, line: row.line + lines, of: source)
                refused.insert(contentsOf: firstTie..<row.tieEnd)
            }
            firstTie = row.tieEnd
        }
        return refused
    }

    /// Reports that the network can't hold a node.
    private mutating func report(_ error: NetworkError, line: Int, of source: Source) {
        let (column, problem): (Int, Problem)
        switch error {
        case .duplicateNode(let id):
            (column, problem) = (source.idColumn, .duplicateID(id.text))
            log.refuse(id)
        case .periodNotAllowed(let id, _):
            (column, problem) = (source.sinceColumn, .network(error))
            log.refuse(id)
        default: (column, problem) = (source.idColumn, .network(error))
        }
        log.report(Issue(file: source.file, line: line, column: column + 1, problem: problem))
    }
}

/// The numbers that a builder gave to details, by the bytes that state them in one file.
private struct DetailNumbers {
    private var keys = SymbolTable()
    private var numbers: [UInt32] = []

    /// The builder's numbers of the details of a part, by the part's numbers.
    mutating func numbers(of details: PartDetails, _ builder: inout NetworkBuilder) -> [UInt32] {
        var result: [UInt32] = [0]
        details.keys.forEach { local, key in
            let place = Int(keys.insert(key))
            if place == numbers.count { numbers.append(builder.number(of: details.values[local])) }
            result.append(numbers[place])
        }
        return result
    }
}
