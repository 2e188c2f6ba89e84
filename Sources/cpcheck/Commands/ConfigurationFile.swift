import BundleIntake
import CarePlanStandard
import CheckPolicy

/// The configuration of a run: the file of `--config`, else the one that is found above the working directory.
enum ConfigurationFile {
    /// Takes over what the configuration says, where there is one.
    static func apply(to invocation: inout Invocation) throws(UsageError) {
        let found =
            invocation.configFile
            // What a stream is going to check is not known yet: it must not bring the policy that it is judged by.
            ?? (invocation.stream.isAsked
                ? nil : ParentFolders.find(ConfigurationDocument.fileName, outside: invocation.operands))
        guard let path = found else { return }
        invocation.configFile = path
        let file = DocumentFile(
            role: "--config", path: path,
            limit: 4 << 20)
        let configuration = try file.read(ConfigurationDocument.read)
        let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? []
        do {
            try invocation.adopt(configuration, from: folder)
        } catch {
            throw UsageError(
                "\(file.role) \(file.shown) の誤り:\n" + error.message.ja,
                "\(file.role) \(file.shown):\n" + error.message.en)
        }
    }
}
