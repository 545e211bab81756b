public import RaakvlakNetwork
internal import Testing

extension Node.ID {
    /// The id that `text` writes; the test fails where it writes none.
    public static func required(_ text: String) throws -> Self { try #require(Self(text), "\(text) is no id") }
}

extension PartialDate {
    /// The date that `text` writes; the test fails where it writes none.
    public static func required(_ text: String) throws -> Self { try #require(Self(text), "\(text) is no date") }
}

extension CalendarDate {
    /// The day that `text` writes; the test fails where it writes none.
    public static func required(_ text: String) throws -> Self { try #require(Self(text), "\(text) is no day") }
}

extension Period {
    /// The period from and until what the texts write, "" for an open end; the test fails where they write none.
    public static func required(_ since: String, _ until: String) throws -> Self {
        let since = since.isEmpty ? nil : try PartialDate.required(since)
        let until = until.isEmpty ? nil : try PartialDate.required(until)
        return try #require(Self(since: since, until: until), "the period ends before it begins")
    }
}

extension Graph {
    /// The number of the node that `text` names; the test fails where there is none.
    public func requiredNumber(_ text: String) throws -> Int {
        try #require(number(of: .required(text)), "\(text) is not in the graph")
    }
}
