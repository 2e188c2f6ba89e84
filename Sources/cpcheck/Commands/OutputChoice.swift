import CarePlanStandard
import OutputFiles

extension Invocation {
    /// The file of `--output`, or standard output.
    func openOutput() throws(UsageError) -> any ByteSink {
        guard let outputFile else { return StandardOutput() }
        do {
            return try OutputFile(at: outputFile)
        } catch {
            throw UsageError(error.message.ja, error.message.en)
        }
    }
}
