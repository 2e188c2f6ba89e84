import BundleChecker
import CarePlanStandard
import CheckPolicy
import CheckReports

/// What the configuration file says, where the command line says nothing.
extension Invocation {
    /// - Parameter folder: where the file lies; the reports it names are relative to it.
    mutating func adopt(_ configuration: Configuration, from folder: [UInt8]) throws(UsageError) {
        policy.levels = configuration.levels
        policy.suppressions = configuration.suppressions
        if let profile = configuration.profile, !given.contains("--profile") { policy.gate.profile = profile }
        if let failOn = configuration.failOn, !given.contains("--fail-on") { policy.gate.failOn = failOn }
        if let word = configuration.language, !given.contains("--lang") {
            language = Language(rawValue: word.rawValue) ?? language
        }
        if let name = configuration.ruleset, !given.contains("--ruleset") { try setRuleset(name, said: "ruleset") }
        if reports.isEmpty {
            for (index, text) in configuration.reports.enumerated() {
                var request = try ReportRequest(OptionValue(option: "reports[\(index)]", bytes: Array(text.utf8)))
                if let file = request.file, file.first != UInt8(ascii: "/") { request.file = folder + file }
                reports.append(request)
            }
        }
        for (limit, number) in configuration.limits { adopt(limit, number) }
    }

    private mutating func adopt(_ limit: Configuration.Limit, _ number: Int) {
        switch limit {
        case .maxFile where !given.contains("--max-file"): options.limits.setFile(UInt64(number))
        case .maxRecord where !given.contains("--max-record"): options.limits.record = number
        case .maxField where !given.contains("--max-field"): options.limits.field = number
        case .maxRowsTracked where !given.contains("--max-rows-tracked"): options.limits.rowsTracked = number
        case .maxMembers where !given.contains("--max-members"): options.limits.members = number
        case .maxMember where !given.contains("--max-member"): options.limits.member = UInt64(number)
        case .maxUnpacked where !given.contains("--max-unpacked"): options.limits.unpacked = UInt64(number)
        case .maxRatio where !given.contains("--max-ratio"): options.limits.ratio = UInt64(number)
        case .maxFindings where !given.contains("--max-findings"): options.maxFindings = number
        case .maxPlaces where !given.contains("--max-places"): options.maxPlaces = number
        default: break
        }
    }

    /// Goes back to a rule set; one that the catalogue does not know is refused with the list.
    mutating func setRuleset(_ name: String, said option: String) throws(UsageError) {
        let current = RuleCatalogue.current
        guard let ruleset = RulesetName(name), let catalogue = current.asOf(ruleset) else {
            throw OptionValue(option: option, bytes: Array(name.utf8)).unknown(among: current.rulesets.map(\.text))
        }
        self.catalogue = catalogue.rulesetName == current.rulesetName ? nil : catalogue
    }
}

extension CheckOptions.Limits {
    /// What is said of files holds for standard input too.
    mutating func setFile(_ size: UInt64) { (file, pipe) = (size, size) }
}
