import RaakvlakInterchange
import RaakvlakNetwork
import RaakvlakTesting
import Testing

/// The national network, made once of the real files beside the checkout.
enum NationalRegister {
    /// The sites of 2024 with the boards of 2018, and the regulation of 2015.
    static let paths = ["data/schools/vestigingen_2024_met_swv.csv", "data/regions"]
    static let today = CalendarDate("2024-12-01")

    static let outcome: Result<RegisterImport, any Error> = Result {
        let paths = try Self.paths.map { try #require(SharedData.path($0)) }
        return try RegisterImport(paths, day: try #require(today), skipsInvalid: true)
    }

    /// The network as of today.
    static func graph() throws -> Graph { Graph(try #require(try outcome.get().network), asOf: today) }
}
