/// What came of one case.
package struct CaseResult: Sendable {
    package enum Answer: Hashable, Sendable {
        /// Exit status 0.
        case accepts
        /// Exit status 1.
        case refuses
        /// Exit status 3, where something cannot be checked; elsewhere that is no answer.
        case couldNotCheck
        case noAnswer(NoAnswer)
    }

    package enum NoAnswer: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)
        case timeLimit
        case outputLimit
    }

    package enum Skip: Hashable, Sendable {
        /// Options of cpcheck, and the command has no place for them.
        case needsOptions([String])
        /// Permissions do not bind root.
        case root
        /// The set-up cannot be carried out here; the error number.
        case setup(Int32)
    }

    package enum Judgement: String, Hashable, Sendable {
        case right, wronglyAccepted, wronglyRefused, noAnswer, skipped
    }

    /// What the lines that it printed are worth.
    package struct Lines: Sendable {
        /// A line at a place where nothing is due, under the first rule that it can mean.
        package struct FalseAlarm: Hashable, Sendable {
            package var rule: String
            package var finding: ForeignFinding
        }

        package var hits: [CorpusCase.Expected] = []
        /// Of the hits, those whose line leaves out part of the place.
        package var vague: [CorpusCase.Expected] = []
        package var missed: [CorpusCase.Expected] = []
        package var falseAlarms: [FalseAlarm] = []
        /// Names of rules that nobody knows, one for each line.
        package var unknown: [String] = []
        package var unreadable = 0
        /// Findings printed, of any rule.
        package var printed = 0
    }

    package var each: CorpusCase
    /// Nil where the case was not run.
    package var answer: Answer?
    package var skip: Skip?
    /// Nil where the case was not run or not answered, and where the corpus does not say what is due.
    package var lines: Lines?

    package var judgement: Judgement {
        switch (answer, each.expectation) {
        case (nil, _): .skipped
        case (.noAnswer, _): .noAnswer
        case (.accepts, .accept), (.refuses, .refuse), (.refuses, .incomplete), (.couldNotCheck, .incomplete): .right
        case (.accepts, _): .wronglyAccepted
        case (.refuses, .accept): .wronglyRefused
        case (.couldNotCheck, _): .noAnswer
        }
    }
}

extension CaseResult.Lines {
    /// - Parameter due: the findings of the case.
    init(_ output: ForeignOutput, due: [CorpusCase.Expected], map: RuleMap) {
        var known: [(finding: ForeignFinding, rules: [String])] = []
        for finding in output.findings {
            switch map.meaning(of: finding.rule) {
            case .rules(let rules): known.append((finding, rules))
            case .ignored: continue
            case .unknown: unknown.append(finding.rule)
            }
        }
        let match = FindingMatch(due: due, lines: known.map(\.finding), rules: known.map(\.rules))
        for (index, finding) in due.enumerated() {
            if match.hits.contains(index) { hits.append(finding) } else { missed.append(finding) }
            if match.vague.contains(index) { vague.append(finding) }
        }
        falseAlarms = match.falseAlarms.map { .init(rule: known[$0].rules[0], finding: known[$0].finding) }
        unreadable = output.unreadable
        printed = output.findings.count
    }
}
