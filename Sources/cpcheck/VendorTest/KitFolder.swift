import BundleIntake
import ByteSources
import CarePlanStandard
import VendorTest

/// A kit on the disk.
struct KitFolder: KitFiles {
    let path: [UInt8]
    var intake: Intake

    /// Largest paper of a kit that is read.
    private static let limit = 256 << 20

    private func place(_ relative: String) -> [UInt8] { path + [UInt8(ascii: "/")] + Array(relative.utf8) }

    func bytes(_ relative: String) -> [UInt8]? {
        let input = Intake(fileLimit: UInt64(Self.limit)).gather([place(relative)])
        guard let source = input.sources.first, source.path.isRoot else { return nil }
        return try? source.bytes(atMost: Self.limit)
    }

    func input(_ relative: String) -> BundleInput { intake.gather([place(relative)]) }

    /// The files that a run reads. A result sheet in the folder itself is none.
    var paths: [[UInt8]] {
        [place(KitDocument.name)] + ["import", "export"].flatMap { input($0).filePaths }
    }

    /// The kit that lies here.
    func kit() throws(UsageError) -> Kit {
        let place = place(KitDocument.name)
        return try DocumentFile(role: KitDocument.name, path: place).read { bytes throws(StandardDocumentError) in
            try KitDocument.read(bytes)
        }
    }
}

/// A kit of which nothing is done yet.
struct NoKitFiles: KitFiles {
    func bytes(_ relative: String) -> [UInt8]? { nil }
    func input(_ relative: String) -> BundleInput { BundleInput(sources: []) }
}
