/// A word of a text: how it is compared, and where it stands.
struct Word {
    /// A word as it is compared: folded, and its stem.
    typealias Form = (folded: String, stem: String)

    /// Without case and marks on letters.
    let folded: String
    /// The stem of `folded`.
    let stem: String
    /// Where it stands in the text.
    let range: Range<String.Index>
    /// Whether it begins with a capital.
    let isCapitalized: Bool
    /// Whether a hyphen hangs behind it, as in `voor- en vroegschools`.
    let isSuspended: Bool
    /// Whether a hyphen hangs before it, as in `jeugdhulp/-zorg`.
    let isContinued: Bool
    /// Whether it is a further one of a list: behind a comma, `en` or `of`.
    let isListed: Bool
    /// What it stands for, where a part was left out or stands elsewhere: `voorschools` for `voor-`, `doorstroomt` for
    /// `stroomt … door`; folded and stemmed.
    private(set) var completed: Form?
    /// How `completed` was found.
    private(set) var completion = TagRule.ellipsis

    /// Whether it only joins others, and may stand between them: `van`, `de`, `naar`.
    ///
    /// Before a hanging hyphen it is a part of a word.
    var isFunctionWord: Bool { !isSuspended && (FunctionWords.free.contains(folded) || isPreposition) }

    /// Whether it is a function word that a trigger has for a reason: `samen naar school` is not `samen een school`.
    var isPreposition: Bool { !isSuspended && FunctionWords.prepositions.contains(folded) }

    /// Takes down what the word stands for, by a rule.
    mutating func complete(by rule: TagRule, _ form: Form) { (completed, completion) = (form, rule) }

    /// All that it can be compared by.
    var forms: [Form] { [(folded, stem)] + (completed.map { [$0] } ?? []) }
}

/// Words that carry no theme.
enum FunctionWords {
    /// Those that may be left out.
    static let free: Set = [
        "als", "dat", "de", "deze", "die", "dit", "een", "en", "er", "haar", "het", "hun", "is", "of", "om", "ons",
        "onze", "ook", "te", "van", "zijn",
    ]
    /// Those that may not.
    static let prepositions: Set = [
        "aan", "bij", "binnen", "door", "in", "met", "naar", "op", "over", "rond", "rondom", "tot", "tussen", "uit",
        "voor",
    ]
}
