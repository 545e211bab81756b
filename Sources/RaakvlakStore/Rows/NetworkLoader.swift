package import RaakvlakNetwork
import RaakvlakRecords

/// Makes a network of all rows of a store, in whatever parts they were read.
package struct NetworkLoader {
    private let place: String
    private var builder = NetworkBuilder()

    /// Nothing yet, of the store at `place`.
    package init(_ place: String) { self.place = place }

    /// The ids that were taken so far, by their numbers; a part of ties that knows them is taken more quickly.
    package var ids: SymbolTable { builder.symbols }

    /// The network of all rows.
    ///
    /// - Throws: `StoreError.damaged`.
    /// - Complexity: As `NetworkBuilder.build`.
    package mutating func network() throws(StoreError) -> Network {
        let (network, faults) = builder.build(by: Threads())
        if let fault = faults.first { throw .damaged(place, detail: fault.error.description) }
        return network
    }

    /// Takes nodes: all of them before ties.
    package mutating func insert(_ part: NodePart) throws(StoreError) {
        for node in part.nodes {
            do throws(NetworkError) { try builder.insert(node) } catch {
                throw .damaged(place, detail: error.description)
            }
        }
    }

    /// Takes ties.
    package mutating func insert(_ part: TiePart) throws(StoreError) {
        var (ends, invalid): ([UInt32], String?) = ([], nil)
        part.others.forEach { _, id in
            if !Node.ID.isValid(id) { invalid = String(decoding: id, as: UTF8.self) }
            ends.append(builder.symbol(of: id))
        }
        if let invalid { throw .damaged(place, detail: "tie: \(invalid)") }
        var batch = part.batch
        let details = part.details.map { builder.number(of: $0) }
        batch.renumber(endsFrom: UInt32(part.known.count), ends, details: details)
        builder.insert(batch)
    }
}
