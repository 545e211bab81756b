import ArgumentParser
import RaakvlakAnalysis

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A symmetric sparse matrix in a file, read as who is joined with whom; values don't count.
enum MatrixFile {
    static func read(_ path: String) throws -> SimpleGraph {
        let bytes = try FileBytes.read(path)
        let isWhole = bytes.count >= 24
        let (rows, entries) = isWhole ? (number(bytes, at: 0), number(bytes, at: 16)) : (0, 0)
        let columns = 24 + 8 * (rows + 1)
        guard isWhole, rows >= 0, entries >= 0, bytes.count >= columns + 4 * entries else {
            throw ValidationError("'\(path)' is no matrix, or not whole.")
        }
        var pairs: [SimpleGraph.Pair] = []
        pairs.reserveCapacity(entries / 2)
        for row in 0..<rows {
            for entry in number(bytes, at: 24 + 8 * row)..<number(bytes, at: 32 + 8 * row) {
                let column = Int(shortNumber(bytes, at: columns + 4 * entry))
                if row < column { pairs.append(SimpleGraph.Pair(row, column)) }
            }
        }
        return SimpleGraph(nodeCount: rows, pairs: pairs)
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes.withUnsafeBytes { Int(Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self))) }
    }

    private static func shortNumber(_ bytes: [UInt8], at place: Int) -> Int32 {
        bytes.withUnsafeBytes { Int32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int32.self)) }
    }
}

/// Pairs of numbers in a CSV file, below a header.
enum NumberPairs {
    static func read(_ path: String) throws -> [(source: Int, target: Int)] {
        let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
        return try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let numbers = line.split(separator: ",").map { Int($0) }
            guard numbers.count == 2, let source = numbers[0], let target = numbers[1] else {
                throw ValidationError("'\(path)' has a line that is not two numbers: '\(line)'.")
            }
            return (source, target)
        }
    }
}

/// All bytes of a file.
enum FileBytes {
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw ValidationError("'\(path)' can't be read.") }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
    }
}
