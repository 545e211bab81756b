/// What the register knows of an organization besides its number, its name and its relations; the raw value is the
/// column's name in the CSV folder.
///
/// Telephone numbers and correspondence addresses are left out: nobody needs them to find out who could talk with whom,
/// and that of a small school may be somebody's own.
enum RegisterAttribute: String, CaseIterable, Sendable {
    case address, cluster, denomination, kvk, place, postcode, structure, url
}
