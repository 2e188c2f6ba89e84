import CarePlanStandard

/// What this program calls itself.
public enum Tool {
    public static let name = "cpcheck"
    public static let version = "0.1.0"
    /// The rule set of `RuleCatalogue.current`, as reports name it.
    public static let ruleset = RuleCatalogue.rulesetName
}
