public import ArgumentParser
public import RaakvlakAnalysis
public import RaakvlakDocuments
internal import RaakvlakNetwork

extension ThemeTable.Columns: ExpressibleByArgument {}
extension ThemesDocument.Order: ExpressibleByArgument {}

/// Counts who needs, offers and works on each theme.
struct Themes: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Texts.themes(.chosen),
            usage: Texts.usage("themes"),
            discussion: Texts.themesDiscussion(.chosen)
        )
    }

    @Option(help: ArgumentHelp(Texts.themesByHelp(.chosen), valueName: Texts.columnsValue(.chosen)))
    var by: ThemeTable.Columns?

    @Option(help: ArgumentHelp(Texts.themesRelationHelp(.chosen), valueName: Texts.relationValue(.chosen)))
    var relation: RelationOption?

    @Option(help: ArgumentHelp(Texts.themesSortHelp(.chosen), valueName: Texts.orderValue(.chosen)))
    var sort: ThemesDocument.Order = .use

    @OptionGroup var counts: CountOptions
    @OptionGroup var network: NetworkOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let document = ThemesDocument(
            by: by,
            of: relation?.relation,
            order: sort,
            counts.minimumCell,
            in: try network.graph()
        )
        try output.print(document)
    }
}
