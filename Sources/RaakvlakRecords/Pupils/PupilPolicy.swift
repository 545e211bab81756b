/// What is done with texts that seem to be about a pupil or another minor.
public enum PupilPolicy: Hashable, Sendable {
    /// They are not looked for.
    case ignore
    /// Each is a notice.
    case notice
    /// Each is an error.
    case refuse
}
