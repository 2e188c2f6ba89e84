import CheckPolicy

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(CRT)
    import CRT
#endif

/// What the command asks of the operating system: its arguments, its surroundings, its end.
///
/// A platform without these calls gets the careful answer.
enum Platform {
    /// The arguments as raw bytes, the program's own name left out. Paths need not be UTF-8.
    static func arguments() -> [[UInt8]] {
        (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
            guard let start = CommandLine.unsafeArgv[index] else { return nil }
            return Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
        }
    }

    /// True when colours may be written to standard output: a terminal of a known kind, `NO_COLOR` not set.
    static var standardOutputShowsColours: Bool {
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            isatty(1) == 1 && variable("NO_COLOR") == "" && !["", "dumb"].contains(variable("TERM"))
        #else
            false
        #endif
    }

    /// Processors that this process may use.
    static var processors: Int {
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        #else
            1
        #endif
    }

    /// The day on this machine's calendar; nil where it cannot be asked.
    static var today: Day? {
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            var now = time(nil)
            var parts = tm()
            guard localtime_r(&now, &parts) != nil else { return nil }
            func padded(_ number: Int32, _ width: Int) -> String {
                let digits = String(number)
                return String(repeating: "0", count: max(0, width - digits.count)) + digits
            }
            return Day("\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2))")
        #else
            nil
        #endif
    }

    static func end(with status: Int32) -> Never { exit(status) }

    private static func variable(_ name: String) -> String {
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            getenv(name).map { String(cString: $0) } ?? ""
        #else
            ""
        #endif
    }
}
