import RaakvlakNetwork

/// Which postcode area belongs to which gemeente and samenwerkingsverbanden.
///
/// The regulation that names the areas (BWBR0032324, annex; WPO art. 18a) names gemeenten without a number, and those of
/// its own year.
package struct RegionalRegulation: Sendable {
    /// The area of the first four digits of a postcode.
    package struct Area: Hashable, Sendable {
        /// The four digits.
        package let postcode: String
        /// The name of its gemeente, in the year of the regulation.
        package let gemeente: String
        /// The number of its samenwerkingsverband for primary education.
        package let primary: String
        /// The number of its samenwerkingsverband for secondary education.
        package let secondary: String
    }

    /// The areas, in the order of reading; each once.
    package private(set) var areas: [Area] = []
    private var indexOfPostcode: [String: Int] = [:]
    /// Where each area comes from.
    private(set) var editions: [Edition] = []

    /// Adds an area; one of a later year takes the place of an earlier one.
    mutating func add(_ area: Area, _ edition: Edition) {
        guard let index = indexOfPostcode[area.postcode] else {
            indexOfPostcode[area.postcode] = areas.count
            areas.append(area)
            editions.append(edition)
            return
        }
        if edition.isLater(than: editions[index]) { (areas[index], editions[index]) = (area, edition) }
    }

    /// The area in which a postcode lies, such as `3011 AB`, and where that comes from; nil where there is none.
    func area(of postcode: String) -> (area: Area, edition: Edition)? {
        indexOfPostcode[String(postcode.prefix(4))].map { (areas[$0], editions[$0]) }
    }
}
