/// An error that can say to people, in their language, where and what is wrong and what to do.
public protocol ExplainedError: Error, CustomStringConvertible {
    /// The message, for people.
    var phrase: Phrase { get }
}

extension ExplainedError {
    /// The message in English, for developers.
    public var description: String { phrase(.english) }
}
