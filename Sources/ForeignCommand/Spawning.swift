#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// Starts a program in a process group of its own, with the signals as a program expects them: threads of Dispatch block
/// some, and this program ignores those of a failed write.
struct Spawning {
    let words: [[UInt8]]
    /// Becomes standard output.
    let output: Int32

    private static let signals = [SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ, SIGTERM, SIGCHLD]

    /// - Returns: the number of the process.
    func start() throws(ForeignFailure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t? = nil
            var attributes: posix_spawnattr_t? = nil
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { throw ForeignFailure(.start, ENOMEM) }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { throw ForeignFailure(.start, ENOMEM) }
        defer { posix_spawnattr_destroy(&attributes) }

        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var usual = sigset_t()
        sigemptyset(&usual)
        for number in Self.signals { sigaddset(&usual, number) }
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        let arguments = words.map { word in
            strdup((word.filter { $0 != 0 } + [0]).map { CChar(bitPattern: $0) })
        }
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let result = posix_spawnp(&process, arguments[0]!, &actions, &attributes, arguments + [nil], environ)
        guard result == 0 else { throw ForeignFailure(.start, result) }
        return process
    }
}
