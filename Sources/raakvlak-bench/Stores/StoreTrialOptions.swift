import ArgumentParser
internal import RaakvlakPostgres
internal import RaakvlakSQLite
internal import RaakvlakStore

/// The store on which something is tried.
struct StoreTrialOptions: ParsableArguments {
    @Argument(help: "A store that is empty, or was filled by such a trial: a file, or postgres://…?network=name.")
    var location: String

    /// Opens the store, and makes it where there is none.
    func store() throws -> any Store {
        guard PostgresLocation.isMeant(by: location) else { return try SQLiteStore(path: location, .making) }
        return try PostgresStore(PostgresLocation(location), .making)
    }
}
