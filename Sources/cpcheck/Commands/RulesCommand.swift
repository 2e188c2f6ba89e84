import CarePlanStandard
import CheckReports

/// `cpcheck rules`
struct RulesCommand {
    var invocation: Invocation
    var console: Console

    func run() throws {
        let list = RuleList(rulesetName: Tool.ruleset, rules: RuleCatalogue.current.rules)
        try console.print { sink in
            switch invocation.listFormat {
            case .text:
                try list.writeText(invocation.language, isColoured: invocation.color.showsColours, to: sink)
            case .json: try list.writeJSON(to: sink)
            }
        }
    }
}
