package import RaakvlakNetwork

extension AttributeFormat {
    /// The canonical form of `text`, or what is wrong with it.
    package func canonical(_ text: String, column: String, kind: NodeKind) -> Result<String, AttributeFault> {
        switch self {
        case .text: return .success(text)
        case .texts: return .success(ListText.text(of: ListText.items(of: text)))
        case .choice(let choices): return Self.choice(text.trimmingBlanks(), column, choices)
        case .choices(let choices): return Self.choices(text, column, choices)
        case .date:
            return PartialDate(text.trimmingBlanks()).map { .success($0.description) }
                ?? .failure(AttributeFault(.invalidDate(column: column, found: text.excerpt)))
        case .count: return Self.number(text, column, .count)
        case .number: return Self.number(text, column, .decimal)
        case .email: return Self.contact(text, column, .email)
        case .phone: return Self.contact(text, column, .phone)
        case .url: return Self.contact(text, column, .url)
        case .consents: return Self.consents(text, column)
        case .identifier:
            return Identifier(text.trimmingBlanks(), of: kind).map { .success($0.text) }
                ?? .failure(AttributeFault(.invalidIdentifier(found: text.excerpt, kind: kind)))
        }
    }

    private static func choice(_ word: String, _ column: String, _ choices: [Choice]) -> Result<String, AttributeFault>
    {
        if choices.contains(where: { $0.code == word }) { return .success(word) }
        return .failure(AttributeFault(.unknownCode(column: column, found: word.excerpt, allowed: choices.map(\.code))))
    }

    private static func choices(_ text: String, _ column: String, _ choices: [Choice]) -> Result<String, AttributeFault>
    {
        var items: [String] = []
        for item in ListText.items(of: text) {
            switch choice(item, column, choices) {
            case .success(let code): if !items.contains(code) { items.append(code) }
            case .failure(let fault): return .failure(fault)
            }
        }
        return .success(ListText.text(of: items))
    }

    private static func consents(_ text: String, _ column: String) -> Result<String, AttributeFault> {
        let items = ListText.items(of: text)
        if let wrong = items.first(where: { Consent($0) == nil }) {
            return .failure(AttributeFault(.invalidConsent(column: column, found: wrong.excerpt)))
        }
        return .success(Consents(items.compactMap { Consent($0) }).text ?? "")
    }

    private static func number(
        _ text: String,
        _ column: String,
        _ form: Problem.NumberForm
    ) -> Result<String, AttributeFault> {
        let word = text.trimmingBlanks()
        if let number = Decimal.parse(word), form.allows(number), !Repair.hasDoubtfulPoint(word) {
            return .success(Decimal.text(number))
        }
        return .failure(AttributeFault(.invalidNumber(column: column, found: word.excerpt, form)))
    }

    private static func contact(
        _ text: String,
        _ column: String,
        _ form: Problem.ContactForm
    ) -> Result<String, AttributeFault> {
        var word = text.trimmingBlanks()
        let isValid =
            switch form {
            case .email: word.withUTF8(isEmail)
            case .phone: PhoneNumber(word) != nil
            case .url: word.utf8.contains(46) && !hasBlank(word)
            }
        return isValid
            ? .success(word) : .failure(AttributeFault(.invalidContact(column: column, found: word.excerpt, form)))
    }

    /// Whether something stands before the one `@`, and at least two labels behind it.
    private static func isEmail(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (hasSign, dots, isEmpty) = (false, 0, true)
        for byte in bytes {
            switch byte {
            case ...32: return false
            case UInt8(ascii: "@"):
                if hasSign || isEmpty { return false }
                (hasSign, isEmpty) = (true, true)
            case UInt8(ascii: ".") where hasSign:
                if isEmpty { return false }
                (dots, isEmpty) = (dots + 1, true)
            default: isEmpty = false
            }
        }
        return hasSign && dots > 0 && !isEmpty
    }

    private static func hasBlank(_ word: String) -> Bool { word.utf8.contains { $0 <= 32 } }
}

/// Why a text is not a value of an attribute.
package struct AttributeFault: Error {
    let problem: Problem

    init(_ problem: Problem) { self.problem = problem }
}
