/// A name of an attribute that the schema knows; the raw value is the column's name in the CSV folder.
///
/// A network also keeps attributes that the schema doesn't know: extra columns.
public enum AttributeName: String, CaseIterable, Hashable, Sendable {
    case address, ambassador, aspect, capacity, cluster, consent, consents, deadline, definition, denomination, edition,
        email,
        form
    case identifier, intensity, kind, kvk, language, legalForm = "legal_form", maximum, minimum
    case nextStep = "next_step", note, pausedUntil = "paused_until", phase, phone, place, postcode, purpose, qualifier
    case reason, scope, sector, state, structure, summary, synonyms, time, unit, url
    case visibleTo = "visible_to", weakSynonyms = "weak_synonyms"
}
