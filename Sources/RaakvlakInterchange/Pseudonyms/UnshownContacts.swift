import RaakvlakNetwork

/// All mail addresses and phone numbers but those that may be seen where they are recorded: whose the others are, nobody
/// knows.
struct UnshownContacts: ContactRule {
    private let addresses, phones: Set<String>

    /// All but those that `shown` have.
    init(besides shown: [Node]) {
        addresses = OwnContacts.contacts(.email, of: shown)
        phones = OwnContacts.contacts(.phone, of: shown)
    }

    func coversAddress(_ word: Substring) -> Bool {
        !OwnContacts.addresses(in: word.lowercased()).contains(where: addresses.contains)
    }

    func coversPhone(_ number: Substring) -> Bool {
        PhoneNumber(reading: number).map { !phones.contains($0.text) } ?? true
    }
}
