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
        let (place, store) = (try NetworkPlace.shown(store.place()), try store.store())
        let (faults, changes) = (try store.integrityFaults(), try store.faultyChanges())
        let (network, last) = try store.network()
        let isReplayed = try changes.isEmpty && store.replayed(to: last) == network
        for fault in faults { StandardError.write("\(place): \(fault)\n") }
        for number in changes { StandardError.write(Texts.faultyChange(place, number)(.chosen) + "\n") }
        if changes.isEmpty, !isReplayed { StandardError.write(Texts.factsDiffer(place)(.chosen) + "\n") }
        guard faults.isEmpty, isReplayed else { throw Failure.notIntact(place) }
        let digest = last == 0 ? nil : try store.log(last...last).first?.digest.text
        StandardError.tell(Texts.verified(place, last, digest))
    }
}
