public import RaakvlakNetwork

/// A network in which persons have pseudonyms, made by chance: nothing in it, not even an order, tells who is who, and
/// no key is kept.
///
/// Persons keep their ties, and whether they are ambassadors, their language and their capacity. Their names become
/// pseudonyms wherever they stand: in texts, in ids, in notes and sources, and in names of organizations that are named
/// after one. Contact details of everyone, other names and extra columns of persons, addresses of pages that have a name
/// in them, and notes on their ties are left out. Who knows the field may still recognize someone by
/// their ties and roles: this is no anonymity.
public struct Pseudonyms: Sendable {
    /// The network with pseudonyms.
    public let network: Network

    /// Gives each person of `network` a pseudonym.
    ///
    /// What `generator` draws must not be known to who gets the network.
    ///
    /// - Complexity: O(length of all texts).
    public init(_ network: Network, using generator: inout some RandomNumberGenerator) {
        let masking = NetworkMasking(network, codes: &generator)
        self.network = masking.masked()
    }
}

/// Draws codes that are no words and are all different.
struct PseudonymCodes {
    /// Without vowels and without what looks alike.
    private static let letters = Array("bcdfghjkmnpqrstvwxz23456789")

    private let isFree: (String) -> Bool
    private var used: Set<String> = []

    /// Draws such that `isFree` says of each that it has no other meaning.
    init(_ isFree: @escaping (String) -> Bool) { self.isFree = isFree }

    /// A code of eight letters and digits: 1 of 2.8e11.
    mutating func next(using generator: inout some RandomNumberGenerator) -> String {
        while true {
            let code = String((0..<8).map { _ in Self.letters.randomElement(using: &generator) ?? "x" })
            if isFree(code), used.insert(code).inserted { return code }
        }
    }
}
