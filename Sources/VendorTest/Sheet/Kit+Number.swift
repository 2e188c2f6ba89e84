import CarePlanStandard

extension Kit {
    /// Twelve hexadecimal digits by which papers of one kit are known; kits with equal tasks have equal numbers.
    ///
    /// The product's name has no part in it.
    package var number: String {
        let roles = roles.map { "\($0.role.rawValue):\($0.serviceTypes.joined(separator: ","))" }
        let tasks = patterns.flatMap(\.tasks).map { "\($0.id) \($0.checks) \($0.digest)" }
        let lines = ["\(Self.format) \(Self.formatVersion)", edition, "\(seed)", month] + roles + tasks
        return String(SHA256.hex(of: Array(lines.joined(separator: "\n").utf8)).prefix(12))
    }
}
