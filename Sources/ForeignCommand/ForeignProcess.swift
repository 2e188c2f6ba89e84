import Synchronization

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// A foreign command that is run once, without a shell: no input, standard error thrown away, standard output kept up to
/// a limit, ended with all its offspring at the time limit.
package struct ForeignProcess: Sendable {
    /// The program, looked up in PATH, and its arguments, as raw bytes.
    package var words: [[UInt8]]
    package var timeLimit: Duration
    /// Most bytes of standard output.
    package var outputLimit: Int

    /// Between two looks at a command that says nothing.
    private static let pause: Int32 = 50

    /// Held while a pipe is made and a command is started: no command gets the unfinished pipe of another.
    private static let starting = Mutex(())

    package init(_ words: [[UInt8]], timeLimit: Duration, outputLimit: Int = 16 << 20) {
        self.words = words
        self.timeLimit = timeLimit
        self.outputLimit = outputLimit
    }

    /// Runs the command and waits for its end. Nothing of its process group is left afterwards.
    ///
    /// - Throws: `ForeignFailure` with the step `.start` when it cannot be started.
    package func run() throws(ForeignFailure) -> ForeignAnswer {
        let deadline = ContinuousClock.now + timeLimit
        let (process, pipe) = try start()
        defer { pipe.close() }
        var output: [UInt8] = []
        let cut = follow(process, pipe, until: deadline, &output)
        // Not waited for yet, the process holds its number, so no other group can have it.
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if cut == nil { pipe.read(into: &output, limit: outputLimit) }
        let isExit = status & 0x7F == 0
        let end: ForeignAnswer.End = isExit ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
        return ForeignAnswer(end: cut ?? end, output: output)
    }

    /// Starts the command on a new pipe.
    private func start() throws(ForeignFailure) -> (pid_t, OutputPipe) {
        try Self.starting.withLock { _ throws(ForeignFailure) in
            let pipe = try OutputPipe()
            defer { pipe.closeWriting() }
            do throws(ForeignFailure) {
                return (try Spawning(words: words, output: pipe.writing).start(), pipe)
            } catch {
                pipe.close()
                throw error
            }
        }
    }

    /// Reads what the command writes until it ended by itself.
    /// - Returns: why it is to be ended instead.
    private func follow(
        _ process: pid_t, _ pipe: OutputPipe, until deadline: ContinuousClock.Instant, _ output: inout [UInt8]
    ) -> ForeignAnswer.End? {
        var isOpen = true
        var pause: Int32 = 1
        while true {
            if isOpen { isOpen = pipe.read(into: &output, limit: outputLimit) }
            if output.count > outputLimit {
                output.removeLast(output.count - outputLimit)
                return .outputLimit
            }
            if Self.hasEnded(process) { return nil }
            if Cancellation.isRequested { return .cancelled }
            if ContinuousClock.now >= deadline { return .timeLimit }
            // Closed output mostly means that the end is near.
            pipe.wait(isOpen ? Self.pause : pause, isOpen: isOpen)
            if !isOpen { pause = min(pause * 2, Self.pause) }
        }
    }

    /// True when a process has ended, by itself or not; it can still be waited for.
    private static func hasEnded(_ process: pid_t) -> Bool {
        var info = siginfo_t()
        let result = waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
        return result != 0 ? errno != EINTR : info.si_signo == SIGCHLD
    }
}
