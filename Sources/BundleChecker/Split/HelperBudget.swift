import Synchronization

/// How many threads beside those at work may be used: jobs that no unit needs any more help with large files.
final class HelperBudget: Sendable {
    private let free: Mutex<Int>

    init(_ free: Int) { self.free = Mutex(max(0, free)) }

    /// Takes at most so many threads, as far as there are any.
    func take(_ most: Int) -> Int {
        free.withLock { free in
            let taken = min(most, free)
            free -= taken
            return taken
        }
    }

    func give(_ count: Int) { free.withLock { $0 += count } }
}
