/// Named texts of a node or a tie, in the order of their names.
public struct Attributes: Hashable, Sendable {
    /// One name and its text.
    public struct Pair: Hashable, Sendable {
        /// The name: a column of the CSV folder.
        public let name: String
        /// The text; never empty.
        public let value: String
    }

    private var pairs: [Pair]

    /// No attributes.
    public init() { pairs = [] }

    /// The text for `name`; nil and the empty text both mean that there is none.
    ///
    /// O(log attributes) to read.
    public subscript(name: String) -> String? {
        get {
            let place = place(of: name)
            return place < pairs.count && pairs[place].name == name ? pairs[place].value : nil
        }
        set {
            let place = place(of: name)
            let isThere = place < pairs.count && pairs[place].name == name
            if isThere { pairs.remove(at: place) }
            guard let newValue, !newValue.isEmpty else { return }
            pairs.insert(Pair(name: name, value: newValue), at: place)
        }
    }

    /// Where the attribute stands, or would.
    private func place(of name: String) -> Int {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The text of an attribute that the schema knows.
    public subscript(name: AttributeName) -> String? {
        get { self[name.rawValue] }
        set { self[name.rawValue] = newValue }
    }

    /// The texts of a list attribute; none where there is no such attribute.
    public func list(_ name: AttributeName) -> [String] { self[name].map(ListText.items(of:)) ?? [] }

    /// Whether there are none.
    public var isEmpty: Bool { pairs.isEmpty }
}

extension Attributes: RandomAccessCollection {
    /// 0.
    public var startIndex: Int { pairs.startIndex }
    /// How many there are.
    public var endIndex: Int { pairs.endIndex }
    /// The name and text at a place, in the order of the names.
    public subscript(position: Int) -> Pair { pairs[position] }
}
