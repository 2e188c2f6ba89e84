/// 検証番号 of insurers and offices: modulus 10, weights 2, 1 … from the right, digits of products added.
///
/// - Standard: 保険者番号 検証番号, 事業所番号 検証番号 (general knowledge of the field, not of the notice)
package enum CheckDigit {
    /// The check digit over digits and capitals, A worth 10 and so on, with I, O and Q left out.
    package static func of(_ characters: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var sum = 0
        var weight = 2
        for character in characters.reversed() {
            let product = worth(character) * weight
            sum += product / 10 + product % 10
            weight = 3 - weight
        }
        return UInt8((10 - sum % 10) % 10)
    }

    /// The characters with their check digit behind them.
    package static func closing(_ characters: String) -> String {
        characters + String(Array(characters.utf8).withUnsafeBufferPointer { of($0) })
    }

    private static func worth(_ byte: UInt8) -> Int {
        if byte < 0x41 { return Int(byte) - 0x30 }
        var value = Int(byte) - 0x41 + 10
        for skipped in [UInt8(0x49), 0x4F, 0x51] where byte > skipped { value -= 1 }
        return value
    }
}
