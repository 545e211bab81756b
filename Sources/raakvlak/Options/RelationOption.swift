internal import ArgumentParser
internal import RaakvlakNetwork

/// How parties stand to a theme; the same words in every command.
enum RelationOption: String, CaseIterable, ExpressibleByArgument {
    case needs, offers
    case worksOn = "works-on"

    var relation: ThemeUse.Relation {
        switch self {
        case .needs: .needs
        case .offers: .offers
        case .worksOn: .worksOn
        }
    }
}
