package import BundleTools

/// A comparison for programs; every service is in it, equal or not.
package struct ComparisonJSON {
    package static let format = "cpcheck-comparison"
    package static let formatVersion = "1.0"

    /// Personal data: insurers and insured numbers.
    package var showsValues: Bool

    package init(showsValues: Bool = false) { self.showsValues = showsValues }

    package func write(_ comparison: Comparison, to sink: any ReportSink) throws {
        let json = JSONWriter(sink)
        try json.object {
            try json.member("format", Self.format)
            try json.member("formatVersion", Self.formatVersion)
            try json.object("tool") {
                try json.member("name", Tool.name)
                try json.member("version", Tool.version)
            }
            try json.member("mode", comparison.mode.rawValue)
            try json.member("showsValues", showsValues)
            try json.member("differs", comparison.differs)
            try json.member("complete", !comparison.isIncomplete)
            try counts(comparison, json)
            try json.array("left", of: comparison.left.files) { try file($0, json) }
            try json.array("right", of: comparison.right.files) { try file($0, json) }
            try json.array("people", of: comparison.people) { try person($0, json) }
            try json.array("unanswered", of: comparison.unanswered) { try unanswered($0, json) }
            try json.array("setAside", of: comparison.setAside) { file in
                try json.line {
                    try json.member("path", file.path)
                    try json.member("reason", file.reason.rawValue)
                }
            }
        }
        try json.finish()
    }

    private func counts(_ comparison: Comparison, _ json: JSONWriter) throws {
        try json.object("counts") {
            try json.member("people", comparison.people.count)
            try json.member("differingPeople", comparison.people.count(where: \.differs))
            try json.member("services", comparison.people.reduce(0) { $0 + $1.services.count })
            try json.member(
                "differingServices", comparison.people.reduce(0) { $0 + $1.services.count(where: \.differs) })
        }
    }

    private func file(_ file: ComparedFile, _ json: JSONWriter) throws {
        try json.object {
            try json.member("path", file.path)
            try json.member("kind", file.kind)
            try json.member("edition", file.edition)
            try json.member("records", file.records)
            try json.member("unusableRecords", file.unusableRecords)
            if !file.unusablePlaces.isEmpty {
                try json.array("unusablePlaces", of: file.unusablePlaces) { try json.number($0) }
            }
            try json.member("replacedRecords", file.replacedRecords)
            try json.member("readToEnd", !file.isCut)
        }
    }

    private func person(_ person: ComparedPerson, _ json: JSONWriter) throws {
        try json.object {
            try json.member("person", person.number)
            try json.member("differs", person.differs)
            try json.member("insurersDiffer", person.insurersDiffer)
            try place("left", person.left, showsValues ? person.leftIdentity : nil, json)
            try place("right", person.right, showsValues ? person.rightIdentity : nil, json)
            try json.array("services", of: person.services) { try service($0, json) }
        }
    }

    private func place(
        _ name: String, _ place: ComparedPerson.Place?, _ identity: ComparedPerson.Identity?, _ json: JSONWriter
    ) throws {
        guard let place else { return }
        try json.key(name)
        try json.line {
            try json.member("file", place.file)
            try json.member("record", place.record)
            try json.member("insurer", identity?.insurer)
            try json.member("insured", identity?.insured)
        }
    }

    private func service(_ service: ComparedService, _ json: JSONWriter) throws {
        try json.object {
            try json.member("subject", service.isResult ? "results" : "plan")
            try json.member("month", String(service.month))
            try json.member("office", service.office)
            try json.member("serviceType", service.serviceType)
            try json.member("serviceCode", service.code)
            try json.member("equipment", service.equipment)
            try json.member("differs", service.differs)
            try side("left", service.left, json)
            try side("right", service.right, json)
            try json.array("differences", of: service.differences) { try difference($0, json) }
            if !service.replacements.isEmpty {
                try json.array("replacements", of: service.replacements) { replacement in
                    try json.line {
                        try json.member("serviceCode", replacement.code)
                        try days("days", replacement.days, json)
                    }
                }
            }
        }
    }

    private func side(_ name: String, _ side: ServiceSide?, _ json: JSONWriter) throws {
        guard let side else { return }
        try json.key(name)
        try json.line {
            try json.member("file", side.place.file)
            try json.member("record", side.place.record)
            try days("days", side.days, json)
            try json.array("counts", of: side.days.days) { try json.number(side.counts[$0]) }
            try json.member("total", side.total)
            try json.member("units", side.units)
            if !side.proRataDays.isEmpty { try days("proRataDays", side.proRataDays, json) }
            if !side.over30Days.isEmpty { try days("over30Days", side.over30Days, json) }
            if !side.times.isEmpty {
                try json.member("times", side.times.map { Self.time($0.start) + "-" + Self.time($0.end) })
            }
            if !side.satellites.isEmpty { try json.member("satellites", side.satellites) }
        }
    }

    private static func time(_ time: UInt16) -> String {
        let digits = String(time)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private func days(_ name: String, _ days: DaySet, _ json: JSONWriter) throws {
        try json.array(name, of: days.days) { try json.number($0) }
    }

    private func difference(_ difference: ServiceDifference, _ json: JSONWriter) throws {
        try json.line {
            try json.member("kind", difference.id)
            switch difference {
            case .onlyLeft, .onlyRight: break
            case .daysOnlyLeft(let days), .daysOnlyRight(let days), .times(let days), .satellites(let days),
                .over30(let days):
                try self.days("days", days, json)
            case .counts(let counts):
                try json.array("counts", of: counts) { count in
                    try json.line {
                        try json.member("day", count.day)
                        try json.member("left", count.left)
                        try json.member("right", count.right)
                    }
                }
            case .proRataDays(let onlyLeft, let onlyRight):
                try days("onlyLeft", onlyLeft, json)
                try days("onlyRight", onlyRight, json)
            case .totals(let left, let right), .units(let left, let right):
                try json.member("left", left)
                try json.member("right", right)
            }
        }
    }

    private func unanswered(_ service: UnansweredService, _ json: JSONWriter) throws {
        try json.line {
            try json.member("side", service.isLeft ? "left" : "right")
            try json.member("month", String(service.month))
            try json.member("office", service.office)
            try json.member("serviceType", service.serviceType)
            try json.member("people", service.people)
            try json.member("total", service.total)
        }
    }
}

extension ServiceDifference {
    /// Stable name in JSON.
    fileprivate var id: String {
        switch self {
        case .onlyLeft: "only-left"
        case .onlyRight: "only-right"
        case .daysOnlyLeft: "days-only-left"
        case .daysOnlyRight: "days-only-right"
        case .counts: "counts"
        case .times: "times"
        case .satellites: "satellites"
        case .over30: "over-30-days"
        case .proRataDays: "pro-rata-days"
        case .totals: "totals"
        case .units: "units"
        }
    }
}
