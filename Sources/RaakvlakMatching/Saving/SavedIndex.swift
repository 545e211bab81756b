import RaakvlakNetwork

/// What takes longest to find of a matcher, as bytes: the weights, and what everyone asks and answers.
///
/// There are no names and no texts in it, only numbers, which tell nothing without the network that they were found in.
/// The bytes are those of this machine and of this program: they save time, and nothing is lost with them.
///
/// Layout: sections of whole words of 8 bytes, the last one padded with zeros, each behind the number of its bytes: the
/// key, the weights, where the rows begin, the touchpoints, the values, the origins; and at the end the check word of all of
/// them.
enum SavedIndex {
    /// Hands over the bytes of the index, piece by piece; `key` says of what it is.
    static func write(
        _ weights: SignalWeights,
        _ profiles: Profiles,
        key: [UInt8],
        to body: (UnsafeRawBufferPointer) throws -> Void
    ) rethrows {
        var check = CheckWord()
        func write(_ section: UnsafeRawBufferPointer) throws {
            var header = UInt64(section.count)
            try withUnsafeBytes(of: &header) { header in
                check.add(header)
                try body(header)
            }
            check.add(section)
            try body(section)
            let padding = [UInt8](repeating: 0, count: -section.count & 7)
            try padding.withUnsafeBytes(body)
        }
        try key.withUnsafeBytes(write)
        try weights.percentages.withUnsafeBytes(write)
        try profiles.starts.withUnsafeBytes(write)
        try profiles.touchpoints.withUnsafeBytes(write)
        try profiles.values.withUnsafeBytes(write)
        try profiles.origins.withUnsafeBytes(write)
        var word = check.word
        try withUnsafeBytes(of: &word, body)
    }

    /// The weights and the rows in these bytes.
    ///
    /// - Parameters:
    ///   - bytes: What was written, from an address that is a multiple of 8.
    ///   - key: Of what the index must be.
    ///   - personCount: How many rows there must be.
    ///   - touchpointCount: How many touchpoints there may be.
    /// - Returns: Both; nil where they are not those of `key`, or not whole.
    /// - Complexity: O(bytes).
    static func read(
        _ bytes: UnsafeRawBufferPointer,
        key: [UInt8],
        personCount: Int,
        touchpointCount: Int
    ) -> (weights: SignalWeights, profiles: Profiles)? {
        var sections = Sections(bytes)
        guard sections.next(UInt8.self) == key, let percentages = sections.next(Double.self),
            let weights = SignalWeights(exactly: percentages), let starts = sections.next(Int.self),
            let touchpoints = sections.next(UInt32.self), let values = sections.next(SIMD2<Float>.self),
            let origins = sections.next(UInt32.self), sections.isChecked
        else { return nil }
        let count = touchpoints.count
        guard starts.count == personCount + 1, starts.first == 0, starts.last == count, values.count == count,
            origins.count == count, zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
            touchpoints.allSatisfy({ $0 < touchpointCount }), origins.allSatisfy({ $0 < touchpointCount })
        else { return nil }
        return (weights, Profiles(starts: starts, touchpoints: touchpoints, values: values, origins: origins))
    }
}

/// The sections of a saved index, one after another.
private struct Sections {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    private var check = CheckWord()

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The elements of the next section; nil where there are not as many bytes as it says.
    mutating func next<Element: BitwiseCopyable>(_ type: Element.Type) -> [Element]? {
        guard bytes.count - offset >= 8 else { return nil }
        let size = bytes.load(fromByteOffset: offset, as: UInt64.self)
        let begin = offset + 8
        guard size <= UInt64(bytes.count - begin), size % UInt64(MemoryLayout<Element>.stride) == 0 else { return nil }
        let end = begin + (Int(size) + 7) & ~7
        guard end <= bytes.count else { return nil }
        check.add(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]))
        offset = end
        let section = UnsafeRawBufferPointer(rebasing: bytes[begin..<begin + Int(size)])
        return Array(section.assumingMemoryBound(to: Element.self))
    }

    /// Whether nothing stands behind the sections but their check word.
    var isChecked: Bool {
        bytes.count - offset == 8 && bytes.load(fromByteOffset: offset, as: UInt64.self) == check.word
    }
}
