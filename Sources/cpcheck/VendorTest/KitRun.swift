import BundleIntake
import CarePlanConformance
import CarePlanStandard
import CheckReports
import OutputFiles
import VendorTest

/// `cpcheck vendor-test run`
struct KitRun {
    var invocation: Invocation
    var console: Console
    let folder: [UInt8]

    func run() throws -> Int32 {
        let files = KitFolder(path: folder, intake: Intake(invocation.options.limits))
        let kit = try files.kit()
        let outputs = try invocation.openOutputs(sparing: InputFiles { files.paths })
        var options = invocation.options
        options.take(jobs: invocation)
        let result = KitJudge(kit, files, options: options).run()
        for (request, output) in outputs {
            let isColoured = request.file == nil && invocation.color.showsColours
            let paper = request.format.testPaper(language: invocation.language, isColoured: isColoured)
            try paper?.write(result, to: OutputSink(output))
            try output.finish()
        }
        return result.exitStatus
    }
}

extension TestResult {
    /// 0 where all is 適合, 対象外 aside; 1 while anything is 不適合 or 未実施, or nothing was tested at all.
    var exitStatus: Int32 { verdict == .conforming ? ExitStatus.done : ExitStatus.foundSomething }
}
