import Synchronization

/// How many threads beside those at work may be used: jobs that no unit needs any more help with large files.
final class HelperBudget: Sendable {
    private struct State {
        var free: Int
        /// Of what was free at first, the system was not asked yet how many it gives.
        var isWish = true
    }

    private let state: Mutex<State>
    private let startable: @Sendable (Int) -> Int

    /// - Parameter startable: of so many threads, how many can live at the same time; asked when the first is taken.
    init(_ free: Int, startable: @escaping @Sendable (Int) -> Int) {
        state = Mutex(State(free: max(0, free)))
        self.startable = startable
    }

    /// Takes at most so many threads, as far as there are any.
    func take(_ most: Int) -> Int {
        guard most > 0 else { return 0 }
        return state.withLock { state in
            if state.isWish, state.free > 0 {
                // The thread that asks lives too.
                state.free = min(state.free, startable(state.free + 1) - 1)
                state.isWish = false
            }
            let taken = min(most, state.free)
            state.free -= taken
            return taken
        }
    }

    /// Gives back what was taken, or the thread of a unit's job that has nothing more to do.
    func give(_ count: Int) { state.withLock { $0.free += count } }
}
