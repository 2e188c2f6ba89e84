import BundleChecker
import Synchronization

/// Moves birth dates within their decade, one to one, so that equal ones stay equal and none stays the same.
///
/// A date never crosses the day of a file's timestamp or that day 130 years earlier: CP523 says the same of both.
/// - Standard: no clause; CP523
final class BirthDateDisguise: Sendable {
    private struct Class: Hashable, Sendable {
        var decade: Int
        var timestampsBefore: Int
        var limitsBehind: Int
    }

    private let cycle: KeyedCycle
    /// The days of the bundle's timestamps, YYYYMMDD.
    private let days: [Int]
    private let domains = Mutex<[Class: [Int]]>([:])

    init(_ key: SecretKey, timestampDays days: Set<Int>) {
        cycle = KeyedCycle(key.part(8))
        self.days = days.sorted()
    }

    /// Another day for a real day, YYYYMMDD; the same for what is none.
    func day(_ day: Int) -> Int {
        guard CalendarMath.isDay(day) else { return day }
        let own = classOf(day)
        let domain = domains.withLock { domains in
            if let known = domains[own] { return known }
            let made = self.days(of: own)
            domains[own] = made
            return made
        }
        guard let index = domain.firstIndex(of: day) else { return day }
        return domain[cycle.next([index], [domain.count])[0]]
    }

    private func classOf(_ day: Int) -> Class {
        Class(
            decade: day / 10_0000, timestampsBefore: days.count { $0 < day },
            limitsBehind: days.count { $0 - 130_0000 > day })
    }

    private func days(of own: Class) -> [Int] {
        let years = own.decade * 10..<own.decade * 10 + 10
        return years.flatMap { year in
            (1...12).flatMap { month in
                (1...31).map { year * 1_0000 + month * 100 + $0 }
            }
        }.filter { CalendarMath.isDay($0) && classOf($0) == own }
    }
}
