import CheckPolicy
import CheckReports
import Dispatch
import OutputFiles
import Synchronization

/// Writes the reports of one check, several at a time: none depends on another, and each has an output of its own.
struct ReportWriting {
    typealias Request = (report: Invocation.ReportRequest, output: any ByteSink)

    /// An output is handed to the one thread that writes its report.
    private struct Outputs: @unchecked Sendable {
        let requests: [Request]
    }

    let language: Language
    let colours: Invocation.ColorChoice
    /// How many at a time.
    let threads: Int

    /// - Throws: what the first of the outputs that cannot be written throws; the others are written all the same.
    func write(_ judged: JudgedReport, to requests: [Request]) throws {
        let outputs = Outputs(requests: requests)
        let failures = Mutex<[Int: any Error]>([:])
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard number < outputs.requests.count else { return }
                do {
                    try write(judged, outputs.requests[number])
                } catch {
                    failures.withLock { $0[number] = error }
                }
            }
        }
        let first = failures.withLock { failures in failures.min { $0.key < $1.key } }
        if let first { throw first.value }
    }

    private func write(_ judged: JudgedReport, _ request: Request) throws {
        let isColoured = request.report.file == nil && colours.showsColours
        try request.report.format.reporter(language: language, isColoured: isColoured)
            .write(judged, to: OutputSink(request.output))
        try request.output.finish()
    }
}
