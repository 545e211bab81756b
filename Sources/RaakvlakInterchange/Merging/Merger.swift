import RaakvlakNetwork

/// Gathers the nodes and ties of two networks.
struct Merger {
    private(set) var builder: NetworkBuilder
    private(set) var nodes = Merge.Tally()
    private(set) var ties = Merge.Tally()
    private(set) var conflicts: [Merge.Conflict] = []

    private let target: Network
    private let preference: MergePreference?

    /// What is one tie in two networks.
    private struct Identity: Hashable {
        let kind: TieKind
        let from, to: UInt32
        let role: String?
        let since: PartialDate?
    }

    init(target: Network, preference: MergePreference?) {
        (self.target, self.preference) = (target, preference)
        builder = NetworkBuilder(nodes: target.nodes.count)
    }

    mutating func mergeNodes(_ source: Network) {
        var merged: [Int: Node] = [:]
        for node in source.nodes {
            guard let number = target.number(of: node.id) else {
                nodes.added += 1
                insert(node)
                continue
            }
            let own = target.nodes[number]
            var fact = FactMerge(preference)
            let both = own == node ? own : fact.node(own, node)
            count(fact, isChanged: both != own, node.id.text, \.nodes)
            merged[number] = both
        }
        for (number, node) in target.nodes.enumerated() { insert(merged[number] ?? node) }
    }

    private mutating func insert(_ node: Node) {
        // Ids differ, and a network held each node before; merged periods have no end where none may be.
        try? builder.insert(node)
    }

    mutating func mergeTies(_ source: Network) {
        var own: [Identity: UInt32] = [:]
        own.reserveCapacity(target.ties.count)
        let targetTies = rows(of: target)
        for (identity, details) in targetTies { own[identity] = details }
        var (numbers, kept) = ([UInt32?](repeating: nil, count: source.distinctDetails.count), own)
        for (identity, details) in rows(of: source) {
            guard let number = own[identity] else {
                ties.added += 1
                let known = numbers[Int(details)] ?? builder.number(of: source.distinctDetails[Int(details)])
                numbers[Int(details)] = known
                builder.insert(identity.kind, from: identity.from, to: identity.to, details: known)
                continue
            }
            let (ours, theirs) = (target.distinctDetails[Int(number)], source.distinctDetails[Int(details)])
            var fact = FactMerge(preference)
            let both = ours == theirs ? ours : fact.details(ours, theirs)
            let (from, to) = (builder.id(of: identity.from), builder.id(of: identity.to))
            count(fact, isChanged: both != ours, "\(from) \(identity.kind.code) \(to)", \.ties)
            guard both != ours else { continue }
            kept[identity] = nil
            builder.insert(identity.kind, from: identity.from, to: identity.to, details: builder.number(of: both))
        }
        for (identity, details) in targetTies where kept[identity] != nil {
            let number = builder.number(of: target.distinctDetails[Int(details)])
            builder.insert(identity.kind, from: identity.from, to: identity.to, details: number)
        }
    }

    // MARK: Instead of the target

    /// Counts what becomes of nodes where the source takes the target's place.
    mutating func compareNodes(_ source: Network) {
        for node in source.nodes {
            switch target[node.id] {
            case nil: nodes.added += 1
            case node: nodes.unchanged += 1
            default: nodes.changed += 1
            }
        }
        nodes.removed = target.nodes.count { source[$0.id] == nil }
    }

    /// The same for ties.
    mutating func compareTies(_ source: Network) {
        var own: [Identity: UInt32] = [:]
        own.reserveCapacity(target.ties.count)
        for (identity, details) in rows(of: target) { own[identity] = details }
        for (identity, details) in rows(of: source) {
            guard let number = own.removeValue(forKey: identity) else {
                ties.added += 1
                continue
            }
            let isSame = target.distinctDetails[Int(number)] == source.distinctDetails[Int(details)]
            if isSame { ties.unchanged += 1 } else { ties.changed += 1 }
        }
        ties.removed = own.count
    }

    // MARK: Counting

    /// What makes each tie one, and the number of its details.
    private mutating func rows(of network: Network) -> [(Identity, UInt32)] {
        var rows: [(Identity, UInt32)] = []
        rows.reserveCapacity(network.ties.count)
        let symbols = network.nodes.map { builder.symbol(of: $0.id) }
        for kind in TieKind.allCases {
            for index in network.kindStarts[kind.ordinal]..<network.kindStarts[kind.ordinal + 1] {
                let number = network.detailNumbers[index]
                let details = network.distinctDetails[Int(number)]
                let (from, to) = (symbols[Int(network.tails[index])], symbols[Int(network.heads[index])])
                let since = details.period.since
                rows.append((Identity(kind: kind, from: from, to: to, role: details.role, since: since), number))
            }
        }
        return rows
    }

    private mutating func count(
        _ fact: FactMerge,
        isChanged: Bool,
        _ subject: String,
        _ tally: WritableKeyPath<Merger, Merge.Tally>
    ) {
        if !fact.conflicts.isEmpty {
            self[keyPath: tally].conflicting += 1
            conflicts += fact.conflicts.map { conflict in
                Merge.Conflict(
                    subject: subject,
                    field: conflict.field,
                    target: conflict.target,
                    source: conflict.source
                )
            }
        } else if isChanged {
            self[keyPath: tally].changed += 1
        } else {
            self[keyPath: tally].unchanged += 1
        }
    }
}
