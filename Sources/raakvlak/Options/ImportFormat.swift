public import ArgumentParser
public import RaakvlakInterchange

/// A form in which a network is imported.
enum ImportFormat: String, CaseIterable, ExpressibleByArgument {
    /// The folder of CSV files.
    case csv
    case graphml, gexf, json

    /// The format that the name of a source tells by its suffix; nil where it tells none that is read.
    init?(source: String) {
        guard let format = InterchangeFormat(fileName: source), format.isRead else { return nil }
        self.init(rawValue: format.rawValue)
    }

    /// The format of other programs; nil for the folder of CSV files.
    var interchange: InterchangeFormat? { InterchangeFormat(rawValue: rawValue) }
}

extension MergePreference: ExpressibleByArgument {}
