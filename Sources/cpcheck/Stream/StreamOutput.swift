import OutputFiles
import Synchronization

/// Standard output for lines of many bundles: they leave in the order of the list, each bundle as soon as it may.
final class StreamOutput: Sendable {
    private struct State: @unchecked Sendable {
        // Only ever used under the lock.
        let output = StandardOutput()
        /// What came before its turn, by number.
        var waiting: [Int: [UInt8]] = [:]
        /// The next number to be written.
        var next = 1
        var hasFailed = false
        var isIncomplete = false
    }

    private let state = Mutex(State())

    /// Nobody reads any more.
    var isAbandoned: Bool { state.withLock { $0.output.isAbandoned } }

    /// 1 where the gate fails on a bundle, else 3 where one was not checked whole or there was none, else 0.
    var status: Int32 {
        state.withLock { state in
            if state.hasFailed { return 1 }
            return state.isIncomplete || state.next == 1 ? ExitStatus.incomplete : ExitStatus.done
        }
    }

    /// Takes the lines of a bundle; returns of how many bundles the lines have left.
    func take(_ bytes: [UInt8], status: Int32, number: Int) throws -> Int {
        try state.withLock { state in
            if status == 1 { state.hasFailed = true }
            if status == ExitStatus.incomplete { state.isIncomplete = true }
            state.waiting[number] = bytes
            let first = state.next
            while let bytes = state.waiting.removeValue(forKey: state.next) {
                try state.output.write(bytes)
                state.next += 1
            }
            if state.next > first { try state.output.flush() }
            return state.next - first
        }
    }
}
