import BundleChecker

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How many threads the process can have.
///
/// Dispatch waits for ever for a thread that the system does not give it: where address space or the number of
/// processes is limited (`ulimit -v`, `ulimit -u`, a container), so many are asked for as there is room for.
enum Workers {
    /// No more are tried: more than processors are never run.
    private static let most = 256

    /// Of a wish for jobs, how many can run at the same time; at least 1.
    static func count(_ wish: Int) -> Int {
        guard wish > 1 else { return 1 }
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            // More jobs than processors get no threads of their own.
            let threads = min(wish, Platform.processors, most)
            let room = max(1, min(threads, roomForThreads))
            let made = 1 + startable(room - 1)
            return made == threads ? wish : made
        #else
            return wish
        #endif
    }

    #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
        /// Bytes that the process may map; nil without a limit.
        private static var addressSpace: UInt64? {
            var limit = rlimit()
            #if canImport(Glibc)
                let result = getrlimit(.init(UInt32(RLIMIT_AS.rawValue)), &limit)
            #else
                let result = getrlimit(RLIMIT_AS, &limit)
            #endif
            // No limit is the largest number there is, or half of it.
            return result == 0 && limit.rlim_cur < 1 << 62 ? UInt64(limit.rlim_cur) : nil
        }

        /// Address space of a thread: its stack of 8 MB, the 64 MB that glibc reserves for its memory, and what it works with.
        private static let space: UInt64 = 96 << 20

        /// Threads that half of the address space has room for; the other half is for what is held of the input.
        private static var roomForThreads: Int { addressSpace.map { Int(clamping: $0 / 2 / space) } ?? most }

        /// How many of so many threads the system lets live at the same time.
        private static func startable(_ wish: Int) -> Int {
            guard wish > 0 else { return 0 }
            var gate = pthread_mutex_t()
            guard pthread_mutex_init(&gate, nil) == 0 else { return 0 }
            defer { pthread_mutex_destroy(&gate) }
            return withUnsafeMutablePointer(to: &gate) { gate in
                pthread_mutex_lock(gate)
                #if canImport(Glibc) || canImport(Musl)
                    var threads: [pthread_t] = []
                    var thread = pthread_t()
                #else
                    var threads: [pthread_t?] = []
                    var thread: pthread_t?
                #endif
                while threads.count < wish, pthread_create(&thread, nil, passing, gate) == 0 { threads.append(thread) }
                pthread_mutex_unlock(gate)
                for each in threads {
                    #if canImport(Darwin)
                        if let each { pthread_join(each, nil) }
                    #else
                        pthread_join(each, nil)
                    #endif
                }
                return threads.count
            }
        }

        /// Waits at the gate until all threads were made.
        #if canImport(Darwin)
            private static let passing: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { gate in
                let gate = gate.assumingMemoryBound(to: pthread_mutex_t.self)
                pthread_mutex_lock(gate)
                pthread_mutex_unlock(gate)
                return nil
            }
        #else
            private static let passing: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
                gate in
                guard let gate = gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
                pthread_mutex_lock(gate)
                pthread_mutex_unlock(gate)
                return nil
            }
        #endif
    #endif
}

extension CheckOptions {
    /// Jobs as wished for, and whom to ask for their threads. A small check needs no second thread and asks nobody.
    mutating func take(jobs of: Invocation) {
        jobs = of.jobs ?? Platform.processors
        startableThreads = Workers.count
    }
}

extension Invocation {
    /// Threads for so many pieces of work that can be done at the same time: those of `--jobs`, else one a processor.
    func threads(for pieces: Int) -> Int { Workers.count(min(jobs ?? Platform.processors, pieces)) }
}
