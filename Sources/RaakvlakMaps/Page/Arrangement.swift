/// Puts nodes into a rectangle without overlaps, near the places that a layout proposes.
struct Arrangement {
    /// The sizes of the nodes.
    let sizes: [Size]
    /// The room for all of them.
    let canvas: Rectangle
    /// The least distance between two nodes, sideways or upward.
    let gap: Double
    /// The node that belongs in the middle, or nil.
    let center: Int?
    /// How many layers the proposal has, one after the other along its long side; 0 where it has none.
    var layerCount = 0

    /// The places, or nil where the nodes don't fit.
    ///
    /// The proposal is stretched to the form of the canvas; then nodes that touch push each other apart, along the
    /// axis that takes the shorter way, until none do. One that stays wedged moves to the nearest free place.
    /// - Complexity: O(n²) for n nodes a round, at most 400 rounds.
    func places(near proposal: [Point]) -> [Rectangle]? {
        guard sizes.reduce(0, { $0 + $1.area }) < canvas.size.area * Self.fullest else { return nil }
        var places = zip(stretched(proposal), sizes).map { clamped(Rectangle(center: $0, size: $1)) }
        for round in 0..<Self.mostRounds {
            guard pushApart(&places) else { return places }
            if round >= Self.patience, round % 10 == 0 { freeOne(of: &places) }
        }
        return nil
    }

    /// More of the canvas than this is never filled without overlaps.
    private static let fullest = 0.8
    private static let mostRounds = 400
    /// How many rounds of pushing go before the first move.
    private static let patience = 50

    /// Moves one of the smallest nodes that touch another to a place where it touches none: the one with the
    /// shortest way.
    private func freeOne(of places: inout [Rectangle]) {
        let wedged = places.indices.filter { node in
            places.indices.contains { $0 != node && touch(places[node], places[$0]) }
        }
        let small = wedged.sorted { (sizes[$0].area, $0) < (sizes[$1].area, $1) }.prefix(6)
        let moves = small.compactMap { node in
            freePlace(for: node, among: places).map { (node: node, box: $0.box, distance: $0.distance) }
        }
        if let move = moves.min(by: { ($0.distance, $0.node) < ($1.distance, $1.node) }) {
            places[move.node] = move.box
        }
    }

    private func touch(_ a: Rectangle, _ b: Rectangle) -> Bool {
        abs(a.center.x - b.center.x) < (a.size.width + b.size.width) / 2 + gap
            && abs(a.center.y - b.center.y) < (a.size.height + b.size.height) / 2 + gap
    }

    /// The nearest place on a grid of 6 points, or nil where there is none.
    private func freePlace(for node: Int, among places: [Rectangle]) -> (distance: Double, box: Rectangle)? {
        let others = places.indices.filter { $0 != node }.map { places[$0] }
        let (here, size) = (places[node].center, sizes[node])
        let room = Size(width: canvas.size.width - size.width, height: canvas.size.height - size.height)
        var best: (distance: Double, box: Rectangle)?
        for x in stride(from: 0, through: room.width, by: 6) {
            for y in stride(from: 0, through: room.height, by: 6) {
                let center = Point(x: canvas.center.x - room.width / 2 + x, y: canvas.center.y - room.height / 2 + y)
                let distance = (center.x - here.x) * (center.x - here.x) + (center.y - here.y) * (center.y - here.y)
                guard distance < best?.distance ?? .infinity else { continue }
                let box = Rectangle(center: center, size: size)
                if !others.contains(where: { touch(box, $0) }) { best = (distance, box) }
            }
        }
        return best
    }

    /// The proposal, turned so that its long side lies along that of the canvas, and stretched to fill it.
    private func stretched(_ proposal: [Point]) -> [Point] {
        let (width, height) = (extent(proposal.map(\.x)), extent(proposal.map(\.y)))
        let isTurned = (width.length < height.length) != (canvas.size.width < canvas.size.height)
        let points = evened(isTurned ? proposal.map { Point(x: $0.y, y: -$0.x) } : proposal)
        let (x, y) = (extent(points.map(\.x)), extent(points.map(\.y)))
        let widest = sizes.map(\.width).max() ?? 0
        let highest = sizes.map(\.height).max() ?? 0
        // A few nodes need not fill the sheet.
        let most = Self.longestStep * Double(max(1, sizes.count)).squareRoot()
        let alongLayers = Self.longestStep * 1.6 * Double(max(0, layerCount - 1))
        let isWide = canvas.size.width > canvas.size.height
        let room = Size(
            width: min(canvas.size.width - widest, max(most * 1.6, isWide ? alongLayers : 0)),
            height: min(canvas.size.height - highest, max(most, isWide ? 0 : alongLayers))
        )
        let scale = (x: x.length > 0 ? room.width / x.length : 1, y: y.length > 0 ? room.height / y.length : 1)
        return points.map { point in
            Point(
                x: canvas.center.x + (point.x - x.middle) * scale.x,
                y: canvas.center.y + (point.y - y.middle) * scale.y
            )
        }
    }

    /// The points moved toward even distances along both axes, in the same order: a layout crowds its middle and
    /// leaves the corners of a sheet empty.
    private func evened(_ points: [Point]) -> [Point] {
        let (x, y) = (evened(points.map(\.x)), evened(points.map(\.y)))
        return zip(x, y).map { Point(x: $0, y: $1) }
    }

    private func evened(_ values: [Double]) -> [Double] {
        guard let low = values.min(), let high = values.max(), high > low else { return values }
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var evened = values
        let count = Set(values).count
        // What lies side by side in a layer stays so.
        if center == nil, count < values.count {
            var rank = 0
            for (before, index) in zip([order[0]] + order, order) {
                if values[before] < values[index] { rank += 1 }
                evened[index] = Double(rank) / Double(count - 1)
            }
            return evened
        }
        // What lies on one side of the center gets one half of the sheet.
        let middle = center.flatMap { center in order.firstIndex { $0 == center } }
        for (rank, index) in order.enumerated() {
            let even = Self.even(rank, middle: middle, last: values.count - 1)
            evened[index] = (1 - Self.evenness) * (values[index] - low) / (high - low) + Self.evenness * even
        }
        return evened
    }

    private static func even(_ rank: Int, middle: Int?, last: Int) -> Double {
        guard let middle, middle > 0, middle < last else { return Double(rank) / Double(last) }
        return rank <= middle
            ? 0.5 * Double(rank) / Double(middle) : 0.5 + 0.5 * Double(rank - middle) / Double(last - middle)
    }

    private static let evenness = 0.6
    private static let longestStep = 105.0

    private func extent(_ values: [Double]) -> (middle: Double, length: Double) {
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        return ((low + high) / 2, high - low)
    }

    private func clamped(_ box: Rectangle) -> Rectangle {
        var box = box
        let (x, y) = ((canvas.size.width - box.size.width) / 2, (canvas.size.height - box.size.height) / 2)
        box.center.x = canvas.center.x + min(max(box.center.x - canvas.center.x, -x), x)
        box.center.y = canvas.center.y + min(max(box.center.y - canvas.center.y, -y), y)
        return box
    }

    /// Moves every pair that is too near half of the way apart; returns whether there was any.
    private func pushApart(_ places: inout [Rectangle]) -> Bool {
        var isMoved = false
        for a in places.indices {
            for b in places.indices.dropFirst(a + 1) {
                let (dx, dy) = (places[b].center.x - places[a].center.x, places[b].center.y - places[a].center.y)
                let x = (places[a].size.width + places[b].size.width) / 2 + gap - abs(dx)
                guard x > 0.01 else { continue }
                let y = (places[a].size.height + places[b].size.height) / 2 + gap - abs(dy)
                guard y > 0.01 else { continue }
                isMoved = true
                // Labels are wide: the way up or down is nearly always the shorter one, so sideways gets a bonus.
                if x < y * 1.6 {
                    let step = (x / 2 + 0.01) * (dx < 0 ? -1 : 1)
                    places[a].center.x -= step
                    places[b].center.x += step
                } else {
                    let step = (y / 2 + 0.01) * (dy < 0 || dy == 0 && a % 2 == 0 ? -1 : 1)
                    places[a].center.y -= step
                    places[b].center.y += step
                }
                (places[a], places[b]) = (clamped(places[a]), clamped(places[b]))
            }
        }
        return isMoved
    }
}
