package import CarePlanStandard
import SampleBundles

/// The faults that `sample --fault` knows, and the rules that have none.
package struct FaultList {
    package static let format = "cpcheck-faults"
    package static let formatVersion = "1.0"

    private let entries: [Entry]
    private let untriggered: [UntriggeredRule]

    private struct Entry {
        let fault: SampleFault
        var places: [SampleFault.Places] = []
    }

    /// - Parameters:
    ///   - unit: only faults that this kind of unit can hold; nil for all.
    ///   - edition: only faults of this edition; nil for all.
    package init(unit: String?, edition: String?, _ standard: Standard = .current) {
        var entries = FaultCatalogue.faults.map { Entry(fault: $0) }
        for place in FaultCatalogue.places(unit: unit, edition: edition, standard) {
            for index in entries.indices {
                let units = place.units.filter { $0.rules.contains(entries[index].fault.rule) }.map(\.unit)
                if !units.isEmpty { entries[index].places.append(.init(edition: place.edition, units: units)) }
            }
        }
        self.entries = entries.filter { !$0.places.isEmpty }
        untriggered = FaultCatalogue.untriggered
    }

    package func writeText(_ language: Language, to sink: any ReportSink) throws {
        let out = TextWriter(sink)
        for entry in entries { try out.line(0, .init(entry.fault.rule + "  " + entry.fault.sentence.in(language))) }
        try out.line()
        try out.line(
            0, .init(language.pick("一つの誤りだけでは起こせない規則", "Rules that no single fault gives alone")))
        for rule in untriggered { try out.line(0, .init(rule.rule + "  " + rule.reason.in(language))) }
        try out.finish()
    }

    package func writeJSON(to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.array("faults", of: entries) { entry in
                try json.object {
                    try json.member("rule", entry.fault.rule)
                    try json.member("sentence", entry.fault.sentence)
                    try json.object("units") {
                        for place in entry.places { try json.member(place.edition, place.units) }
                    }
                }
            }
            try json.array("untriggered", of: untriggered) { rule in
                try json.object {
                    try json.member("rule", rule.rule)
                    try json.member("reason", rule.reason)
                }
            }
        }
        try json.finish()
    }
}
