extension SimpleGraph {
    /// All nodes in the order in which a search from node to neighbor meets them, each component from its first node:
    /// neighbors get numbers near to each other, so that what is looked up together lies together.
    ///
    /// Cuthill and McKee, *Reducing the bandwidth of sparse symmetric matrices* (1969), without sorting by degree.
    /// O(nodes + pairs).
    var searchOrder: [UInt32] {
        var order: [UInt32] = []
        order.reserveCapacity(nodeCount)
        var isMet = [Bool](repeating: false, count: nodeCount)
        for first in 0..<nodeCount where !isMet[first] {
            isMet[first] = true
            var head = order.count
            order.append(UInt32(first))
            while head < order.count {
                for neighbor in neighbors(of: Int(order[head])) where !isMet[Int(neighbor)] {
                    isMet[Int(neighbor)] = true
                    order.append(neighbor)
                }
                head += 1
            }
        }
        return order
    }

    /// The same graph with the nodes numbered in this order, and rows that are not sorted.
    ///
    /// Nodes without neighbors may be left out.
    ///
    /// O(nodes + pairs).
    func renumbered(by order: [UInt32]) -> SimpleGraph {
        let numbers = Self.numbers(in: order, of: nodeCount)
        var starts: [UInt32] = [0]
        var neighbors: [UInt32] = []
        starts.reserveCapacity(nodeCount + 1)
        neighbors.reserveCapacity(self.neighbors.count)
        for node in order {
            for neighbor in self.neighbors(of: Int(node)) { neighbors.append(numbers[Int(neighbor)]) }
            starts.append(UInt32(neighbors.count))
        }
        let weights = self.weights.map { weights in order.flatMap { weights[row(Int($0))] } }
        return SimpleGraph(starts: starts, neighbors: neighbors, weights: weights)
    }

    /// The place in `order` of each of `nodeCount` nodes; 0 of those that it leaves out.
    static func numbers(in order: [UInt32], of nodeCount: Int) -> [UInt32] {
        var numbers = [UInt32](repeating: 0, count: nodeCount)
        for (number, node) in order.enumerated() { numbers[Int(node)] = UInt32(truncatingIfNeeded: number) }
        return numbers
    }

    /// A number that no distance between two joined nodes is above: twice the greatest from the first node of each
    /// component.
    ///
    /// O(nodes + pairs).
    var greatestDistance: Int {
        var greatest = 0
        var isMet = [Bool](repeating: false, count: nodeCount)
        for first in 0..<nodeCount where !isMet[first] {
            isMet[first] = true
            var (frontier, steps) = ([UInt32(first)], 0)
            while true {
                var next: [UInt32] = []
                for node in frontier {
                    for neighbor in neighbors(of: Int(node)) where !isMet[Int(neighbor)] {
                        isMet[Int(neighbor)] = true
                        next.append(neighbor)
                    }
                }
                if next.isEmpty { break }
                (frontier, steps) = (next, steps + 1)
            }
            greatest = max(greatest, 2 * steps)
        }
        return greatest
    }
}
