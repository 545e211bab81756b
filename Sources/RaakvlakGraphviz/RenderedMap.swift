public import RaakvlakMaps

/// A map that has left the drawing table: the page, and files of it.
public struct RenderedMap: Sendable {
    /// Where everything stands.
    public let page: MapPage
    private let files: [MapFormat: [UInt8]]

    init(page: MapPage, files: [MapFormat: [UInt8]]) { (self.page, self.files) = (page, files) }

    /// The bytes of the file in one of the formats that were asked for; nil for another.
    public subscript(format: MapFormat) -> [UInt8]? { files[format] }
}
