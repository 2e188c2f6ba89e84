import BundleChecker
import CheckReports
import OutputFiles
import Synchronization

/// Shows on a terminal how far a check has come, once it takes longer than a second. It has the clock.
final class ProgressMeter: Sendable {
    private struct State {
        var text = ProgressText()
        /// When the first byte was about to be read.
        var readingSince: ContinuousClock.Instant?
        var nextLine: ContinuousClock.Instant
    }

    /// Before that, nothing is shown.
    private static let patience = Duration.seconds(1)
    /// Between two lines.
    private static let pause = Duration.milliseconds(100)

    private let line: StatusLine
    private let language: Language
    private let state: Mutex<State>

    /// Nil where nobody looks: standard error is no terminal, or the caller wants none.
    init?(for invocation: Invocation) {
        guard !invocation.isQuiet, invocation.showsProgress, let line = StatusLine() else { return nil }
        self.line = line
        language = invocation.language
        state = Mutex(State(nextLine: .now + Self.patience))
    }

    /// Takes a step, from any thread.
    func take(_ step: ProgressStep) {
        state.withLock { state in
            state.text.take(step)
            let now = ContinuousClock.now
            let start = state.readingSince ?? now
            state.readingSince = start
            guard now >= state.nextLine else { return }
            state.nextLine = now + Self.pause
            let passed = (now - start).components
            let milliseconds = UInt64(passed.seconds) * 1000 + UInt64(passed.attoseconds / 1_000_000_000_000_000)
            line.show(state.text.line(after: milliseconds, language))
        }
    }

    /// Takes the line away; what follows may be written to the same terminal.
    func end() { line.clear() }
}
