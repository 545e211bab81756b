internal import ArgumentParser
internal import RaakvlakNetwork
internal import RaakvlakStore

/// Who changes something, and why; the same words in every command that changes a network.
struct ChangeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Texts.authorHelp(.chosen), valueName: Texts.authorValue(.chosen)))
    var by: String?

    @Option(help: ArgumentHelp(Texts.reasonHelp(.chosen), valueName: Texts.reasonValue(.chosen)))
    var reason: String?

    /// The note of a change that is made now; `other` makes it where nothing says who does.
    func note(otherwise other: String? = nil) throws -> Change.Note {
        let names = [by, Surroundings.variable("RAAKVLAK_AUTHOR"), Surroundings.variable("USER"), other]
        guard let author = names.lazy.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
            throw ValidationError(Texts.noAuthor(.chosen))
        }
        return Change.Note(author: author, moment: try Self.now(), reason: reason)
    }

    /// The present moment: that of the environment, else of the clock.
    static func now() throws -> Moment {
        guard let text = Surroundings.variable("RAAKVLAK_NOW") else { return Surroundings.now }
        guard let moment = Moment(text) else { throw ValidationError(Texts.badMoment("RAAKVLAK_NOW", text)(.chosen)) }
        return moment
    }
}
