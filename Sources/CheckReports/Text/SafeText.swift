extension Unicode.Scalar {
    /// True for a character that moves the cursor, colours, hides or reorders what a terminal or page shows.
    ///
    /// C0, DEL and C1 controls, line and paragraph separators, zero-width and bidirectional controls, tags.
    package var actsOnDisplay: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F: true
        case ..<0x061C: false
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }
}

extension String {
    /// The text with every character that acts on the display spelt out, such as `\u{1B}`.
    package var neutralised: String {
        guard unicodeScalars.contains(where: \.actsOnDisplay) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.actsOnDisplay {
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
