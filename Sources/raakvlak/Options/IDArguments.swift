internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// Ids on the command line; `-` among them stands for those on the standard input.
struct IDArguments {
    /// The ids, in their order, each once.
    let ids: [String]
    /// Whether the answer is one about one node: exactly one id was written, and none read.
    let isSingle: Bool

    /// Takes the words, and reads what they leave to the standard input.
    /// - Throws: `LocationError`; `RequestError.noIDs`, where there is nothing on the standard input; `.notIDs`.
    init(_ words: [String]) throws {
        var (ids, seen) = ([String](), Set<String>())
        for word in words {
            let read = word == "-" ? try Self.readIDs() : [word]
            ids += read.filter { seen.insert($0).inserted }
        }
        guard !ids.isEmpty else { throw RequestError.noIDs }
        self.ids = ids
        isSingle = words.count == 1 && words != ["-"]
    }
}

extension IDArguments {
    /// The ids on the standard input; where the first is none, what stands there is something else.
    private static func readIDs() throws -> [String] {
        let ids = try IDReader(path: "-").read()
        if let first = ids.first, Node.ID(first) == nil { throw RequestError.notIDs(first) }
        return ids
    }
}

extension OutputOptions {
    /// Writes the document about the one node, or those about several as one.
    func print<Member: SeriesMember>(_ members: [Member], isSingle: Bool) throws(Failure) {
        if isSingle, let member = members.first { try print(member) } else { try print(SeriesDocument(members)) }
    }
}
