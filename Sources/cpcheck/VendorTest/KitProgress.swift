import BundleIntake
import CarePlanConformance
import CarePlanStandard
import CheckReports
import VendorTest

/// `cpcheck vendor-test status`
struct KitProgress {
    var invocation: Invocation
    var console: Console
    let folder: [UInt8]

    func run() throws -> Int32 {
        let files = KitFolder(path: folder, intake: Intake(invocation.options.limits))
        let status = KitStatus(try files.kit(), files)
        try console.print { sink in
            try KitStatusText(language: invocation.language, folder: ShownPath.text(folder))
                .write(status, to: sink)
        }
        return status.open.isEmpty ? ExitStatus.done : ExitStatus.foundSomething
    }
}
