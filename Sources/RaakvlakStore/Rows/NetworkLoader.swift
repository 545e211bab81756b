package import RaakvlakNetwork
import RaakvlakRecords

/// Makes a network of all rows of a store, in whatever parts they were read.
package struct NetworkLoader {
    private let place: String
    private var builder = NetworkBuilder()

    /// Nothing yet, of the store at `place`.
    package init(_ place: String) { self.place = place }

    /// The network of all rows.
    ///
    /// - Throws: `StoreError.damaged`.
    /// - Complexity: As `NetworkBuilder.build`.
    package mutating func network() throws(StoreError) -> Network {
        let (network, faults) = builder.build(by: Threads())
        if let fault = faults.first { throw .damaged(place, detail: fault.error.description) }
        return network
    }

    /// Takes nodes.
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
        ends.reserveCapacity(part.ids.count)
        part.ids.forEach { _, id in
            if !Node.ID.isValid(id) { invalid = String(decoding: id, as: UTF8.self) }
            ends.append(builder.symbol(of: id))
        }
        if let invalid { throw .damaged(place, detail: "tie: \(invalid)") }
        var batch = part.batch
        batch.renumber(endsFrom: 0, ends, details: part.details.map { builder.number(of: $0) })
        builder.insert(batch)
    }
}
