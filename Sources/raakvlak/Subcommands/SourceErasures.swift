internal import RaakvlakDocuments
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Who was erased from a database that is imported: they are erased from the target too, and kept out of it from then on.
struct SourceErasures {
    private let source: any Store
    private let place: String
    /// Who of them is in the target.
    private let persons: [Node.ID]

    /// Nil unless there is a database at the location from which somebody was erased.
    init?(of place: String, into target: Network) throws {
        guard case .store(let path) = NetworkPlace(place) else { return nil }
        source = try NetworkPlace.store(at: path, .reading)
        if try source.erasedMarks().isEmpty { return nil }
        self.place = NetworkPlace.shown(place)
        persons = try source.erasedPersons(among: target).sorted()
    }

    /// What of a network is to be written at a place: where no list is kept, without who was erased.
    func left(of network: Network, at place: NetworkPlace) throws -> Network {
        place.isStore ? network : try source.withoutErased(network).network
    }

    /// Says whom an import would erase.
    func tellPlan() {
        if !persons.isEmpty { StandardError.tell(Texts.importErases(persons.map(\.text), place)) }
    }

    /// Takes the list over, after an import that changed something or not, and erases who is on it.
    func apply(to target: NetworkPlace, isChanged: Bool, on day: CalendarDate, _ change: ChangeOptions) throws {
        guard case .store(let path) = target else {
            if !persons.isEmpty { StandardError.tell(Texts.importErased(persons.map(\.text), place)) }
            return StandardError.tell(Texts.importKeepsNoMarks)
        }
        let store = try NetworkPlace.store(at: path, .making)
        let changes = try store.reapplyErasures(from: source, on: day, change.note())
        guard let last = changes.last else {
            // It may be that remains could not be wiped the last time.
            return try isChanged ? () : store.wipe()
        }
        if !persons.isEmpty { StandardError.tell(Texts.importErased(persons.map(\.text), place)) }
        StandardError.tell(Texts.importTookMarks(place, last.number))
        if changes.contains(where: { !$0.note.erased.isEmpty }) { StandardError.tell(Texts.eraseByHand) }
    }
}
