import ByteSources
import Synchronization

/// How many values were replaced, by what they are.
package struct DisguiseCounts: Hashable, Sendable {
    /// Numbers of people, offices and insurers, telephone and postal numbers
    package var numbers = 0
    package var birthDates = 0
    /// Names, addresses, free texts
    package var texts = 0
    /// Values that stood where they do not belong
    package var strays = 0

    mutating func note(_ treatment: ColumnTreatment) {
        switch treatment {
        case .number, .imageName: numbers += 1
        case .birthDate: birthDates += 1
        case .text: texts += 1
        case .kept, .keptAsWritten, .stray: strays += 1
        }
    }

    static func + (a: DisguiseCounts, b: DisguiseCounts) -> DisguiseCounts {
        var sum = a
        sum.numbers += b.numbers
        sum.birthDates += b.birthDates
        sum.texts += b.texts
        sum.strays += b.strays
        return sum
    }
}

/// The counts of each file of a copy. A file that is read twice counts once.
final class DisguiseTally: Sendable {
    private let counts = Mutex<[SourcePath: DisguiseCounts]>([:])

    func set(_ file: DisguiseCounts, of path: SourcePath) { counts.withLock { $0[path] = file } }

    var sum: DisguiseCounts { counts.withLock { $0.values.reduce(DisguiseCounts(), +) } }
}
