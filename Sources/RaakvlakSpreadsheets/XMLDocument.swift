internal import CExpat

/// A document that is read by Expat, without any document type: no entity is defined or fetched, and nothing grows.
struct XMLDocument {
    /// Why a document can't be read: it is not well formed, or more than a spreadsheet's ever is.
    struct Fault: Error {}

    private static let mostLevels = 64

    /// Tells `visitor` what stands in `bytes`, in any encoding that Expat knows.
    static func read<Visitor: XMLVisitor>(_ bytes: [UInt8], _ visitor: inout Visitor) throws(Fault) {
        guard let parser = XML_ParserCreate(nil) else { throw Fault() }
        defer { XML_ParserFree(parser) }
        let reading = Reading(parser, visitor)
        XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
        XML_SetElementHandler(parser, startElement, endElement)
        XML_SetCharacterDataHandler(parser, characterData)
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in Reading.of(data)?.stop() }
        let isRead = withExtendedLifetime(reading) { feed(parser, bytes) }
        guard isRead, !reading.isStopped, let result = reading.visitor as? Visitor else { throw Fault() }
        visitor = result
    }

    /// In pieces, since Expat counts bytes in 32 bits.
    private static func feed(_ parser: XML_Parser, _ bytes: [UInt8]) -> Bool {
        let piece = 1 << 24
        var start = 0
        repeat {
            let end = min(bytes.count, start + piece)
            let status = bytes[start..<end].withUnsafeBytes { piece in
                XML_Parse(
                    parser,
                    piece.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(piece.count),
                    end == bytes.count ? 1 : 0
                )
            }
            guard status == XML_STATUS_OK else { return false }
            start = end
        } while start < bytes.count
        return true
    }

    /// What the callbacks work on.
    private final class Reading {
        var visitor: any XMLVisitor
        private let parser: XML_Parser
        private var level = 0
        private(set) var isStopped = false

        init(_ parser: XML_Parser, _ visitor: any XMLVisitor) { (self.parser, self.visitor) = (parser, visitor) }

        static func of(_ data: UnsafeMutableRawPointer?) -> Reading? {
            data.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
        }

        func enter() {
            level += 1
            if level > XMLDocument.mostLevels { stop() }
        }

        func leave() { level -= 1 }

        func stop() {
            isStopped = true
            XML_StopParser(parser, 0)
        }
    }

    private static let startElement: XML_StartElementHandler = { data, name, attributes in
        guard let reading = Reading.of(data), let name else { return }
        reading.enter()
        reading.visitor.start(XMLName(name).text, XMLAttributes(attributes))
    }

    private static let endElement: XML_EndElementHandler = { data, name in
        guard let reading = Reading.of(data), let name else { return }
        reading.leave()
        reading.visitor.end(XMLName(name).text)
    }

    private static let characterData: XML_CharacterDataHandler = { data, text, length in
        guard let reading = Reading.of(data), let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            reading.visitor.text(UnsafeBufferPointer(start: $0, count: Int(length)))
        }
    }
}
