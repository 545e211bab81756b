/// Sources that are no document or person, but say how a fact came about; the raw value is how they are written in files.
public enum KnownSource: String, CaseIterable, Sendable {
    /// Somebody made it up, as in a fixture.
    case invented
    /// It follows from a text, and nobody confirmed it.
    case derived

    /// The source as it is written.
    public var code: String { rawValue }

    /// What people read for it.
    package var label: Phrase {
        switch self {
        case .invented: Phrase(nl: "verzonnen", en: "invented")
        case .derived: Phrase(nl: "afgeleid uit de tekst", en: "derived from the text")
        }
    }

    /// Any source as people read it: those that are known are said in their language.
    package static func words(for source: String) -> Phrase { Self(rawValue: source)?.label ?? Phrase(source) }
}
