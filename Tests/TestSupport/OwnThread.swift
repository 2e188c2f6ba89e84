#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A thread beside the test. What waits for another must not wait on the few threads that all tasks share: on a machine
/// of two cores two such tests would wait for ever.
package final class OwnThread {
    private let body: @Sendable () -> Void
    #if canImport(Glibc)
        private var thread = pthread_t()
    #else
        private var thread: pthread_t?
    #endif

    package init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
        let result = pthread_create(
            &thread,
            nil,
            { (pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? in
                Unmanaged<OwnThread>.fromOpaque(pointer!).takeRetainedValue().body()
                return nil
            },
            Unmanaged.passRetained(self).toOpaque()
        )
        precondition(result == 0)
    }

    /// Waits until the thread has ended.
    package func join() {
        #if canImport(Glibc)
            pthread_join(thread, nil)
        #else
            pthread_join(thread!, nil)
        #endif
    }
}
