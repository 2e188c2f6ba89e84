import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One line on the terminal of standard error that is written over again and again, and leaves nothing behind.
package final class StatusLine: Sendable {
    /// Nil where standard error is no terminal, or one that nobody says to know control sequences.
    package init?() {
        let kind = getenv("TERM").map { String(cString: $0) } ?? ""
        guard isatty(2) == 1, !["", "dumb"].contains(kind) else { return nil }
    }

    deinit { clear() }

    /// Shows a text in place of the one before. What is wider than the terminal is cut there.
    package func show(_ text: String) {
        Interruption.hasStatusLine.store(true, ordering: .releasing)
        // In one write, so that an interruption finds the terminal as it was: no wrapping, the text, wrapping.
        write("\r\u{1B}[?7l\(text)\u{1B}[K\u{1B}[?7h")
    }

    /// Takes the line away.
    package func clear() {
        guard Interruption.hasStatusLine.load(ordering: .acquiring) else { return }
        write("\r\u{1B}[K")
        Interruption.hasStatusLine.store(false, ordering: .releasing)
    }

    /// When this fails, nobody is looking.
    private func write(_ text: String) { try? SystemCalls.writeAll(2, Array(text.utf8)[...]) }
}
