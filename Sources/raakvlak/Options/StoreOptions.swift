internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Which database a command works on, where only a database will do.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.storeHelp(.chosen), valueName: Texts.storeValue(.chosen)))
    var network: String?

    func validate() throws { _ = try place() }

    /// Where the database is.
    func place() throws -> String { try Self.place(network) }

    /// The place that is named, or else the usual one.
    static func place(_ named: String?) throws -> String {
        guard let place = named ?? NetworkOptions.usualPlace else { throw ValidationError(Texts.noLocation(.chosen)) }
        return place
    }

    /// The database.
    /// - Throws: `Failure.needsStore` for any other network; `StoreError`.
    func store(_ access: StoreAccess = .reading) throws -> any Store {
        let place = try place()
        guard case .store(let path) = NetworkPlace(place) else { throw Failure.needsStore(place) }
        return try NetworkPlace.store(at: path, access)
    }

    /// Where the database is, which is to be backed up or replaced.
    /// - Throws: `Failure.notKept` for any other network; `StoreError.badLocation`.
    func kept() throws -> KeptPlace { try KeptPlace(place()) }
}
