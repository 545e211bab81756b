import RaakvlakNetwork
import RaakvlakTesting
import Testing

@testable import RaakvlakMatching

struct ConstraintTests {
    /// Two persons who would suit each other.
    private static let pair = """
        person: ada bob
        theme: t
        organization: org two three
        ada worksOn t
        bob worksOn t

        """

    private func scene(_ ties: String, asOf: String? = nil) throws -> Scene { try Scene(Self.pair + ties, asOf: asOf) }

    private func constraints(_ ties: String, asOf: String? = nil) throws -> [Constraint] {
        let scene = try scene(ties, asOf: asOf)
        let found = try scene.suggestion(for: "ada", of: "bob").constraints
        #expect(try scene.suggestion(for: "bob", of: "ada").constraints == found)
        // What `why` names is what keeps them out of each other's lists.
        let ada = try scene.matcher.graph.requiredNumber("ada")
        #expect(scene.matcher.suggestions(for: ada, limit: 5).isEmpty == !found.isEmpty)
        #expect(scene.matcher.suggestions(for: ada, limit: 5, under: ConstraintRule(lifting: Set(found))).count == 1)
        return found
    }

    @Test func `nobody meets oneself, whatever is lifted`() throws {
        let scene = try scene("organization: four\nada worksFor four")
        #expect(try scene.suggestion(for: "ada", of: "ada").constraints == [.oneself])
        let ada = try scene.matcher.graph.requiredNumber("ada")
        let suggested = scene.matcher.suggestions(
            for: ada,
            limit: 5,
            under: ConstraintRule(lifting: Set(Constraint.allCases))
        ).map(
            \.suggested
        )
        #expect(try suggested == [scene.matcher.graph.requiredNumber("bob")])
    }

    @Test func `nothing forbids two who share only a theme`() throws { #expect(try constraints("") == []) }

    @Test(
        arguments: [
            "ada worksFor org\nbob worksFor org", "ada worksFor org role=a\nada worksFor org role=b\nbob worksFor org",
            "ada worksFor two\nada worksFor org\nbob worksFor org",
            "ada worksFor org\nbob worksFor org\nbob worksFor two",
            "ada worksFor org\nada worksFor three\nbob worksFor three\nbob worksFor two",
        ]
    )
    func `colleagues work for the same organization, also for one of several`(ties: String) throws {
        #expect(try constraints(ties) == [.sameOrganization])
    }

    @Test(
        arguments: [
            "ada worksFor org\nbob worksFor two", "ada represents org\nbob represents org",
            "ada worksFor org\nbob represents org", "ada worksFor org\ntwo partOf org\nbob worksFor two",
            "ada worksFor org\nada worksFor two\nbob worksFor three",
        ]
    )
    func `others are no colleagues`(ties: String) throws { #expect(try constraints(ties) == []) }

    @Test func `who no longer works there is no colleague`() throws {
        let ties = "ada worksFor org until=2022\nada worksFor two\nbob worksFor org"
        #expect(try constraints(ties, asOf: "2022-06-01") == [.sameOrganization])
        #expect(try constraints(ties, asOf: "2023-06-01") == [])
    }

    @Test(
        arguments: [
            ("ada worksFor org until=2022", true), ("bob worksFor org until=2022\nbob worksFor two until=2021", true),
            ("ada represents org until=2022", true),
            ("ada worksFor org until=2022\nada worksFor two since=2023", false),
            ("ada worksFor org until=2022\nada represents two", false), ("ada worksFor org until=2023", false),
            ("ada worksFor org since=2024", false), ("ada represents org state=declined until=2022", false),
            ("ada represents org state=nominated until=2022", false), ("ada represents org state=ended", true),
            ("ada represents org state=replaced", true), ("ada represents org state=accepted until=2022", true),
            ("ada represents org state=ended\nada represents two state=accepted", false),
            ("ada participatesIn g until=2022\ngroup: g", false),
        ]
    )
    func `who worked for organizations and no longer does is not suggested`(ties: String, isForbidden: Bool) throws {
        #expect(try constraints(ties, asOf: "2023-06-01") == (isForbidden ? [.postEnded] : []))
        #expect(try constraints(ties) == [])
    }

    @Test(
        arguments: [
            "ada collaborates bob", "bob collaborates ada", "agreement.agreed: a\na party ada\na party bob",
            "agreement.active: a\na party bob\na party ada\na party org",
        ]
    )
    func `a collaboration or an agreement in force makes partners`(ties: String) throws {
        #expect(try constraints(ties) == [.collaborating])
    }

    @Test(
        arguments: [
            "agreement.tentative: a\na party ada\na party bob", "agreement.ended: a\na party ada\na party bob",
            "agreement: a\na party ada\na party bob", "agreement.active: a b\na party ada\nb party bob",
            "agreement.active: a\na party ada\na party org\nbob worksFor org",
            "ada collaborates org\nbob collaborates org",
            "group: g\nada participatesIn g\nbob participatesIn g",
        ]
    )
    func `others are no partners`(ties: String) throws { #expect(try constraints(ties) == []) }

    @Test func `a collaboration counts as long as it possibly holds`() throws {
        let ties = "ada collaborates bob since=2022-05 until=2023?"
        #expect(try constraints(ties, asOf: "2022-04-30") == [])
        #expect(try constraints(ties, asOf: "2022-05-15") == [.collaborating])
        #expect(try constraints(ties, asOf: "2023-12-31") == [.collaborating])
        #expect(try constraints(ties, asOf: "2026-01-01") == [])
    }

    @Test func `several constraints stand in a fixed order`() throws {
        #expect(
            try constraints("ada collaborates bob\nada worksFor org\nbob worksFor org") == [
                .sameOrganization, .collaborating,
            ]
        )
    }

    @Test func `one lifted constraint does not lift the other`() throws {
        let scene = try scene("ada collaborates bob\nada worksFor org\nbob worksFor org")
        let ada = try scene.matcher.graph.requiredNumber("ada")
        for lifted in [Set<Constraint>(), [.sameOrganization], [.collaborating]] {
            #expect(scene.matcher.suggestions(for: ada, limit: 5, under: ConstraintRule(lifting: lifted)) == [])
        }
    }

    @Test(arguments: AllPairs.seeds.prefix(100))
    func `a pair is allowed where no constraint is left`(seed: Int) throws {
        let pairs = try AllPairs.ofRandomNetwork(seed)
        let lifted: [Set<Constraint>] = [
            [], [.sameOrganization], [.collaborating], [.sameOrganization, .collaborating], Constraint.liftable,
            Set(Constraint.allCases),
        ]
        let constraints = pairs.matcher.constraints
        let half = pairs.matcher.people.indices.map { $0 % 2 == 0 }
        for (allowing, repeats) in lifted.flatMap({ [($0, true), ($0, false)] }) {
            let rule = ConstraintRule(
                lifting: allowing,
                metSince: try .required("2018-01-01"),
                repeatsProposals: repeats
            )
            let (all, some) = (Admission(constraints, under: rule), Admission(constraints, under: rule, among: half))
            for one in pairs.matcher.people.indices {
                for other in pairs.matcher.people.indices {
                    let between = constraints.between(one, other, under: rule)
                    let isAllowed = between.isDisjoint(with: rule.forbidden)
                    #expect(all.admits(other, to: one) == isAllowed)
                    #expect(some.admits(other, to: one) == (isAllowed && half[one] && half[other]))
                    #expect(repeats || isAllowed == Set(between.list).isSubset(of: allowing.subtracting([.oneself])))
                }
            }
        }
    }
}
