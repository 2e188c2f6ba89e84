import CarePlanStandard
import CheckReports

/// `cpcheck rules`
struct RulesCommand {
    var invocation: Invocation
    var console: Console

    func run() throws {
        let catalogue = invocation.catalogue ?? .current
        let list = RuleList(rulesetName: catalogue.rulesetName, rules: catalogue.rules)
        try console.print { sink in
            switch invocation.rulesFormat {
            case .text:
                try list.writeText(invocation.language, isColoured: invocation.color.showsColours, to: sink)
            case .json: try list.writeJSON(to: sink)
            case .markdown: try RuleMarkdown(language: invocation.language).write(catalogue, to: sink)
            }
        }
    }
}
