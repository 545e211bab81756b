internal import CExpat

/// Reads XML with Expat, in pieces, and within limits: a document that declares its own type is refused, so that there
/// are no entities to expand; so are documents that are nested too deep, and elements with too many attributes.
struct XMLReader {
    /// How many elements may stand within each other.
    static let mostLevels = 100
    /// How many attributes an element may have.
    static let mostAttributes = 1_000

    private static let piece = 1 << 20

    private let bytes: [UInt8]

    /// Reads these bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Hands all elements to `handler`.
    /// - Throws: `SyntaxFault`.
    func read<Handler: XMLHandler>(_ handler: inout Handler) throws(SyntaxFault) {
        guard let parser = XML_ParserCreate(nil) else { throw SyntaxFault(line: 1, column: 1, .unexpectedEnd) }
        defer { XML_ParserFree(parser) }
        let events = HandlerEvents(handler, parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(events).toOpaque())
        Self.setCallbacks(parser)
        try withExtendedLifetime(events) { () throws(SyntaxFault) in try parse(parser, events) }
        handler = events.handler
    }

    private func parse(_ parser: XML_Parser, _ events: XMLEvents) throws(SyntaxFault) {
        var (offset, isSound) = (0, true)
        repeat {
            let count = min(Self.piece, bytes.count - offset)
            let isLast: Int32 = offset + count == bytes.count ? 1 : 0
            isSound = bytes.withUnsafeBytes { raw in
                let start = raw.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
                return XML_Parse(parser, start, Int32(count), isLast) == XML_STATUS_OK
            }
            offset += count
        } while isSound && offset < bytes.count
        if let fault = events.fault { throw fault }
        guard !isSound else { return }
        let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
        throw events.place(.notWellFormed(reason))
    }

    private static func setCallbacks(_ parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { context, name, attributes in XMLEvents.of(context)?.begin(name, attributes) },
            { context, name in XMLEvents.of(context)?.end(name) }
        )
        XML_SetCharacterDataHandler(parser) { context, text, count in XMLEvents.of(context)?.append(text, Int(count)) }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in XMLEvents.of(context)?.refuseDocumentType() }
    }
}

/// What Expat calls back; the first fault ends the reading.
private class XMLEvents {
    private(set) var fault: SyntaxFault?
    private var content: [UInt8] = []
    private var level = 0
    private let parser: XML_Parser

    init(_ parser: XML_Parser) { self.parser = parser }

    static func of(_ context: UnsafeMutableRawPointer?) -> XMLEvents? {
        context.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The fault at the place where the parser is.
    func place(_ finding: SyntaxFault.Finding) -> SyntaxFault {
        let (line, column) = (XML_GetCurrentLineNumber(parser), XML_GetCurrentColumnNumber(parser))
        return SyntaxFault(line: Int(line), column: Int(column) + 1, finding)
    }

    func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard fault == nil, let name else { return }
        if !content.isEmpty { hand(text: XMLContent(content)) }
        content.removeAll(keepingCapacity: true)
        level += 1
        let attributes = XMLAttributes(attributes)
        if level > XMLReader.mostLevels { return stop(place(.tooDeep(most: XMLReader.mostLevels))) }
        if attributes.count > XMLReader.mostAttributes {
            return stop(place(.tooManyAttributes(most: XMLReader.mostAttributes)))
        }
        do throws(SyntaxFault) {
            try hand(begin: XMLName.local(name), attributes, line: Int(XML_GetCurrentLineNumber(parser)))
        } catch { stop(error) }
    }

    func end(_ name: UnsafePointer<CChar>?) {
        guard fault == nil, let name else { return }
        level -= 1
        do throws(SyntaxFault) { try hand(end: XMLName.local(name), XMLContent(content)) } catch { stop(error) }
        content.removeAll(keepingCapacity: true)
    }

    func append(_ text: UnsafePointer<CChar>?, _ count: Int) {
        guard let text else { return }
        content.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
    }

    func refuseDocumentType() { stop(place(.documentType)) }

    func hand(begin name: String, _ attributes: XMLAttributes, line: Int) throws(SyntaxFault) {}
    func hand(end name: String, _ content: XMLContent) throws(SyntaxFault) {}
    func hand(text: XMLContent) {}

    /// A fault of a handler has no place of its own but the line.
    private func stop(_ fault: SyntaxFault) {
        if self.fault == nil { self.fault = fault.line > 0 ? fault : place(fault.finding) }
        XML_StopParser(parser, 0)
    }
}

/// The events of one handler: Expat's callbacks can't be generic.
private final class HandlerEvents<Handler: XMLHandler>: XMLEvents {
    private(set) var handler: Handler

    init(_ handler: Handler, _ parser: XML_Parser) {
        self.handler = handler
        super.init(parser)
    }

    override func hand(begin name: String, _ attributes: XMLAttributes, line: Int) throws(SyntaxFault) {
        try handler.begin(name, attributes, line: line)
    }

    override func hand(end name: String, _ content: XMLContent) throws(SyntaxFault) {
        try handler.end(name, content)
    }

    override func hand(text: XMLContent) { handler.textBeforeChild(text) }
}
