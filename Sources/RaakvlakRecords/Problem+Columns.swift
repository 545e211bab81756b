extension Problem {
    /// The same, with the columns called by the names that they have in the file.
    func named(_ title: (String) -> String) -> Problem {
        switch self {
        case .undecodable(let column, let encoding): .undecodable(column: title(column), as: encoding)
        case .emptyRequired(let column): .emptyRequired(column: title(column))
        case .unknownCode(let column, let found, let allowed):
            .unknownCode(column: title(column), found: found, allowed: allowed)
        case .invalidDate(let column, let found): .invalidDate(column: title(column), found: found)
        case .invalidNumber(let column, let found, let form): .invalidNumber(column: title(column), found: found, form)
        case .invalidContact(let column, let found, let form):
            .invalidContact(column: title(column), found: found, form)
        case .invalidConsent(let column, let found): .invalidConsent(column: title(column), found: found)
        case .valueWithoutOrganization(let column, let found):
            .valueWithoutOrganization(column: title(column), found: found)
        case .severalValues(let column, let found, let kind):
            .severalValues(column: title(column), found: found, of: kind)
        case .unknownReference(let column, let found): .unknownReference(column: title(column), found: found)
        case .wrongKind(let column, let found, let kind, let allowed):
            .wrongKind(column: title(column), found: found, kind, allowed: allowed)
        default: self
        }
    }
}
