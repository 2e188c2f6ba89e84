package import TestSupport

/// A way in for bytes that came through other people's hands, and what must hold whatever the bytes are.
///
/// The fuzzer and the ordinary tests go through the same targets: what broke one once is a file under
/// `Tests/FuzzTests/Cases` that a test tries for ever.
package struct FuzzTarget: Sendable {
    package typealias Mutator = @Sendable (_ input: [UInt8], _ random: inout SeededGenerator) -> [UInt8]?

    package let name: String
    /// Longest input that is tried, in bytes.
    package let longest: Int
    /// The promise that the bytes break, for a developer; nil where all hold.
    package let broken: @Sendable ([UInt8]) -> String?
    /// Makes another input by the structure of one; nil where it sees none, or where any byte is as good as another.
    package let mutate: Mutator?

    package init(
        _ name: String, longest: Int, mutate: Mutator? = nil, broken: @escaping @Sendable ([UInt8]) -> String?
    ) {
        self.name = name
        self.longest = longest
        self.mutate = mutate
        self.broken = broken
    }

    package static let all: [FuzzTarget] = [
        .ms932, .scan, .names, .zip, .standard, .configuration, .baseline, .bundle, .stream,
    ]
}
