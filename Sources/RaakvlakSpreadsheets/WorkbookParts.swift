/// The sheets of a workbook, and where their parts are.
struct WorkbookParts: XMLVisitor {
    /// A sheet as the workbook lists it.
    struct Listing {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private(set) var listings: [Listing] = []
    /// Whether days are counted from 1904.
    private(set) var isFrom1904 = false
    /// Whether more sheets are listed than are read.
    private(set) var isTooLong = false
    private static let mostListings = 1_000

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "workbookPr": isFrom1904 = ["1", "true"].contains(attributes["date1904"])
        case "sheet":
            guard let name = attributes["name"], let relation = attributes["id"] else { return }
            guard listings.count < Self.mostListings else { return isTooLong = true }
            let state = attributes["state"]
            listings.append(Listing(name: name, relation: relation, isHidden: state != nil && state != "visible"))
        default: break
        }
    }
}

/// Which parts a part refers to, by the names that it has for them.
struct PartRelations: XMLVisitor {
    /// The targets of relations by their ids.
    private(set) var targets: [String: String] = [:]
    /// The last words of the types of relations, by their ids.
    private(set) var types: [String: String] = [:]
    /// The targets by the last word of their types.
    private(set) var targetsByType: [String: String] = [:]
    private let folder: String

    /// The relations of a part in `folder`.
    init(in folder: String) { self.folder = folder }

    mutating func start(_ name: String, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        let path = Self.path(target, in: folder)
        targets[id] = path
        guard let type = attributes["Type"]?.split(separator: "/").last else { return }
        types[id] = String(type)
        targetsByType[String(type)] = path
    }

    /// Whether the relation leads to a sheet that has no cells: a chart, a dialog.
    func isOtherSheet(_ id: String) -> Bool {
        guard let type = types[id] else { return false }
        return type != "worksheet" && type.lowercased().hasSuffix("sheet")
    }

    /// The path of a target, which is either absolute or seen from the folder.
    private static func path(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
