import ArgumentParser
import RaakvlakAnalysis
import RaakvlakMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A sparse matrix in a file: little-endian; int64 rows, columns, entries; int64 starts[rows + 1]; int32 columns[entries];
/// and, where they count, float32 values[entries].
enum MatrixFile {
    /// A symmetric matrix, read as who is joined with whom; values don't count.
    static func graph(_ path: String) throws -> SimpleGraph {
        let parts = try parts(path, valueSize: 0)
        var pairs: [SimpleGraph.Pair] = []
        pairs.reserveCapacity(parts.columns.count / 2)
        for row in 0..<parts.starts.count - 1 {
            for column in parts.columns[parts.starts[row]..<parts.starts[row + 1]] where row < column {
                pairs.append(SimpleGraph.Pair(row, Int(column)))
            }
        }
        return SimpleGraph(nodeCount: parts.starts.count - 1, pairs: pairs)
    }

    /// A matrix with its values.
    static func matrix(_ path: String) throws -> SparseMatrix {
        let parts = try parts(path, valueSize: MemoryLayout<Float>.size)
        let values = numbers(parts.bytes, parts.valuesStart, parts.columns.count, UInt32.self).map {
            Float(bitPattern: UInt32(littleEndian: $0))
        }
        let (starts, columns) = (parts.starts, parts.columns)
        let matrix = SparseMatrix(columnCount: parts.columnCount, starts: starts, columns: columns, values: values)
        guard let matrix else {
            throw ValidationError(
                "'\(path)' has columns that are out of order or range, or values that are no numbers."
            )
        }
        return matrix
    }

    private struct Parts {
        let bytes: [UInt8]
        let columnCount: Int
        let starts: [Int]
        let columns: [UInt32]
        /// Where the values begin.
        let valuesStart: Int
    }

    /// The parts of a file that is as long as it says, with rows that follow each other.
    private static func parts(_ path: String, valueSize: Int) throws -> Parts {
        let bytes = try FileBytes.read(path)
        let sizes = bytes.count >= 24 ? numbers(bytes, 0, 3, Int.self).map(Int.init(littleEndian:)) : [-1, -1, -1]
        let isPossible = sizes.allSatisfy { (0...Int(Int32.max)).contains($0) }
        let columnsStart = isPossible ? 24 + 8 * (sizes[0] + 1) : 0
        let valuesStart = isPossible ? columnsStart + 4 * sizes[2] : 0
        guard isPossible, bytes.count >= valuesStart + valueSize * sizes[2] else {
            throw ValidationError("'\(path)' is no matrix, or not whole.")
        }
        let starts = numbers(bytes, 24, sizes[0] + 1, Int.self).map(Int.init(littleEndian:))
        guard starts.first == 0, starts.last == sizes[2], zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw ValidationError("'\(path)' has rows that don't fit its entries.") }
        let columns = numbers(bytes, columnsStart, sizes[2], UInt32.self).map(UInt32.init(littleEndian:))
        return Parts(
            bytes: bytes,
            columnCount: sizes[1],
            starts: starts,
            columns: columns,
            valuesStart: valuesStart
        )
    }

    private static func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
        _ bytes: [UInt8],
        _ start: Int,
        _ count: Int,
        _ type: Number.Type
    ) -> [Number] {
        bytes.withUnsafeBytes { bytes in
            (0..<count).map {
                bytes.loadUnaligned(fromByteOffset: start + $0 * MemoryLayout<Number>.size, as: Number.self)
            }
        }
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
