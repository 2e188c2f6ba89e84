import BundleIntake
import ByteSources
import CarePlanStandard
import CheckReports
import OutputFiles

extension Invocation {
    /// Opens a file that is to be written.
    /// - Parameter inputs: files that the command reads besides the documents that its options name.
    func open(_ file: [UInt8], sparing inputs: InputFiles) throws(UsageError) -> OutputFile {
        do {
            return try OutputFile(at: file, sparing: [inputs, InputFiles { documents(besides: file) }])
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
    }

    /// The file of `--output`, or standard output.
    func openOutput(sparing input: BundleInput = BundleInput(sources: [])) throws(UsageError) -> any ByteSink {
        guard let outputFile else { return StandardOutput() }
        return try open(outputFile, sparing: InputFiles { files(of: input) })
    }

    /// The outputs of all reports that are asked for; without any, text on standard output.
    func openOutputs(sparing inputs: InputFiles) throws(UsageError) -> [ReportWriting.Request] {
        let requests = reports.isEmpty ? [ReportRequest(format: .text, file: nil)] : reports
        var outputs: [ReportWriting.Request] = []
        for request in requests {
            guard let file = request.file else {
                outputs.append((request, StandardOutput()))
                continue
            }
            outputs.append((request, try open(file, sparing: inputs)))
        }
        return outputs
    }

    /// The files that an input was gathered from.
    func files(of input: BundleInput) -> [[UInt8]] {
        input.filePaths + (readsStandardInput ? [Array("/dev/stdin".utf8)] : [])
    }

    /// What options name and the command reads. A baseline may be brought up to date in its place.
    private func documents(besides file: [UInt8]) -> [[UInt8]] {
        [configFile, standardFile, file == newBaselineFile ? nil : baselineFile].compactMap { $0 }
    }
}
