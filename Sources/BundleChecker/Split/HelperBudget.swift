import Synchronization

/// How many threads beside those at work may be used: jobs that no unit needs any more help with large files.
final class HelperBudget: Sendable {
    private struct State {
        /// Threads that are there and have nothing to do.
        var free = 0
        /// Threads that the system was not asked for yet.
        var wish: Int
    }

    private let state: Mutex<State>
    private let workers: Int
    private let startable: @Sendable (Int) -> Int

    /// - Parameters:
    ///   - wish: threads that there may be beside those at work.
    ///   - workers: threads that are at work.
    ///   - startable: of so many threads, how many can live at the same time; asked when the first is taken.
    init(_ wish: Int, beside workers: Int, startable: @escaping @Sendable (Int) -> Int) {
        state = Mutex(State(wish: max(0, wish)))
        self.workers = workers
        self.startable = startable
    }

    /// Takes at most so many threads, as far as there are any.
    func take(_ most: Int) -> Int {
        state.withLock { state in
            if most > state.free, state.wish > 0 {
                state.free += min(state.wish, max(0, startable(workers + state.wish) - workers))
                state.wish = 0
            }
            let taken = max(0, min(most, state.free))
            state.free -= taken
            return taken
        }
    }

    /// Gives back what was taken, or the thread of a unit's job that has nothing more to do.
    func give(_ count: Int) { state.withLock { $0.free += count } }
}
