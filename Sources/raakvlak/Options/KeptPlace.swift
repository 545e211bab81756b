internal import RaakvlakPostgres

/// Where a database is of which backups are made and restored.
enum KeptPlace {
    /// A file.
    case file(String)
    /// A network on a server.
    case server(PostgresLocation)

    /// What stands at a location.
    ///
    /// - Throws: `Failure.notKept` for any other network; `StoreError.badLocation`.
    init(_ place: String) throws {
        if PostgresLocation.isMeant(by: place) {
            self = .server(try PostgresLocation(place))
        } else {
            guard case .store(let path) = NetworkPlace(place) else { throw Failure.notKept(place) }
            self = .file(path)
        }
    }
}
