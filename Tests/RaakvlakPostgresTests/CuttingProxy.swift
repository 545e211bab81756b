import Foundation
import Synchronization
import Testing

/// A server between a client and PostgreSQL that passes everything on, and cuts connections as the answer to a commit comes.
final class CuttingProxy: Sendable {
    let port: Int
    private let listener: Int32
    private let target: UInt16
    /// Whether PostgreSQL gets a commit that is cut.
    private let passesCommit: Bool
    private let state: Mutex<(cuts: Int, isOpen: Bool)>

    /// Listens on loopback, for PostgreSQL at a port: so many commits get no answer, and then perhaps nobody does who connects.
    init(to target: Int, cuts: Int, staysOpen: Bool, passesCommit: Bool = true) throws {
        (self.target, self.passesCommit) = (UInt16(target), passesCommit)
        state = Mutex((cuts, true))
        listener = socket(AF_INET, Self.stream, 0)
        var address = Self.loopback(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, pointer, &size) == 0
            }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        try #require(isBound)
        Thread.detachNewThread { [self] in accept(staysOpen) }
    }

    deinit { close(listener) }

    #if canImport(Glibc)
        private static let stream = Int32(SOCK_STREAM.rawValue)
    #else
        private static let stream = SOCK_STREAM
    #endif

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private func accept(_ staysOpen: Bool) {
        while true {
            let client = Foundation.accept(listener, nil, nil)
            if client < 0 { return }
            let server = socket(AF_INET, Self.stream, 0)
            var address = Self.loopback(port: target)
            let isConnected = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            guard isConnected, state.withLock({ $0.isOpen }) else {
                close(client)
                close(server)
                continue
            }
            Thread.detachNewThread { [self] in pass(client, server, staysOpen) }
        }
    }

    /// Passes bytes on both ways, until a commit is to be cut or one side is done.
    private func pass(_ client: Int32, _ server: Int32, _ staysOpen: Bool) {
        var sockets = [client, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var (bytes, isCut) = ([UInt8](repeating: 0, count: 65_536), false)
        while poll(&sockets, 2, -1) > 0 {
            for (place, other) in [(0, server), (1, client)] where sockets[place].revents != 0 {
                let count = recv(sockets[place].fd, &bytes, bytes.count, 0)
                // The answer to the commit: it is done, and nobody hears of it.
                if count <= 0 || (place == 1 && isCut) {
                    close(client)
                    close(server)
                    return
                }
                if place == 0, String(decoding: bytes[..<count], as: UTF8.self).contains("COMMIT\0") {
                    isCut = isLast(staysOpen)
                    if isCut, !passesCommit {
                        close(client)
                        close(server)
                        return
                    }
                }
                _ = send(other, bytes, count, 0)
            }
        }
    }

    /// Whether this commit of a change gets no answer.
    private func isLast(_ staysOpen: Bool) -> Bool {
        state.withLock { state in
            guard state.cuts > 0 else { return false }
            state.cuts -= 1
            state.isOpen = staysOpen
            return true
        }
    }
}
