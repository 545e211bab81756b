/// What is told of an XML document while it is read; names are without prefixes.
protocol XMLVisitor {
    mutating func start(_ name: String, _ attributes: XMLAttributes)
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
    mutating func end(_ name: String)
}

extension XMLVisitor {
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    mutating func end(_ name: String) {}
}

/// The attributes of an element; valid while it starts.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

    /// The value of an attribute, whatever its prefix.
    subscript(name: StaticString) -> String? {
        guard var pair = pairs else { return nil }
        while let key = pair[0], let value = pair[1] {
            if XMLName(key).isCalled(name) { return String(cString: value) }
            pair += 2
        }
        return nil
    }
}

/// A name in a document, of which the prefix doesn't count.
struct XMLName {
    private let pointer: UnsafePointer<CChar>

    init(_ text: UnsafePointer<CChar>) {
        var (pointer, next) = (text, text)
        while next.pointee != 0 {
            if next.pointee == CChar(bitPattern: UInt8(ascii: ":")) { pointer = next + 1 }
            next += 1
        }
        self.pointer = pointer
    }

    var text: String { String(cString: pointer) }

    func isCalled(_ name: StaticString) -> Bool {
        for place in 0..<name.utf8CodeUnitCount
        where pointer[place] == 0 || UInt8(bitPattern: pointer[place]) != name.utf8Start[place] { return false }
        return pointer[name.utf8CodeUnitCount] == 0
    }
}
