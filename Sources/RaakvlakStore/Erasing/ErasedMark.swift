import CCrypto
import RaakvlakInterchange
import RaakvlakNetwork

/// What an erased person can be recognized by: the keyed digest (HMAC-SHA-256, RFC 2104) of an id, of a mail address, or of a name
/// with an organization.
///
/// From the mark alone nobody finds out whose it is; who has the key can only try who it might be.
public struct ErasedMark: Hashable, Sendable {
    /// Random bytes.
    public let key: [UInt8]
    /// The digest.
    public let digest: Digest

    /// A mark of what is stored.
    public init(key: [UInt8], digest: Digest) { (self.key, self.digest) = (key, digest) }

    init(_ sign: Sign, key: [UInt8]) { self.init(key: key, digest: Digest(of: sign.text, key: key)) }

    /// Something by which a person is recognized.
    enum Sign {
        case id(Node.ID)
        case address(String)
        case name(String, at: Node.ID)
        /// The id of something else that tells of the person.
        case renamed(Node.ID)

        fileprivate var text: String {
            switch self {
            case .id(let id): "id \(id)"
            case .address(let address): "address \(address.lowercased())"
            case .name(let name, let organization):
                "name \(FoldedText.words(of: name).joined(separator: " ")) at \(organization)"
            case .renamed(let id): "renamed \(id)"
            }
        }
    }

    /// The signs of a person who has these names and addresses, and works for or represents these organizations.
    static func signs(of node: Node, organizations: some Sequence<Node.ID>) -> [Sign] {
        if AnonymousContact.isOne(node) { return [.id(node.id)] }
        let address = node.attributes[.email].map { [Sign.address($0)] } ?? []
        let names = [node.name] + [node.englishName].compactMap { $0 } + node.otherNames.map(\.name)
        return [.id(node.id)] + address
            + organizations.flatMap { organization in names.map { Sign.name($0, at: organization) } }
    }
}

extension Digest {
    /// The keyed digest of a text.
    init(of text: String, key: [UInt8]) {
        let message = Array(text.utf8)
        var (bytes, count) = ([UInt8](repeating: 0, count: Digest.zero.bytes.count), UInt32(0))
        HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &bytes, &count)
        self = Digest(bytes: bytes) ?? .zero
    }

    /// The digest that hexadecimal digits write.
    init?(text: String) {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map { UInt8($0) } }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        self.init(bytes: stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// Eight letters and digits that are no word, such as new ids end with.
    var code: String {
        // Without vowels and without what looks alike.
        let letters = Array("bcdfghjkmnpqrstvwxz23456789")
        return String(bytes.prefix(8).map { letters[Int($0) % letters.count] })
    }
}
