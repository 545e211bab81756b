internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Where a person is stored whose rights are at stake: in a database with its log, or in a folder.
struct PersonPlace {
    /// The database; nil where it is none.
    let store: (any Store)?
    /// The network, where there is no database.
    let network: Network
    private let day: CalendarDate

    init(_ options: some NetworkChoice, _ access: StoreAccess) throws {
        day = try options.day()
        guard case .store(let path) = NetworkPlace(try options.place()) else {
            (store, network) = (nil, try options.whole())
            return
        }
        (store, network) = (try NetworkPlace.store(at: path, access), NetworkBuilder().build().network)
    }

    /// What is stored about the person of an id, and what erasing them does.
    /// - Throws: `EditingError.badID`, `Failure.noSuchPerson`; `StoreError`.
    func plan(of word: String) throws -> ErasurePlan {
        guard let plan = try knownPlan(of: word) else {
            throw try isErased(word) ? Failure.isErased(word) : .noSuchPerson(word)
        }
        return plan
    }

    /// Whether the person of an id was erased.
    func isErased(_ word: String) throws -> Bool {
        guard let store, let id = Node.ID(word) else { return false }
        return try store.isErased(id)
    }

    /// The same; nil where there is and was no such person.
    func knownPlan(of word: String) throws -> ErasurePlan? {
        guard let id = Node.ID(word) else { throw EditingError.badID(word) }
        guard let store else { return ErasurePlan(of: id, in: network, on: day) }
        return try store.erasurePlan(of: id, on: day)
    }
}
