internal import ArgumentParser
internal import RaakvlakInterchange

/// A form in which a network is exported.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    /// The folder of CSV files.
    case csv
    case graphml, gexf, json, dot, kumu

    /// The format that the name of a target tells by its suffix, or nil.
    init?(target: String) {
        guard let format = InterchangeFormat(fileName: target) else { return nil }
        self.init(rawValue: format.rawValue)
    }

    /// The format of other programs; nil for the folder of CSV files.
    var interchange: InterchangeFormat? { InterchangeFormat(rawValue: rawValue) }

    /// Whether it is one file; otherwise a folder of several.
    var isOneFile: Bool { interchange?.isOneFile ?? false }
}
