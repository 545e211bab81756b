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

/// Where persons stand in the network, by the definition.
extension ReferenceMatcher {
    /// The vectors of the signals that say so.
    func ofNetwork(_ places: Places, _ graph: Graph) -> [Signal: Vectors] {
        let regions = people.map { person in
            let node = graph.number(of: person) ?? 0
            return strongest(places.regions(of: node).map { (graph.node($0).id, 1) })
        }
        return [
            .acquaintances: describedAcquaintances(), .nearness: describedNearness(),
            .collaboratorsThemes: describedCircles(), .organizations: shared(people.map(affiliations)),
            .meetings: shared(people.map(meetings)), .initiatives: shared(people.map(ownInitiatives)),
            .regions: shared(regions),
        ]
    }

    /// The themes of what a person, or an organization for which they speak, said.
    func said(_ kinds: [String], _ person: Node.ID) -> Vector {
        strongest(
            voices(person).flatMap { voice, factor in
                contributions(voice, kinds).flatMap(themes).map { ($0, factor) }
            }
        )
    }

    /// Half after each four years from the newest beginning on, but at least a quarter.
    private func freshness(_ details: Tie.Details) -> Double {
        let days = network.ties.compactMap { $0.details.period.since?.latest.daysSince1970 }
        let newest = days.filter { day in asOf.map { day <= $0.daysSince1970 } ?? true }.max() ?? 0
        guard let day = details.period.since?.latest.daysSince1970, day < newest else { return 1 }
        return max(0.25, exp2(-Double(newest - day) / 365.25 / 4))
    }

    private func shared(_ vectors: [Vector]) -> Vectors { described(ask: vectors, answer: vectors) }

    private func fresh(_ kind: TieKind, _ person: Node.ID) -> [(Node.ID, Double)] {
        (leaving[kind]?[person] ?? []).map { ($0.to, freshness($0.details)) }
    }

    private func affiliations(_ person: Node.ID) -> Vector {
        let groups = fresh(.participatesIn, person)
        let spoken = voices(person).dropFirst().map { ($0.0, 1.0) }
        return strongest(fresh(.worksFor, person) + groups + spoken)
    }

    private func meetings(_ person: Node.ID) -> Vector {
        let there = (leaving[.attends]?[person] ?? []).filter { tie in
            !["absent", "invited"].contains(tie.details.role) && wasHeld(tie.to)
        }
        return strongest(there.map { ($0.to, freshness($0.details)) })
    }

    private func wasHeld(_ id: Node.ID) -> Bool {
        guard let meeting = network.nodes.first(where: { $0.id == id }) else { return false }
        if let state = meeting.attributes[.state] { return state == "held" }
        guard let asOf, let since = meeting.period.since else { return true }
        return since.earliest <= asOf
    }

    private func ownInitiatives(_ person: Node.ID) -> Vector {
        strongest([TieKind.leads, .contactFor].flatMap { fresh($0, person) })
            .filter { kind($0.key) == .initiative }
    }

    /// How freshly, and how closely, a person collaborates with each whom they know.
    private func circle(_ person: Node.ID) -> [Node.ID: (freshness: Double, strength: Double)] {
        let facts =
            (leaving[.collaborates]?[person] ?? []).map { ($0.to, $0.details) }
            + (arriving[.collaborates]?[person] ?? []).map { ($0.from, $0.details) }
        return Dictionary(
            uniqueKeysWithValues: known(person).map { other in
                let ties = facts.filter { $0.0 == other }.map(\.1)
                return (
                    other,
                    (
                        ties.map(freshness).max() ?? 1,
                        ties.map { freshness($0) * ($0.weight ?? 1) }.max() ?? 1
                    )
                )
            }
        )
    }

    /// Each acquaintance by the inverse logarithm of how many they know, as the product of both sides.
    private func describedAcquaintances() -> Vectors {
        let vectors = people.map { person in
            Vector(
                uniqueKeysWithValues: circle(person).map { other, tie in
                    (other, tie.freshness / sqrt(log(Double(max(2, known(other).count)))))
                }
            )
        }
        let squares = vectors.filter { !$0.isEmpty }.map { $0.values.reduce(0) { $0 + $1 * $1 } }
        let mean = squares.isEmpty ? 0 : squares.reduce(0, +) / Double(squares.count)
        let smoothed = byPerson(vectors.map { unit($0, smoothing: 3 * mean) })
        return (smoothed, smoothed)
    }

    /// Walks of at most two steps, normalized on both sides.
    private func describedNearness() -> Vectors {
        let circles = Dictionary(uniqueKeysWithValues: people.map { ($0, circle($0).mapValues(\.strength)) })
        let sums = circles.mapValues { $0.values.reduce(0, +) }
        func step(_ vector: Vector) -> Vector {
            var next = Vector()
            for (from, value) in vector {
                for (to, strength) in circles[from] ?? [:] {
                    next[to, default: 0] += value * strength / sqrt((sums[from] ?? 0) * (sums[to] ?? 0))
                }
            }
            return next
        }
        let vectors = people.map { person -> Vector in
            guard circles[person]?.isEmpty == false else { return [:] }
            let once = step([person: 1])
            return unit(
                [[person: 1], once, step(once)].reduce(Vector()) { $0.merging($1, uniquingKeysWith: +) },
                smoothing: 0
            )
        }
        let counts = people.map { Double(circle($0).count) }
        let mean = counts.reduce(0, +) / max(1, Double(counts.count { $0 > 0 }))
        let answers = zip(vectors, counts).map { vector, count in vector.mapValues { $0 * sqrt(count / (count + mean)) }
        }
        return (byPerson(vectors), byPerson(answers))
    }

    /// The themes of a person, twice, and of whom they collaborate with, without the weakest; who collaborates with many says
    /// less.
    private func describedCircles() -> Vectors {
        let own = shared(people.map(interests)).answer
        let vectors = people.map { person in
            var sum = (own[person] ?? [:]).mapValues { 2 * $0 / circleSize(person).squareRoot() }
            for (other, tie) in circle(person) {
                let count = tie.freshness / circleSize(other).squareRoot()
                sum.merge((own[other] ?? [:]).mapValues { $0 * count }, uniquingKeysWith: +)
            }
            let least = 0.05 * (sum.values.max() ?? 0) * (1 - 1e-12)
            return unit(sum.filter { $0.value >= least }, smoothing: 0)
        }
        return (byPerson(vectors), byPerson(vectors))
    }

    /// The fresh ties of a person, who counts twice.
    private func circleSize(_ person: Node.ID) -> Double { circle(person).reduce(2) { $0 + $1.value.freshness } }
}
