/// What a foreign command did: how it ended, and what it wrote to standard output.
package struct ForeignAnswer: Hashable, Sendable {
    package enum End: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
        /// It was still running at the time limit.
        case timeLimit
        /// It wrote more than is kept.
        case outputLimit
        /// The user stopped the run.
        case cancelled
    }

    package var end: End
    /// No more than the output limit.
    package var output: [UInt8]

    package init(end: End, output: [UInt8]) {
        self.end = end
        self.output = output
    }
}

/// A call of the operating system failed; its error number (`errno`).
package struct ForeignFailure: Error, Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        /// The command cannot be started.
        case start
        /// A private folder cannot be made or filled.
        case folder
        /// A step of a set-up: its path leads out of the folder.
        case outside
    }

    package let step: Step
    package let number: Int32

    package init(_ step: Step, _ number: Int32) {
        self.step = step
        self.number = number
    }
}
