/// The source of facts that are invented, so that examples are never taken for real.
public enum InventedSource {
    /// The source itself.
    public static let code = "invented"

    /// What people read for it.
    package static let label = Phrase(nl: "verzonnen", en: "invented")

    /// Any source as people read it: what is invented is said to be so in their language.
    package static func words(for source: String) -> Phrase { source == code ? label : Phrase(source) }
}
