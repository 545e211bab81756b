import RaakvlakNetwork
import Testing

@testable import RaakvlakMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What persons are worth to each other by the definition: dictionaries by id, every pair, nothing rounded.
///
/// It reads the rows of the network, not the rows of the graph, and shares no code with the matcher but the signals' names
/// and weights.
struct ReferenceMatcher {
    typealias Vector = [Node.ID: Double]
    typealias Vectors = (ask: [Node.ID: Vector], answer: [Node.ID: Vector])

    struct Fact {
        let from, to: Node.ID
        let details: Tie.Details
    }

    let network: Network
    let people: [Node.ID]
    let asOf: CalendarDate?
    let leaving: [TieKind: [Node.ID: [Fact]]]
    let arriving: [TieKind: [Node.ID: [Fact]]]
    private(set) var vectors: [Signal: Vectors] = [:]

    init(_ graph: Graph) {
        (network, asOf) = (graph.network, graph.asOf)
        people = network.nodes.filter { $0.kind == .person && graph.number(of: $0.id) != nil }.map(\.id)
        var (leaving, arriving): ([TieKind: [Node.ID: [Fact]]], [TieKind: [Node.ID: [Fact]]]) = ([:], [:])
        for tie in network.ties {
            let isPresent = graph.number(of: tie.from) != nil && graph.number(of: tie.to) != nil
            guard isPresent, graph.asOf.map({ tie.details.period.certainty(on: $0) != .no }) ?? true else { continue }
            let fact = Fact(from: tie.from, to: tie.to, details: tie.details)
            leaving[tie.kind, default: [:]][tie.from, default: []].append(fact)
            arriving[tie.kind, default: [:]][tie.to, default: []].append(fact)
        }
        (self.leaving, self.arriving) = (leaving, arriving)
        vectors = [
            .commonThemes: described(ask: people.map(interests).map(broadened), answer: people.map(interests)),
            .needOffer: described(
                ask: people.map { broadened(stated(.needs, .need, $0)) },
                answer: people.map { stated(.offers, .offer, $0) }
            ),
            .exampleWish: described(ask: people.map(wishes).map(broadened), answer: people.map(examples)),
            .questionFinding: described(
                ask: people.map { broadened(said(["question"], $0)) },
                answer: people.map { said(["finding", "experience", "tip"], $0) }
            ),
        ]
        vectors.merge(ofNetwork(Places(graph), graph)) { $1 }
    }

    /// What `other` is worth to `person`.
    func worth(of other: Node.ID, to person: Node.ID, _ weights: SignalWeights) -> Double {
        Signal.allCases.reduce(0) { sum, signal in
            let (ask, answer) = (vectors[signal]?.ask[person] ?? [:], vectors[signal]?.answer[other] ?? [:])
            return ask.reduce(sum) { $0 + weights[signal] * $1.value * (answer[$1.key] ?? 0) }
        }
    }
}

// MARK: - What the network says

extension ReferenceMatcher {
    func kind(_ id: Node.ID) -> NodeKind? { network[id]?.kind }

    /// The ends of ties from a node, each with the logarithmic strength of its weight.
    func targets(_ kind: TieKind, _ id: Node.ID) -> [(Node.ID, Double)] {
        (leaving[kind]?[id] ?? []).map { fact in
            let weight = fact.details.weight ?? 1
            return (fact.to, weight > 1 ? 1 + log(weight) : weight)
        }
    }

    func contributions(_ id: Node.ID, _ kinds: [String]) -> [Node.ID] {
        (arriving[.contributedBy]?[id] ?? []).map(\.from).filter {
            kinds.contains(network[$0]?.attributes[.kind] ?? "")
        }
    }

    func initiatives(_ id: Node.ID) -> [Node.ID] {
        [TieKind.leads, .contactFor].flatMap { leaving[$0]?[id] ?? [] }.map(\.to).filter { kind($0) == .initiative }
    }

    func themes(_ id: Node.ID) -> [Node.ID] {
        (leaving[.about]?[id] ?? []).map(\.to).filter { kind($0) == .theme }
    }

    /// A person with the organizations for which they speak, which count half.
    func voices(_ person: Node.ID) -> [(Node.ID, Double)] {
        let inOffice = (leaving[.represents]?[person] ?? []).filter {
            [nil, "accepted"].contains($0.details.state)
        }
        return [(person, 1)] + Set(inOffice.map(\.to)).map { ($0, 0.5) }
    }

    func strongest(_ statements: [(Node.ID, Double)]) -> Vector {
        Vector(statements, uniquingKeysWith: max)
    }

    func known(_ person: Node.ID) -> Set<Node.ID> {
        let collaborators =
            (leaving[.collaborates]?[person] ?? []).map(\.to) + (arriving[.collaborates]?[person] ?? []).map(\.from)
        let agreements = (arriving[.party]?[person] ?? []).map(\.from).filter {
            ["agreed", "active"].contains(network[$0]?.attributes[.state] ?? "")
        }
        let parties = agreements.flatMap { leaving[.party]?[$0] ?? [] }.map(\.to)
        return Set((collaborators + parties).filter { $0 != person && kind($0) == .person })
    }
}

// MARK: - What each person asks and answers

extension ReferenceMatcher {
    func interests(_ person: Node.ID) -> Vector {
        strongest(
            voices(person).flatMap { voice, factor in
                let ties: [TieKind] = voice == person ? [.worksOn, .offers, .needs, .interestedIn] : [.worksOn]
                let said = voice == person ? contributions(voice, ContributionKind.codes) : []
                let subjects = (said + initiatives(voice)).flatMap(themes).map { ($0, factor) }
                return subjects + ties.flatMap { targets($0, voice) }.map { ($0.0, $0.1 * factor) }
            }.filter { kind($0.0) == .theme }
        )
    }

    func stated(_ tie: TieKind, _ contribution: ContributionKind, _ person: Node.ID) -> Vector {
        strongest(
            voices(person).flatMap { voice, factor in
                targets(tie, voice).map { ($0.0, $0.1 * factor) }
                    + contributions(voice, [contribution.code]).flatMap(themes).map { ($0, factor) }
            }
        )
    }

    func wishes(_ person: Node.ID) -> Vector {
        strongest(
            voices(person).flatMap { voice, factor in
                let relevant = (leaving[.assesses]?[voice] ?? []).filter { $0.details.state == "relevant" }.map(\.to)
                let subjects = contributions(voice, ["need", "idea", "question"]).flatMap(themes)
                return (subjects + relevant).map { ($0, factor) }
                    + targets(.interestedIn, voice).map { ($0.0, $0.1 * factor) }
            }
        )
    }

    func examples(_ person: Node.ID) -> Vector {
        strongest(
            voices(person).flatMap { voice, factor in
                let running = initiatives(voice).filter {
                    ["running", "advanced"].contains(network[$0]?.attributes[.phase] ?? "")
                }
                return (running + contributions(voice, ["example"])).flatMap { themes($0) + [$0] }.map { ($0, factor) }
            }
        )
    }

    /// Each theme by the strongest way to it: half for a broader or narrower one, 0.3 for a related one, at most two
    /// steps, and nothing under 0.2.
    func broadened(_ vector: Vector) -> Vector {
        strongest(
            vector.flatMap { id, strength in
                guard kind(id) == .theme else { return [(id, strength)] }
                let once = steps(id)
                let twice = once.flatMap { next, decay in steps(next).map { ($0.0, decay * $0.1) } }
                return ([(id, 1)] + once + twice).filter { $0.1 >= 0.2 }.map { ($0.0, $0.1 * strength) }
            }
        )
    }

    func steps(_ theme: Node.ID) -> [(Node.ID, Double)] {
        let ends = { (facts: [TieKind: [Node.ID: [Fact]]], kind: TieKind) in facts[kind]?[theme] ?? [] }
        return (ends(leaving, .broader).map(\.to) + ends(arriving, .broader).map(\.from)).map { ($0, 0.5) }
            + (ends(leaving, .related).map(\.to) + ends(arriving, .related).map(\.from)).map { ($0, 0.3) }
    }

    /// Weighs by rarity, the inverse document frequency of BM25, and divides by the length.
    func described(ask: [Vector], answer: [Vector]) -> Vectors {
        var counts: [Node.ID: Double] = [:]
        for id in answer.flatMap(\.keys) { counts[id, default: 0] += 1 }
        let total = Double(people.count)
        func normalized(_ vector: Vector) -> Vector {
            var weighed = vector
            for (id, strength) in vector {
                let count = counts[id] ?? 0
                weighed[id] = strength * log(1 + (total - count + 0.5) / (count + 0.5))
            }
            return unit(weighed, smoothing: 0)
        }
        return (byPerson(ask.map(normalized)), byPerson(answer.map(normalized)))
    }

    func unit(_ vector: Vector, smoothing: Double) -> Vector {
        let length = sqrt(vector.values.reduce(smoothing) { $0 + $1 * $1 })
        return vector.mapValues { $0 / length }
    }

    func byPerson(_ vectors: [Vector]) -> [Node.ID: Vector] {
        Dictionary(uniqueKeysWithValues: zip(people, vectors))
    }
}
