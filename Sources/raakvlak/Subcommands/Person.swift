internal import ArgumentParser
internal import RaakvlakNetwork

/// What a person may ask: to see what is stored about them, to say who may see it, and to be forgotten; which of them, its subcommands say.
struct Person: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.person(.chosen),
            usage: Texts.personUsage(.chosen),
            discussion: Texts.personDiscussion(.chosen),
            subcommands: [PersonExport.self, PersonConsent.self, PersonErase.self, PersonAllow.self]
        )
    }
}
