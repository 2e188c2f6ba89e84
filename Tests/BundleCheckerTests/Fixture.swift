import Foundation
import TestSupport

/// Files of the conforming bundles.
enum Fixture {
    /// Bytes of the file of a fixture folder whose name begins so.
    static func bytes(_ folder: String, _ prefix: some StringProtocol) throws -> [UInt8] {
        let path = Repository.path("Fixtures/" + folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        guard let name = names.first(where: { $0.hasPrefix(prefix) }) else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
    }
}
