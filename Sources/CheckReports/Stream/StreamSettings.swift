package import BundleChecker
import CarePlanStandard

/// What lines of many machines must have in common, so that they can be joined: who wrote them, by which standard, and
/// what was kept and shown.
package struct StreamSettings: Hashable, Sendable {
    package var version: String
    package var ruleset: String
    /// Digest of a standard read from a file; nil for the built-in one.
    package var standardDigest: String?
    package var maxFindings: Int
    package var maxPlaces: Int
    package var showsValues: Bool
    package var showsPaths: Bool

    package init(_ options: CheckOptions) {
        version = Tool.version
        ruleset = (options.catalogue ?? .current).rulesetName
        standardDigest = options.standard.flatMap { $0.isCustom ? StandardDocument.digest(of: $0) : nil }
        maxFindings = options.maxFindings
        maxPlaces = options.maxPlaces
        showsValues = options.showValues
        showsPaths = options.showPaths
    }

    /// Has a report keep no more, and show no other values, than the lines hold.
    package func limit(_ options: inout CheckOptions) {
        options.maxFindings = min(options.maxFindings, maxFindings)
        options.maxPlaces = min(options.maxPlaces, maxPlaces)
        options.showValues = showsValues
        options.showPaths = showsPaths
    }

    init(
        version: String, ruleset: String, standardDigest: String?, maxFindings: Int, maxPlaces: Int, showsValues: Bool,
        showsPaths: Bool
    ) {
        self.version = version
        self.ruleset = ruleset
        self.standardDigest = standardDigest
        self.maxFindings = maxFindings
        self.maxPlaces = maxPlaces
        self.showsValues = showsValues
        self.showsPaths = showsPaths
    }
}
