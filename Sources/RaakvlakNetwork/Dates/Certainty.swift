/// How sure a fact is on a date.
public enum Certainty: Hashable, Sendable, Comparable {
    case no, possibly, certainly
}
