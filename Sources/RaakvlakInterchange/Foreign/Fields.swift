/// The fields of one node or edge, from which those that are understood are taken.
struct Fields {
    private var pairs: [(name: String, text: String)]

    init(_ graph: ForeignGraph, _ cells: Range<Int32>) {
        pairs = graph.cells(cells).map { (graph.fieldNames[Int($0.name)], graph.text($0.value)) }
    }

    /// Those that are left, in their order.
    var rest: [(name: String, text: String)] { pairs }

    /// The text of a field, or nil.
    subscript(name: String) -> String? { pairs.first { $0.name == name }?.text }

    /// The field's name as the file spells it, in whatever case.
    func name(like name: String) -> String? {
        if self[name] != nil { return name }
        return pairs.first { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }?.name
    }

    /// The text of a field, which is no longer left then.
    mutating func take(_ name: String) -> String? {
        guard let index = pairs.firstIndex(where: { $0.name == name }) else { return nil }
        return pairs.remove(at: index).text
    }

    /// The text of a field, which is no longer left then.
    mutating func take(_ name: FieldName) -> String? { take(name.rawValue) }

    /// Leaves a field out, wherever it occurs.
    mutating func drop(_ name: String) { pairs.removeAll { $0.name == name } }
}
