package import RaakvlakNetwork

extension PartialDate {
    /// The date that people write with `text`: as a network has it, or as they and spreadsheets do otherwise, where that
    /// can be read in one way only; see `Repair.date`.
    package init?(written text: String) {
        guard let date = PartialDate(text) ?? Repair.date(text).flatMap({ PartialDate($0) }) else { return nil }
        self = date
    }
}
