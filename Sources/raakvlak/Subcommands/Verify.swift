internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Checks that a database is whole, and that nothing of its log was altered.
struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.verify(.chosen),
            usage: Texts.usage("verify"),
            discussion: Texts.verifyDiscussion(.chosen)
        )
    }

    @OptionGroup var store: StoreOptions
    @OptionGroup var speaking: SpeakingOptions

    func run() throws {
        let place = try NetworkPlace.shown(store.place())
        let check = try StoreCheck(store.store())
        for fault in check.faults { StandardError.write(fault.phrase(at: place)(.chosen) + "\n") }
        guard check.isWhole else { throw Failure.notIntact(place) }
        StandardError.tell(Texts.verified(place, check.lastChange, check.digest?.text))
    }
}
