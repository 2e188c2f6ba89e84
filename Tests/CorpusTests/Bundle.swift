import BundleChecker
import BundleIntake
import ByteSources
import CarePlanConformance
import CarePlanStandard
import Foundation
import TestSupport

/// The bundle of a case where it can be checked: the committed one, or a copy on which the setup was carried out.
final class Bundle {
    let input: BundleInput
    private let base: String
    private let copy: TemporaryFolder?
    let options: CheckOptions
    /// The PATHs of the case as raw bytes.
    let paths: [[UInt8]]

    init(of each: CorpusCase) throws {
        options = try each.checkOptions()
        if each.setup.isEmpty {
            copy = nil
            base = each.folder
        } else {
            let folder = try TemporaryFolder()
            copy = folder
            base = folder.path
            try Self.setUp(each, in: base)
        }
        let base = base
        paths = each.paths.map { Array((base + "/" + $0).utf8) }
        input = Intake(options.limits).gather(paths)
    }

    func check(jobs: Int = 1, _ change: (inout CheckOptions) -> Void = { _ in }) -> Report {
        var options = options
        options.jobs = jobs
        change(&options)
        return Checker(options: options).check(input)
    }

    /// A path as the case names it: relative to `bundle`.
    func strip(_ path: String) -> String {
        for prefix in [base + "/bundle/", base + "/"] where path.hasPrefix(prefix) {
            return String(path.dropFirst(prefix.count))
        }
        return path
    }

    /// What bytes cannot hold, carried out on a copy.
    private static func setUp(_ each: CorpusCase, in base: String) throws {
        let files = FileManager.default
        let bundle = base + "/bundle"
        if files.fileExists(atPath: each.folder + "/bundle") {
            try files.copyItem(atPath: each.folder + "/bundle", toPath: bundle)
        } else {
            try files.createDirectory(atPath: bundle, withIntermediateDirectories: true)
        }
        for step in each.setup { try carryOut(step, in: base) }
    }

    private static func carryOut(_ step: CorpusCase.Step, in base: String) throws {
        let files = FileManager.default
        let path = base + "/" + step.path
        let parent = URL(filePath: path).deletingLastPathComponent().path
        try files.createDirectory(
            atPath: step.op == "mkdir" ? path : parent, withIntermediateDirectories: true)
        switch (step.op, step.target, step.mode, step.size, step.to) {
        case ("mkdir", _, _, _, _): break
        case ("symlink", let target?, _, _, _):
            try files.createSymbolicLink(atPath: path, withDestinationPath: target)
        case ("chmod", _, let mode?, _, _):
            guard let number = Int(mode, radix: 8) else { throw CorpusError("no mode: \(mode)") }
            try files.setAttributes([.posixPermissions: number], ofItemAtPath: path)
        case ("truncate", _, _, let size?, _):
            if !files.fileExists(atPath: path) { _ = files.createFile(atPath: path, contents: nil) }
            try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: size)
        case ("rename", _, _, _, let to?): try files.moveItem(atPath: path, toPath: base + "/" + to)
        default: throw CorpusError("a setup that the tests do not know: \(step.op)")
        }
    }
}
