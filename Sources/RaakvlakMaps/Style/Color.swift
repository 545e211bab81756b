/// A color of the palette, as sRGB.
public struct Color: Hashable, Sendable, CustomStringConvertible {
    /// Red, green and blue, 0 to 255.
    public let red, green, blue: UInt8

    /// The color with the value `rgb`, such as `0x1F5A8C`.
    public init(_ rgb: UInt32) {
        (red, green, blue) = (
            UInt8(truncatingIfNeeded: rgb >> 16), UInt8(truncatingIfNeeded: rgb >> 8), UInt8(truncatingIfNeeded: rgb)
        )
    }

    /// The color as Graphviz and SVG write it.
    public var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The relative luminance, 0 (black) to 1 (white).
    ///
    /// After WCAG 2.2.
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The contrast with another color, 1 to 21, after WCAG 2.2.
    public func contrast(with other: Color) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // base^2.4 = base² · (base²)^(1/5), the fifth root by Newton's method.
        var root = 1.0
        for _ in 0..<20 { root = (4 * root + base * base / (root * root * root * root)) / 5 }
        return base * base * root
    }

    static let black = Color(0x1A1A1A)
    static let white = Color(0xFFFFFF)
    static let gray = Color(0x545B63)
}
