import Foundation

/// `Conformance/sample-faults.tsv`: which units can hold the fault of a rule, read line by line by a person.
package enum FaultPlaces {
    /// Edition and unit, such as `V4/actuals`, by rule.
    package static func table() throws -> [String: Set<String>] {
        let text = try String(contentsOfFile: Repository.path("Conformance/sample-faults.tsv"), encoding: .utf8)
        var table: [String: Set<String>] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else { throw CocoaError(.fileReadCorruptFile) }
            for unit in parts[2].split(separator: " ") { table[parts[0], default: []].insert("\(parts[1])/\(unit)") }
        }
        return table
    }
}
