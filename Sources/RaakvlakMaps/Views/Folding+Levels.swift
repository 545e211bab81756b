internal import RaakvlakNetwork

extension Folding {
    /// What makes the next level of a map of the level before.
    enum Step: Hashable {
        case everything, factsAsLines, withoutDetails, personsWithOrganizations, organizationsWithHubs
        case mostTied(Int), nearest(Int), firstPaths(Int)
    }

    /// The foldings of a plan, from everything to the least; each is made from the one before.
    struct Levels {
        private let graph: Graph
        private var start: Start
        private var steps: ArraySlice<Step>

        init(of plan: MapPlan) {
            graph = plan.graph
            start = Start(of: plan)
            steps =
                switch plan.view {
                case .network, .region, .changes, .themes: Self.networkSteps[...]
                case .around: Self.aroundSteps[...]
                // Who brings in what on the theme is what the lines say.
                case .theme: Self.aroundSteps.dropFirst()
                case .path: Self.pathSteps[...]
                }
        }

        /// Whether there are no more levels.
        var isExhausted: Bool { steps.isEmpty }

        /// The next level that differs from the one before, or nil after the last.
        mutating func next() -> Folding? {
            while let step = steps.popFirst() {
                let before = start.folding
                start.folding.take(step, in: graph, start.rings)
                if step == .everything || step == .factsAsLines || isExhausted || start.folding != before {
                    return start.folding
                }
            }
            return nil
        }

        private static let networkSteps: [Step] =
            [.everything, .factsAsLines, .withoutDetails, .personsWithOrganizations, .organizationsWithHubs]
            + [80, 68, 58, 49, 41, 34, 28, 22, 16].map(Step.mostTied)

        private static let aroundSteps: [Step] =
            [.everything, .factsAsLines] + [64, 54, 45, 37, 30, 24, 18, 12].map(Step.nearest)

        private static let pathSteps: [Step] = [.everything] + [24, 12, 6, 3, 2, 1].map(Step.firstPaths)
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
        case .firstPaths(let count):
            if let ends { keepPaths(count, between: ends, in: graph) }
        }
    }
}
