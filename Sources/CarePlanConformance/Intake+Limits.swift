package import BundleChecker
package import BundleIntake

extension Intake {
    /// An intake within the limits of a check.
    /// - Parameter standardInputName: the name that the bytes of standard input are judged by; nil when none was given.
    package init(_ limits: CheckOptions.Limits, standardInputName: [UInt8]? = nil) {
        self.init(
            fileLimit: limits.file, pipeLimit: limits.pipe,
            archiveLimits: ArchiveLimits(
                members: limits.members, member: limits.member, unpacked: limits.unpacked, ratio: limits.ratio),
            standardInputName: standardInputName)
    }
}
