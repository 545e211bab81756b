import RaakvlakNetwork
import Testing

struct CodeTests {
    private func expectRoundTrip<Value: Coded>(_ type: Value.Type) {
        #expect(Value.allCases.map { Value(code: $0.code) } == Value.allCases)
        #expect(Set(Value.codes).count == Value.allCases.count)
        #expect(Value.allCases.map(\.ordinal) == Array(Value.allCases.indices))
        #expect(Value.allCases.reversed().sorted() == Value.allCases)
        #expect(Value(code: "") == nil && Value(code: "Person") == nil)
    }

    @Test func `the words of closed lists read back`() {
        expectRoundTrip(NodeKind.self)
        expectRoundTrip(TieKind.self)
        expectRoundTrip(ContributionKind.self)
        expectRoundTrip(InitiativePhase.self)
        expectRoundTrip(AgreementState.self)
        expectRoundTrip(AppointmentState.self)
        expectRoundTrip(Node.OtherName.Kind.self)
    }

    @Test func `a word is the case's own name`() {
        #expect(NodeKind.schoolBoard.code == "schoolBoard")
        #expect(TieKind.proposedTo.code == "proposedTo")
        #expect(NodeKind(code: "schoolBoard-x".prefix(11)) == .schoolBoard)
    }
}
