internal import ArgumentParser
internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// A decimal number as people write it: with a point, or with a comma as Dutch has it.
struct DecimalNumber: ExpressibleByArgument {
    /// The number.
    let value: Double

    init(_ value: Double) { self.value = value }

    init?(argument: String) {
        guard let number = Decimal.parse(argument.replacing(",", with: ".")) else { return nil }
        value = number
    }

    var defaultValueDescription: String { Numerals.number(value, .chosen) }
}
