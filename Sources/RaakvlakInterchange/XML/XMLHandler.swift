import RaakvlakRecords

/// Takes what an XML document holds, element by element.
///
/// Names are local: what stands before a `:` in them is left out.
protocol XMLHandler {
    /// An element begins.
    mutating func begin(_ name: String, _ attributes: XMLAttributes, line: Int) throws(SyntaxFault)
    /// An element ends; the content is what stands in it behind its last child.
    mutating func end(_ name: String, _ content: XMLContent) throws(SyntaxFault)
    /// The text that stands in the open element before the child that begins next.
    mutating func textBeforeChild(_ content: XMLContent)
}

extension XMLHandler {
    /// Passes over the text.
    mutating func textBeforeChild(_ content: XMLContent) {}
}

/// The attributes of an element, while it begins.
struct XMLAttributes {
    /// Names and values in turn, and nil at the end, as Expat has them.
    private let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pointers = pointers }

    /// How many there are.
    var count: Int {
        guard let pointers else { return 0 }
        var count = 0
        while pointers[2 * count] != nil { count += 1 }
        return count
    }

    /// The value of the attribute with this local name, with what XML could not hold put back.
    subscript(name: String) -> String? {
        guard let pointers else { return nil }
        var index = 0
        while let key = pointers[index], let value = pointers[index + 1] {
            if XMLName.isLocal(name, of: key) { return EscapedText.sparing.text(of: String(cString: value)) }
            index += 2
        }
        return nil
    }
}

/// The text in an element, while it ends.
struct XMLContent {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text, with what XML could not hold put back.
    var text: String { EscapedText.sparing.text(of: String(decoding: bytes, as: UTF8.self)) }
}

/// Names as Expat has them.
enum XMLName {
    /// The part behind the last `:`.
    static func local(_ name: UnsafePointer<CChar>) -> String { String(cString: start(name)) }

    /// Whether the part behind the last `:` is `text`.
    static func isLocal(_ text: String, of name: UnsafePointer<CChar>) -> Bool {
        var pointer = start(name)
        for byte in text.utf8 {
            guard UInt8(bitPattern: pointer.pointee) == byte else { return false }
            pointer += 1
        }
        return pointer.pointee == 0
    }

    private static func start(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        var (start, pointer) = (name, name)
        while pointer.pointee != 0 {
            if pointer.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = pointer + 1 }
            pointer += 1
        }
        return start
    }
}
