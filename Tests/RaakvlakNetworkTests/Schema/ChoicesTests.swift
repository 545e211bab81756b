import RaakvlakNetwork
import Testing

struct ChoicesTests {
    private func codes(_ name: AttributeName, of kind: NodeKind) -> [String] {
        guard case .choice(let choices) = Schema.rule(for: kind).attribute(name)?.format else { return [] }
        return choices.map(\.code)
    }

    @Test func `the closed lists in code are those of the schema`() {
        #expect(codes(.kind, of: .contribution) == ContributionKind.codes)
        #expect(codes(.phase, of: .initiative) == InitiativePhase.codes)
        #expect(codes(.state, of: .agreement) == AgreementState.codes)
        #expect(Schema.rule(for: .represents).states.choices.map(\.code) == AppointmentState.codes)
        #expect(codes(.language, of: .person) == Language.allCases.map(\.rawValue))
    }

    @Test func `only who accepted is in office, and of who was nominated something may come`() {
        #expect(AppointmentState.allCases.filter(\.isInOffice) == [.accepted])
        #expect(AppointmentState.allCases.filter(\.isOver) == [.declined, .replaced, .withdrawn, .ended])
    }
}
