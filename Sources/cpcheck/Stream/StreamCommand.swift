import BundleChecker
import BundleIntake
import CarePlanConformance
import CarePlanStandard
import CheckPolicy
import CheckReports
import Dispatch
import OutputFiles
import Synchronization

/// `cpcheck check --stream`: checks bundles named on standard input, one after the other, and writes lines as they end.
struct StreamCommand {
    /// What is asked on the command line.
    struct Question {
        var isAsked = false
        /// PATHs end in NUL, not in LF.
        var endsInNull = false
        /// A bundle is several PATHs, up to an empty one.
        var isGrouped = false
    }

    /// Bundles of which lines may wait for those of an earlier one, for each job.
    private static let waitingPerJob = 4

    let invocation: Invocation
    let options: CheckOptions
    let policy: Policy

    static func validate(_ invocation: Invocation) throws(UsageError) {
        guard invocation.operands.isEmpty else {
            throw UsageError(
                "--stream は検査するものの名前を標準入力から読みます。PATH は指定しません",
                "--stream reads what to check from standard input; it takes no PATH")
        }
        let refused = [
            "--report", "--format", "--baseline", "--write-baseline", "--strict-baseline", "--kind", "--edition",
            "--name",
        ]
        if let name = refused.first(where: invocation.given.contains) {
            throw UsageError(
                "\(name) は --stream では使えません（報告とベースラインは cpcheck merge で）",
                "\(name) does not go with --stream; reports and baselines are made by cpcheck merge")
        }
    }

    func run() throws -> Int32 {
        let names = Mutex(
            Names(
                list: BundleNames(
                    StreamReader(descriptor: 0), end: invocation.stream.endsInNull ? 0 : 0x0A,
                    isGrouped: invocation.stream.isGrouped, mostBytes: options.limits.pipe),
                most: options.limits.pipe))
        let output = StreamOutput()
        let jobs = options.threads(for: .max)
        let room = DispatchSemaphore(value: jobs * Self.waitingPerJob)
        let failure = Mutex<(any Error)?>(nil)
        let checker = Checker(options: options)
        let intake = Intake(options.limits)
        let lines = StreamLines(StreamSettings(options))
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
            do {
                while true {
                    room.wait()
                    guard !output.isAbandoned, let next = try names.withLock({ names in try names.next() }) else {
                        room.signal()
                        return
                    }
                    let bundle = checker.record(intake.gather(next.paths), paths: next.paths, number: next.number)
                    let written = try output.take(
                        try lines.bytes(of: bundle.recorded), status: policy.judge(bundle.report).exitStatus,
                        number: next.number)
                    for _ in 0..<written { room.signal() }
                }
            } catch {
                failure.withLock { $0 = $0 ?? error }
                // Those that wait for room must see the end.
                names.withLock { $0.hasFailed = true }
                for _ in 0..<jobs { room.signal() }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return output.status
    }

    /// The list that all jobs take from.
    private struct Names {
        // Only ever used under the lock.
        nonisolated(unsafe) let list: BundleNames
        /// Bytes of a bundle's PATHs.
        let most: UInt64
        var hasFailed = false

        mutating func next() throws(UsageError) -> (number: Int, paths: [[UInt8]])? {
            guard !hasFailed else { return nil }
            do throws(BundleNames.Failure) {
                return try list.next()
            } catch {
                switch error {
                case .unreadable: throw UsageError("標準入力が読めません", "cannot read standard input")
                case .tooMany(let bundle):
                    throw UsageError(
                        "\(bundle) 番目のまとまりの PATH が多すぎます（合わせて \(most >> 20) MB まで）。まとまりの終わりには空の行を置いてください",
                        "bundle \(bundle) has too many PATHs (\(most >> 20) MB at most); an empty line ends a bundle")
                }
            }
        }
    }
}
