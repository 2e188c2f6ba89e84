package import Foundation

/// Where the repository lies that the tests are of.
package enum Repository {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Path of something in the repository.
    package static func path(_ relative: String) -> String { root.appending(path: relative).path }
}
