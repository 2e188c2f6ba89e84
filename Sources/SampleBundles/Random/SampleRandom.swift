/// Numbers that look drawn by lot and are the same for the same seed and purpose, on every machine.
///
/// A purpose is a row of words and numbers, such as a person's index: what is drawn for one purpose does not depend on
/// what was drawn for others, so that the thousandth person is the same whether or not the others were made.
package struct SampleRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameters:
    ///   - seed: the seed the user gave.
    ///   - purpose: what is drawn, such as `name`.
    ///   - index: of which person or office.
    package init(seed: UInt64, _ purpose: String, _ index: Int = 0) {
        state = seed
        state = next() ^ UInt64(truncatingIfNeeded: index)
        for byte in purpose.utf8 { state = next() ^ UInt64(byte) }
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is above 0.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// One of the elements; the list is not empty.
    package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// True in `percent` of a hundred cases.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
