import Foundation

/// How much tests try whose time grows with it: enough to notice a fault each time, all that was promised where
/// `CPCHECK_SIZE` is `full` (`Scripts/full-size`).
package enum TestSize {
    package static let isFull = ProcessInfo.processInfo.environment["CPCHECK_SIZE"] == "full"

    /// The one or the other.
    package static func of<Value>(_ small: @autoclosure () -> Value, full: @autoclosure () -> Value) -> Value {
        isFull ? full() : small()
    }
}
