/// A name of an attribute that the schema knows; the raw value is the column's name in the CSV folder.
///
/// A network also keeps attributes that the schema doesn't know: extra columns.
public enum AttributeName: String, CaseIterable, Hashable, Sendable {
    case ambassador, aspect, capacity, deadline, definition, edition, email, form, identifier, intensity, kind, language
    case legalForm = "legal_form", maximum, minimum, nextStep = "next_step", pausedUntil = "paused_until", phase, phone
    case place, purpose, qualifier, reason, scope, sector, state, summary, synonyms, time, unit, url
    case visibleTo = "visible_to", weakSynonyms = "weak_synonyms"
}
