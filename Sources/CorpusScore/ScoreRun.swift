import Dispatch
package import ForeignCommand
import Synchronization

/// Runs a foreign command over the cases of a corpus, each in a process and on a private copy.
package struct ScoreRun: Sendable {
    package var corpus: Corpus
    package var template: CommandTemplate
    package var map: RuleMap
    package var timeLimit: Duration
    /// Processes at a time.
    package var jobs: Int
    /// Told after each case, from any thread, how many are done.
    package var progress: (@Sendable (Int) -> Void)?

    package init(_ corpus: Corpus, _ template: CommandTemplate, map: RuleMap, timeLimit: Duration, jobs: Int) {
        self.corpus = corpus
        self.template = template
        self.map = map
        self.timeLimit = timeLimit
        self.jobs = jobs
    }

    private struct State {
        var next = 0
        var done = 0
        var results: [CaseResult?]
        var failure: ForeignFailure?

        /// The next case to run; nil when there is none, or no more is to be run.
        mutating func takeNext() -> Int? {
            guard next < results.count, failure == nil, !Cancellation.isRequested else { return nil }
            defer { next += 1 }
            return next
        }
    }

    /// - Returns: nil when the user stopped the run.
    /// - Throws: `ForeignFailure` when the command cannot be started or copies cannot be made.
    package func score() throws(ForeignFailure) -> Score? {
        let cases = corpus.cases
        let state = Mutex(State(results: Array(repeating: nil, count: cases.count)))
        let group = DispatchGroup()
        // Each queue waits for a process: threads of their own, not one a core.
        for number in 0..<min(max(1, jobs), max(1, cases.count)) {
            DispatchQueue(label: "score \(number)").async(group: group) {
                while let index = state.withLock({ $0.takeNext() }) {
                    do throws(ForeignFailure) {
                        guard let result = try self.result(of: cases[index]) else { return }
                        let done = state.withLock { state in
                            state.results[index] = result
                            state.done += 1
                            return state.done
                        }
                        progress?(done)
                    } catch {
                        state.withLock { $0.failure = $0.failure ?? error }
                    }
                }
            }
        }
        group.wait()
        if let failure = state.withLock({ $0.failure }) { throw failure }
        let results = state.withLock { $0.results.compactMap { $0 } }
        return results.count == cases.count ? Score(results) : nil
    }

    /// - Returns: nil when the user stopped the run.
    private func result(of each: CorpusCase) throws(ForeignFailure) -> CaseResult? {
        if !each.options.isEmpty, !template.takesOptions {
            return CaseResult(each: each, skip: .needsOptions(each.options))
        }
        if each.isNotForRoot, FileCalls.isRoot { return CaseResult(each: each, skip: .root) }
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.copy(Corpus.below(corpus.folder, each.name + "/bundle"), as: Array("bundle".utf8))
        do throws(ForeignFailure) {
            for step in each.setup { try carryOut(step, in: folder) }
        } catch {
            return CaseResult(each: each, skip: .setup(error.number))
        }
        let words = template.words(
            bundle: each.paths.map { Corpus.below(folder.path, $0) }, options: each.options.map { Array($0.utf8) })
        let answer = try ForeignProcess(words, timeLimit: timeLimit).run()
        guard answer.end != .cancelled else { return nil }
        return result(of: each, answer, bundle: String(decoding: folder.path, as: UTF8.self) + "/bundle")
    }

    private func result(of each: CorpusCase, _ foreign: ForeignAnswer, bundle: String) -> CaseResult {
        var result = CaseResult(each: each, answer: Self.answer(foreign.end, each.expectation))
        if result.judgement != .noAnswer, let due = each.findings {
            result.lines = .init(ForeignOutput(foreign.output, folder: bundle), due: due, map: map)
        }
        return result
    }

    private static func answer(_ end: ForeignAnswer.End, _ due: CorpusCase.Expectation) -> CaseResult.Answer {
        switch end {
        case .exit(0): .accepts
        case .exit(1): .refuses
        case .exit(3) where due == .incomplete: .couldNotCheck
        case .exit(let status): .noAnswer(.exit(status))
        case .signal(let number): .noAnswer(.signal(number))
        case .timeLimit, .cancelled: .noAnswer(.timeLimit)
        case .outputLimit: .noAnswer(.outputLimit)
        }
    }

    private func carryOut(_ step: CorpusCase.Step, in folder: PrivateFolder) throws(ForeignFailure) {
        func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
        switch step {
        case .makeFolder(let path): try folder.makeFolder(bytes(path))
        case .link(let path, let target): try folder.link(bytes(path), to: bytes(target))
        case .permissions(let path, let mode): try folder.setPermissions(bytes(path), mode)
        case .length(let path, let size): try folder.setLength(bytes(path), size)
        case .move(let path, let place): try folder.move(bytes(path), to: bytes(place))
        }
    }
}
