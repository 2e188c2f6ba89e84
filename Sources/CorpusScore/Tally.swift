import CarePlanStandard

/// Counts over some cases.
package struct Tally: Hashable, Sendable {
    package var cases = 0
    package var right = 0
    package var wronglyAccepted = 0
    package var wronglyRefused = 0
    package var noAnswer = 0
    package var skipped = 0

    /// Findings that are due in cases that were answered.
    package var due = 0
    package var hits = 0
    /// Of the hits, those whose line leaves out part of the place.
    package var vague = 0
    package var missedErrors = 0
    package var missedWarnings = 0
    package var missedInfos = 0
    package var falseAlarms = 0

    package init() {}

    /// Everything is as it should be. Infos that were missed are no fault: they hinder nobody.
    package var isPerfect: Bool {
        wronglyAccepted + wronglyRefused + noAnswer + missedErrors + missedWarnings + falseAlarms == 0
    }

    mutating func count(_ judgement: CaseResult.Judgement) {
        cases += 1
        switch judgement {
        case .right: right += 1
        case .wronglyAccepted: wronglyAccepted += 1
        case .wronglyRefused: wronglyRefused += 1
        case .noAnswer: noAnswer += 1
        case .skipped: skipped += 1
        }
    }

    mutating func countMissed(_ severity: Severity) {
        due += 1
        switch severity {
        case .error: missedErrors += 1
        case .warning: missedWarnings += 1
        case .info: missedInfos += 1
        }
    }

    mutating func countHit(vague isVague: Bool) {
        due += 1
        hits += 1
        if isVague { vague += 1 }
    }
}
