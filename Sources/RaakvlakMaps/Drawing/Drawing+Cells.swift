internal import RaakvlakAnalysis
internal import RaakvlakNetwork

extension Drawing {
    /// What a cell of a matrix tells of a theme in a place.
    public enum Cell: Int, Hashable, Sendable, CaseIterable {
        /// It names a row or a column.
        case heading
        /// It is needed, and nobody there offers it: a white spot.
        case unmet
        /// It is needed and offered.
        case met
        /// It is offered, and nobody there needs it.
        case offered
        /// Somebody works on it.
        case worked
        /// Nobody needs it, offers it or works on it.
        case empty

        init(_ counts: ThemeTable.Counts) {
            self =
                if counts.needs > 0 {
                    counts.offers > 0 ? .met : .unmet
                } else if counts.offers > 0 {
                    .offered
                } else {
                    counts.worksOn > 0 ? .worked : .empty
                }
        }

        /// How it looks: what is missing stands out most.
        ///
        /// Its marks tell the same without color.
        var look: MapStyle.NodeLook {
            let (fill, outline): (UInt32, UInt32) =
                switch self {
                case .heading: (0xFFFFFF, 0xFFFFFF)
                case .unmet: (0xF9DEDC, 0xB3261E)
                case .met: (0xE3DAF1, 0x553A8B)
                case .offered: (0xDCEAF7, 0x1F5A8C)
                case .worked: (0xEDF5EE, 0x3F6B4B)
                case .empty: (0xFFFFFF, 0xC9CED3)
                }
            return MapStyle.NodeLook(shape: .rectangle, fill: Color(fill), outline: Color(outline), text: .black)
        }
    }
}
