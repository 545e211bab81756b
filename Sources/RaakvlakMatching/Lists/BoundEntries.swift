/// The entries of all lists, in the order in which they are read.
struct BoundEntries {
    private(set) var blockedStarts: [UInt32]
    private(set) var blocked: [UInt32] = []
    private(set) var shortStarts: [UInt32]
    private(set) var short: [BoundIndex.Entry] = []
    private(set) var rows: [UInt16]
    private let rowCount: Int

    /// Finds room for everything.
    init(_ input: BoundLists, _ plan: BoundPlan) {
        let blockCount = (input.rowCount + BoundIndex.blockSize - 1) / BoundIndex.blockSize
        blockedStarts = [UInt32](repeating: 0, count: blockCount * plan.blockedCount + 1)
        shortStarts = [UInt32](repeating: 0, count: plan.shortCount + 1)
        rowCount = plan.rowCount
        rows = [UInt16](repeating: 0, count: max(1, blockCount * plan.rowCount * BoundIndex.blockSize))
        for row in 0..<input.rowCount {
            let first = row / BoundIndex.blockSize * plan.blockedCount + 1
            for entry in input.starts[row]..<input.starts[row + 1] where input.values[entry] > 0 {
                switch plan.places[Int(input.lists[entry])] {
                case .blocked(let number): blockedStarts[first + number] += 1
                case .short(let number): shortStarts[number + 1] += 1
                case .row, .nowhere: break
                }
            }
        }
        for place in blockedStarts.indices.dropFirst() { blockedStarts[place] += blockedStarts[place - 1] }
        for place in shortStarts.indices.dropFirst() { shortStarts[place] += shortStarts[place - 1] }
        blocked = [UInt32](repeating: 0, count: Int(blockedStarts.last ?? 0))
        short = [BoundIndex.Entry](repeating: .init(person: 0, share: 0), count: Int(shortStarts.last ?? 0))
    }

    /// Writes the entries of all lists.
    mutating func fill(_ input: BoundLists, _ plan: BoundPlan, greatest: [Float]) {
        let size = BoundIndex.blockSize
        var (nextBlocked, nextShort) = (blockedStarts, shortStarts)
        for row in 0..<input.rowCount {
            let (block, place) = row.quotientAndRemainder(dividingBy: size)
            for entry in input.starts[row]..<input.starts[row + 1] where input.values[entry] > 0 {
                let list = Int(input.lists[entry])
                let share = BoundIndex.share(Double(input.values[entry]), of: greatest[list])
                switch plan.places[list] {
                case .row(let number, _): rows[(block * rowCount + number) * size + place] = UInt16(share)
                case .blocked(let number):
                    let next = block * plan.blockedCount + number
                    blocked[Int(nextBlocked[next])] = UInt32(place) | share << 16
                    nextBlocked[next] += 1
                case .short(let number):
                    short[Int(nextShort[number])] = .init(person: UInt32(row), share: share)
                    nextShort[number] += 1
                case .nowhere: break
                }
            }
        }
    }

    /// Writes the rows of groups.
    mutating func fill(_ norms: GroupNorms) {
        let size = BoundIndex.blockSize
        for group in norms.greatest.indices where norms.greatest[group] > 0 {
            for row in 0..<norms.rowCount {
                let (block, place) = row.quotientAndRemainder(dividingBy: size)
                let share = BoundIndex.share(Double(norms[row, group]), of: norms.greatest[group])
                rows[(block * rowCount + group) * size + place] = UInt16(share)
            }
        }
    }
}

/// The norms of what each person answers, by group.
struct GroupNorms {
    /// The greatest norm of each group.
    private(set) var greatest: [Float]
    /// The greatest norm of all that a person answers.
    private(set) var greatestOfAll = 0.0
    let rowCount: Int
    private var norms: [Float]

    init(_ input: BoundLists, _ plan: BoundPlan) {
        rowCount = input.rowCount
        greatest = [Float](repeating: 0, count: plan.groupCount)
        norms = [Float](repeating: 0, count: rowCount * plan.groupCount)
        var squares = [Double](repeating: 0, count: plan.groupCount)
        for row in 0..<rowCount {
            for group in squares.indices { squares[group] = 0 }
            var all = 0.0
            for entry in input.starts[row]..<input.starts[row + 1] where input.values[entry] > 0 {
                let list = Int(input.lists[entry])
                let value = Double(input.values[entry]) * Double(input.traits[list].factor)
                all += value * value
                if case .row(_, let group?) = plan.places[list] { squares[group] += value * value }
            }
            greatestOfAll = max(greatestOfAll, all.squareRoot())
            for group in squares.indices where squares[group] > 0 {
                let norm = Float(squares[group].squareRoot()).nextUp
                norms[row * squares.count + group] = norm
                greatest[group] = max(greatest[group], norm)
            }
        }
    }

    subscript(row: Int, group: Int) -> Float { norms[row * greatest.count + group] }
}
