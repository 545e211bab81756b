import RaakvlakNetwork
import Testing

@testable import RaakvlakMatching

struct ConstraintWordsTests {
    @Test func `codes are in kebab case`() {
        #expect(
            Constraint.allCases.map(\.rawValue) == [
                "oneself", "same-organization", "collaborating", "declined", "paused", "capacity", "consent",
                "post-ended",
                "not-now", "avoided", "postponed", "proposed", "met",
            ]
        )
    }

    @Test func `what people agreed on or refused can't be lifted`() {
        #expect(
            Constraint.allCases.filter(\.canBeLifted) == [
                .sameOrganization, .collaborating, .declined, .paused, .capacity, .postEnded,
            ]
        )
    }

    @Test func `what is confidential is only said to be impossible now`() {
        let hidden = Constraint.allCases.filter { $0.open != $0 }
        #expect(hidden == [.avoided, .postponed])
        #expect(Set(hidden.map(\.open)) == [.notNow])
        #expect(Constraint.notNow.sentence(.dutch) == "Dit paar kan nu niet worden voorgesteld.")
        #expect(Constraint.notNow.sentence(.english) == "This pair can’t be suggested now.")
    }

    @Test func `each has a sentence of its own in both languages`() {
        for language in Language.allCases {
            let sentences = Constraint.allCases.map { $0.sentence(language) }
            #expect(Set(sentences).count == Constraint.allCases.count)
            #expect(sentences.allSatisfy { $0.hasSuffix(".") })
        }
    }

    @Test func `sets of constraints hold each by itself`() {
        for constraint in Constraint.allCases { #expect(ConstraintSet(constraint).list == [constraint]) }
        #expect(ConstraintSet(Constraint.allCases).list == Constraint.allCases)
        #expect(ConstraintRule(lifting: Set(Constraint.allCases)).forbidden.list == [.oneself])
    }
}
