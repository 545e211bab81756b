/// A name of an attribute that the schema knows; the raw value is the column's name in the CSV folder.
///
/// A network also keeps attributes that the schema doesn't know: extra columns.
public enum AttributeName: String, CaseIterable, Hashable, Sendable {
    case ambassador, capacity, deadline, definition, email, form, identifier, intensity, kind, language, maximum
    case minimum, nextStep = "next_step", pausedUntil = "paused_until", phase, phone, place, purpose, qualifier, reason
    case scope, sector, state, summary, synonyms, unit, url, visibleTo = "visible_to", weakSynonyms = "weak_synonyms"
}
