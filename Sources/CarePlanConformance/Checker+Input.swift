public import BundleChecker
import BundleIntake
public import ByteSources

extension Checker {
    /// Checks sources that the caller already has, such as files in memory.
    ///
    /// The name of a source is what the standard judges it by; where it lies is free.
    ///
    /// ```swift
    /// let checker = Checker(options: CheckOptions())
    ///
    /// // Sources in memory.
    /// let upload = MemorySource(name: "UPPLAN_202504_1399901014_43_1399902012_11_20250425200201.CSV", bytes: bytes)
    /// let report = checker.check(sources: [upload])
    /// for finding in report.findings where finding.severity == .error {
    ///     lines.append("\(finding.rule) \(finding.message.ja)")
    /// }
    ///
    /// // Folders, ZIPs and files.
    /// let exported = checker.check(paths: ["export"])
    ///
    /// // What a pipeline asks: does it pass, and the report as JSON.
    /// let judged = Gate(profile: .vendorTest, failOn: .warning).judge(exported)
    /// let sink = MemorySink()
    /// try JSONReport().write(judged, to: sink)
    /// ```
    public func check(sources: [any ByteSource]) -> Report {
        check(BundleInput(sources: sources))
    }

    /// Checks folders, ZIPs and files by their paths, as the command does.
    ///
    /// What cannot be read is a finding of the report, never an error thrown.
    public func check(paths: [String]) -> Report {
        check(rawPaths: paths.map { Array($0.utf8) })
    }

    /// Checks folders, ZIPs and files by paths of raw bytes: names need not be UTF-8.
    public func check(rawPaths: [[UInt8]]) -> Report {
        check(Intake(options.limits).gather(rawPaths))
    }
}
