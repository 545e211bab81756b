internal import RaakvlakNetwork

extension Folding {
    /// What makes the next level of a map of the level before.
    enum Step: Hashable {
        case everything, factsAsLines, withoutDetails, personsWithOrganizations, organizationsWithHubs
        case mostTied(Int), nearest(Int)
    }

    /// The foldings of a plan, from everything to the least; each is made from the one before.
    struct Levels {
        private let graph: Graph
        private let rings: Rings?
        private var folding: Folding
        private var steps: ArraySlice<Step>

        init(of plan: MapPlan) {
            graph = plan.graph
            switch plan.view {
            case .network:
                rings = nil
                folding = Folding(fates: Array(repeating: .drawn, count: graph.nodeCount))
                steps = Self.networkSteps[...]
            case .around(let id, let limit):
                let center = graph.number(of: id) ?? 0
                let rings = Rings(around: center, in: graph, limit: limit, suggested: plan.suggested(to: id))
                self.rings = rings
                folding = Folding(fates: rings.fates, center: center)
                steps = Self.aroundSteps[...]
            }
        }

        /// Whether there are no more levels.
        var isExhausted: Bool { steps.isEmpty }

        /// The next level that differs from the one before, or nil after the last.
        mutating func next() -> Folding? {
            while let step = steps.popFirst() {
                let before = folding
                folding.take(step, in: graph, rings)
                if step == .everything || isExhausted || folding != before { return folding }
            }
            return nil
        }

        private static let networkSteps: [Step] =
            [.everything, .factsAsLines, .withoutDetails, .personsWithOrganizations, .organizationsWithHubs]
            + [80, 68, 58, 49, 41, 34, 28, 22, 16].map(Step.mostTied)

        private static let aroundSteps: [Step] =
            [.everything, .factsAsLines] + [64, 54, 45, 37, 30, 24, 18, 12].map(Step.nearest)
    }

    private mutating func take(_ step: Step, in graph: Graph, _ rings: Rings?) {
        switch step {
        case .everything: break
        case .factsAsLines: drawFactsAsLines(in: graph)
        case .withoutDetails:
            fold(.school, along: [.governs, .memberOf, .partOf, .locatedIn], in: graph)
            foldIdleThemes(in: graph)
            omit([.meeting], in: graph)
        case .personsWithOrganizations: fold(.person, along: [.worksFor, .represents], in: graph)
        case .organizationsWithHubs: foldManyOrganizations(in: graph)
        case .mostTied(let count):
            keepMostTied(count, in: graph)
            strongestLines = count * 8 / 5
        case .nearest(let count):
            guard let rings else { return }
            keepNearest(count, of: rings, in: graph)
            strongestLines = count * 8 / 5
        }
    }
}
