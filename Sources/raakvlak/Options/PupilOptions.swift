internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakRecords

/// What a command does with texts that seem to be about pupils.
struct PupilOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.refusePupilsHelp(.chosen)))
    var refusePupils = false

    /// What is done with them, where a command that isn't asked to refuse them does `otherwise`.
    func policy(otherwise policy: PupilPolicy) -> PupilPolicy { refusePupils ? .refuse : policy }
}
